package newsgraph.extract.encounter;

import newsgraph.event.Participation;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;

/// Somebody found to take part, with where and by which rule.
record Party(ActorMention mention, Role role, String rule) {
    Participation participation() {
        return new Participation(mention.actor(), role, mention.span(), rule);
    }
}
