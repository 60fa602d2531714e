package newsgraph.extract.status;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.event.Status;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// "Proposed talks with Voss, an offer that he rejected", "is ready to meet her, a proposal Oslo
/// has turned down": what was proposed and refused, in an apposition to all that was said before.
public final class Spurned {
    private static final Set<String> OFFERS =
            Set.of(
                    "offer",
                    "proposal",
                    "invitation",
                    "request",
                    "demand",
                    "suggestion",
                    "overture",
                    "idea",
                    "plea",
                    "appeal");

    /// The beginnings of words of refusing.
    private static final Set<String> REFUSALS = LexiconFile.words("refusal-words");

    /// How many words may stand from "offer" to its refusal.
    private static final int CLAUSE = 8;

    private Spurned() {}

    /// Returns the reading as cancelled where one of those who were to meet refused; unchanged
    /// otherwise.
    public static StatusReading of(
            Trigger trigger, StatusReading told, List<Party> parties, Actors actors) {
        if (told.status() != Status.PROPOSED && told.status() != Status.PLANNED) {
            return told;
        }
        Sentence sentence = trigger.sentence();
        return IntStream.range(trigger.end(), sentence.size() - 3)
                .filter(i -> sentence.token(i).word().equals(","))
                .filter(i -> sentence.token(i + 1).lower().matches("an?"))
                .filter(i -> OFFERS.contains(sentence.token(i + 2).lemma()))
                .filter(
                        i -> // not "is to meet her to press for a truce, a proposal he rejected"
                        told.status() == Status.PROPOSED
                                        || sentence.token(i + 2)
                                                .lemma()
                                                .matches("offer|invitation"))
                .map(i -> refusal(sentence, i + 3))
                .filter(v -> v > 0 && isByParty(sentence, v, parties, actors))
                .mapToObj(v ->
                        told.under(Status.CANCELLED, sentence.token(v).span(), "status/spurned"))
                .findFirst()
                .orElse(told);
    }

    /// Returns the verb of refusing in the clause behind the noun; 0 where there is none.
    private static int refusal(Sentence sentence, int from) {
        return IntStream.range(from, Math.min(sentence.size(), from + CLAUSE))
                .takeWhile(i -> !sentence.token(i).tag().matches("[.,:]"))
                .filter(i -> sentence.token(i).isVerb())
                .filter(i -> isRefusal(Surface.words(sentence, i, i + 2)))
                .filter(i -> VerbNegation.of(sentence, i).isEmpty())
                .findFirst()
                .orElse(0);
    }

    private static boolean isRefusal(String words) {
        return REFUSALS.stream().anyMatch(words::startsWith);
    }

    /// Tells whether who refuses is one of them, or is not named; or is somebody who can speak for
    /// one of them, where they are bodies or states.
    private static boolean isByParty(
            Sentence sentence, int verb, List<Party> parties, Actors actors) {
        List<Actor> those = parties.stream().map(p -> p.mention().actor()).toList();
        boolean bodies = those.stream().noneMatch(a -> a.kind() == Actor.Kind.PERSON);
        List<Actor> named =
                actors.in(sentence).stream()
                        .filter(m -> m.head() < verb && m.head() > verb - CLAUSE)
                        .filter(m -> isBehindOffer(sentence, m, verb))
                        .map(ActorMention::actor)
                        .toList();
        return named.isEmpty()
                || named.stream().anyMatch(those::contains)
                || (bodies && named.stream().allMatch(a -> a.kind() == Actor.Kind.PERSON));
    }

    private static boolean isBehindOffer(Sentence sentence, ActorMention mention, int verb) {
        return IntStream.range(mention.first(), verb)
                .noneMatch(i -> sentence.token(i).word().equals(","));
    }
}
