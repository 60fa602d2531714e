package newsgraph.extract.telling;

import newsgraph.event.Participation;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;

/// Somebody found to take part, with where and by which rule.
public record Party(ActorMention mention, Role role, String rule) {
    /// Returns the part as an event has it.
    public Participation participation() {
        return new Participation(mention.actor(), role, mention.span(), rule);
    }
}
