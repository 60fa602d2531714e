package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import newsgraph.event.Attribution;
import newsgraph.event.Status;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.why.WhyMarks;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whose word it is that an encounter should be, or was not: who "called for talks" or "denied that
/// they met". There the verb itself says so, with no reported clause.
final class Claimant {
    private static final int REACH = 5;

    private Claimant() {}

    /// Returns the one whose word it is; empty where that is nobody, or several.
    static Optional<Attribution> of(
            Trigger trigger, Status status, List<Party> parties, Actors actors) {
        return switch (status) {
            case DENIED, PROPOSED, HYPOTHETICAL -> claimed(trigger, actors);
            case OCCURRED, ONGOING, PLANNED, CANCELLED -> told(trigger, parties, actors);
        };
    }

    private static Optional<Attribution> claimed(Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        return sentence.dependencies().ancestors(trigger.head()).stream()
                .limit(REACH)
                .filter(i -> sentence.token(i).isVerb())
                .filter(i -> WhyMarks.CLAIM.has(sentence.token(i).lemma()))
                .findFirst()
                .flatMap(i -> subject(sentence, i, actors))
                .map(m -> new Attribution(m.actor(), m.span(), "source/claim"));
    }

    /// "The palace confirmed the call", "she recalled a dinner with him": what somebody tells of
    /// their own deeds is theirs only where the verb is one of remembering.
    private static Optional<Attribution> told(Trigger trigger, List<Party> parties, Actors actors) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(trigger.head());
        if (verb == Dependencies.NONE || !isTold(sentence, trigger.head(), verb)) {
            return Optional.empty();
        }
        String lemma = sentence.token(verb).lemma();
        boolean own = WhyMarks.REMEMBERS.has(lemma);
        return own || WhyMarks.TELLS.has(lemma)
                ? subject(sentence, verb, actors)
                        .filter(m -> own || parties.stream().noneMatch(p -> isOf(p, m)))
                        .map(m -> new Attribution(m.actor(), m.span(), "source/told"))
                : Optional.empty();
    }

    /// "Recalled a dinner", "recalled meeting her", "accused him of meeting her".
    private static boolean isTold(Sentence sentence, int word, int verb) {
        return sentence.dependencies().is(word, "obj", "xcomp", "ccomp")
                || word == verb + 1
                || (word > 0
                        && sentence.token(word).tag().equals("VBG")
                        && sentence.token(word - 1).lower().equals("of"));
    }

    private static boolean isOf(Party party, ActorMention mention) {
        return party.mention().actor().equals(mention.actor());
    }

    private static Optional<ActorMention> subject(Sentence sentence, int verb, Actors actors) {
        List<ActorMention> subjects =
                Clauses.subjects(sentence, verb).stream()
                        .flatMap(s -> actors.all(sentence, s).stream())
                        .toList();
        return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
    }
}
