package newsgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.actor.ActorMention;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// An infinitive right behind a noun that is somebody's: "Lund's plan to meet her", "backed his
/// refusal to talk". Whose it is does it, whatever a parse hangs the infinitive on.
public final class OwnedPlan {
    private static final Set<String> MORE =
            Set.of("trip", "visit", "journey", "flight", "mission", "ability", "right", "duty");

    private static final StatusLexicon WORDS = new StatusLexicon();

    private OwnedPlan() {}

    /// Returns whose plan it is to do what a verb says; empty where it is nobody's. Whose
    /// invitation it is does not come himself.
    static List<Integer> owners(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return noun(sentence, verb)
                .filter(n -> !isInvitation(sentence, n) && !isForOthers(sentence, n, verb))
                .map(n -> tree.children(n, "nmod:poss"))
                .or(() -> behindPlace(sentence, verb).map(n -> tree.children(n, "nmod:poss")))
                .or(() -> behindMaker(sentence, verb).map(n -> makers(sentence, n, verb)))
                .orElse(List.of());
    }

    /// "His first trip will be to Oslo, to meet her".
    private static Optional<Integer> behindPlace(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int place = tree.head(verb);
        return Optional.of(place)
                .filter(p -> isInfinitive(sentence, verb) && tree.is(verb, "acl", "advcl"))
                .filter(p -> !tree.children(p, "cop").isEmpty())
                .filter(p -> tree.children(verb, "nsubj").isEmpty())
                .flatMap(p -> tree.children(p, "nsubj").stream().findFirst())
                .filter(n -> MORE.contains(sentence.token(n).lemma()));
    }

    /// Returns the noun of a plan that is told with who is to carry it out, whatever a parse hangs
    /// the infinitive on: "a proposal by Lund to meet her", "plans for Lund and Voss to meet".
    public static Optional<Integer> behindMaker(Sentence sentence, int verb) {
        int at = verb - 2;
        while (isInfinitive(sentence, verb)
                && at > 1
                && sentence.token(at).tag().matches("NN.*|DT|JJ|CC|CD|POS|PRP\\$?|,")) {
            at--;
        }
        return Optional.of(at)
                .filter(p -> p > 0 && p < verb - 2)
                .filter(p -> sentence.token(p).lower().matches("by|from|for"))
                .map(p -> p - 1)
                .filter(n -> sentence.token(n).isNoun() && isPlan(sentence.token(n).lemma()))
                .filter(n -> !isInvitation(sentence, n) && !isForOthers(sentence, n, verb));
    }

    private static List<Integer> makers(Sentence sentence, int noun, int verb) {
        return Clauses.prepositional(sentence, noun, Set.of("by", "from", "for", "of")).stream()
                .filter(m -> m < verb)
                .toList();
    }

    private static boolean isInfinitive(Sentence sentence, int verb) {
        return verb > 0 && sentence.token(verb - 1).tag().equals("TO");
    }

    /// Returns who says yes or no to somebody's offer to do what a verb says: "turned down Lund's
    /// offer to meet", "a proposal by Lund to meet was rejected by her".
    public static List<ActorMention> answering(Sentence sentence, int verb, Arguments arguments) {
        return noun(sentence, verb)
                .or(() -> behindMaker(sentence, verb))
                .filter(n -> Offer.is(sentence.token(n)))
                .map(n -> answering(sentence, n, verb, arguments))
                .orElse(List.of())
                .stream()
                .filter(m -> !Reporting.isMouthpiece(sentence, m.head()))
                .toList();
    }

    private static List<ActorMention> answering(
            Sentence sentence, int offer, int verb, Arguments arguments) {
        Dependencies tree = sentence.dependencies();
        int answer = tree.head(offer);
        boolean passive = tree.is(offer, "nsubj:pass");
        if (!passive && !tree.is(offer, "obj")) {
            return List.of();
        }
        boolean told =
                WORDS.over(sentence, answer, passive ? offer : verb - 2)
                        .filter(e -> e == Effect.REFUSES || e == Effect.ACCEPTS)
                        .isPresent();
        return !told
                ? List.of()
                : passive
                        ? arguments.of(Clauses.prepositional(sentence, answer, Set.of("by")))
                        : arguments.subjects(answer);
    }

    /// Returns whose invitation to meet it is: "accepted the minister's invitation to meet".
    public static List<ActorMention> inviting(Sentence sentence, int verb, Arguments arguments) {
        return noun(sentence, verb)
                .filter(n ->
                        isInvitation(sentence, n) && sentence.token(verb).lemma().equals("meet"))
                .map(n -> arguments.of(sentence.dependencies().children(n, "nmod:poss")))
                .orElse(List.of());
    }

    /// "The pope's call to hold talks", "her efforts to arrange talks": others are to meet.
    private static boolean isForOthers(Sentence sentence, int noun, int verb) {
        return sentence.token(noun).lemma().matches("call|appeal|plea|pressure|urging")
                || sentence.token(verb).lemma().matches("arrange|broker|organi[sz]e|secure");
    }

    private static boolean isInvitation(Sentence sentence, int noun) {
        return sentence.token(noun).lemma().matches("invitation|invite");
    }

    private static Optional<Integer> noun(Sentence sentence, int verb) {
        return Optional.of(verb - 2)
                .filter(n -> n > 0 && sentence.token(n + 1).tag().equals("TO"))
                .filter(n -> sentence.token(n).isNoun() && isPlan(sentence.token(n).lemma()))
                .filter(n -> !sentence.dependencies().children(n, "nmod:poss").isEmpty());
    }

    private static boolean isPlan(String lemma) {
        return MORE.contains(lemma) || WORDS.of(StatusLexicon.Part.NOUN, lemma).isPresent();
    }
}
