package newsgraph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Participation;

/// An actor in the machine format.
///
/// @param base the base of the gazetteer's IRIs, with its closing slash
record PartyJson(Article article, String base) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    ObjectNode participant(Participation participation) {
        ObjectNode out = party(participation.actor(), Optional.of(participation.evidence()));
        return out.put("role", participation.role().name().toLowerCase(Locale.ROOT));
    }

    /// Returns the actor as mentioned at a place, or without a place at its naming mention.
    ObjectNode party(Actor actor, Optional<TextSpan> mention) {
        TextSpan at = mention.orElse(actor.naming());
        ObjectNode out =
                MAPPER.createObjectNode()
                        .put("name", actor.name())
                        .put("kind", actor.kind().name().toLowerCase(Locale.ROOT))
                        .put("mention", article.slice(at))
                        .put("begin", at.begin())
                        .put("end", at.end());
        actor.gazetteerId().ifPresent(id -> out.put("iri", base + id));
        return out.put("unnamed", actor.unnamed())
                .put("onBehalfOf", actor.onBehalfOf().map(Actor::name).orElse(null));
    }
}
