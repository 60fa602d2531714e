package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whose agenda an encounter is on, or not: "no meeting with Voss is on Lund's schedule", "a call
/// to Voss was in her diary".
final class OnAgenda {
    private static final Set<String> AGENDAS =
            Set.of("agenda", "schedule", "calendar", "diary", "itinerary", "programme", "program");

    private OnAgenda() {}

    /// Returns the heads of those who own such a thing; empty where the encounter is on none.
    static List<Integer> owners(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return IntStream.range(noun + 1, sentence.size())
                .filter(a -> AGENDAS.contains(sentence.token(a).lemma()))
                .filter(a -> sentence.caseOf(a).matches("on|in"))
                .filter(a -> isOf(tree, noun, a))
                .boxed()
                .flatMap(a -> tree.children(a, "nmod:poss").stream())
                .toList();
    }

    private static boolean isOf(Dependencies tree, int noun, int agenda) {
        int over = tree.head(agenda);
        boolean predicate = tree.is(noun, "nsubj", "nsubj:pass") && tree.head(noun) == agenda;
        boolean beside = // "a meeting was put on her agenda"
                over != Dependencies.NONE
                        && tree.is(agenda, "obl")
                        && tree.is(noun, "nsubj", "nsubj:pass", "obj")
                        && tree.head(noun) == over;
        return predicate || over == noun || beside;
    }
}
