package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.speech.Speech;
import newsgraph.extract.telling.Party;
import newsgraph.extract.trigger.Interviewers;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// "'We have met before,' Lund told Voss": where nobody else is told of, who is told is the other
/// one, unless he asks for the media.
public final class SaidToOther {
    private static final Set<String> BOTH = Set.of("we", "us", "our");

    private SaidToOther() {}

    /// Returns the parties with whom "we" says it to; the same where others are told of.
    public static List<Party> with(
            List<Party> parties, AnnotatedText text, Actors actors, Speech speech) {
        if (parties.size() != 1) {
            return parties;
        }
        ActorMention we = parties.getFirst().mention();
        Sentence sentence = we.sentence();
        if (!BOTH.contains(sentence.token(we.head()).lower())) {
            return parties;
        }
        return speech.hearerAt(sentence, we.head())
                .filter(h -> h.kind() == Actor.Kind.PERSON && !h.unnamed())
                .filter(h -> !new Interviewers(text, actors).include(h))
                .map(h -> new Party(we.of(h, "actor/hearer"), Role.ATTENDEE, "participant/hearer"))
                .map(p -> Stream.concat(parties.stream(), Stream.of(p)).toList())
                .orElse(parties);
    }
}
