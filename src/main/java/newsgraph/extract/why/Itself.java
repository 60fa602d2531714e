package newsgraph.extract.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.retold.Cluster;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whether a noun stands for an encounter told before: "The talks ended without a deal".
final class Itself {
    private static final Set<String> POINTS_BACK =
            Set.of("the", "their", "his", "her", "that", "this", "those", "these");

    /// How many nouns a relative clause may be behind.
    private static final int CHAIN = 3;

    private Itself() {}

    /// Tells whether the subject is the encounter: "The talks ended without a deal".
    static boolean isSubject(Cluster cluster, Sentence sentence, int verb) {
        return subjects(sentence, verb).anyMatch(s -> isOf(cluster, sentence, s));
    }

    /// Returns the subjects, stated or understood; of "was devoted" those of the second verb.
    private static Stream<Integer> subjects(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int main = tree.is(verb, "aux", "aux:pass", "cop") ? tree.head(verb) : verb;
        List<Integer> stated = tree.children(main, "nsubj", "nsubj:pass");
        boolean relative =
                !stated.isEmpty() && sentence.token(stated.getFirst()).tag().equals("WDT");
        return (stated.isEmpty()
                        ? Clauses.subjects(sentence, main)
                        : relative ? described(sentence, main) : stated)
                .stream();
    }

    /// "Negotiations among forty countries that led to a treaty": the noun that a clause describes,
    /// and those that it is itself of.
    private static List<Integer> described(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> nouns = new ArrayList<>();
        int noun = tree.is(verb, "acl:relcl") ? tree.head(verb) : Dependencies.NONE;
        while (noun != Dependencies.NONE && nouns.size() < CHAIN) {
            nouns.add(noun);
            noun = tree.is(noun, "nmod", "conj") ? tree.head(noun) : Dependencies.NONE;
        }
        return nouns;
    }

    /// "The talks", "much of the meeting", "the announcement of the visit".
    private static boolean isOf(Cluster cluster, Sentence sentence, int noun) {
        return is(cluster, sentence, noun)
                || (WhyMarks.PART.has(sentence.token(noun).lower())
                        && sentence.dependencies().children(noun, "nmod").stream()
                                .anyMatch(n -> is(cluster, sentence, n)));
    }

    /// Tells whether a noun names the encounter, or stands for it in a sentence after it.
    static boolean is(Cluster cluster, Sentence sentence, int noun) {
        boolean after =
                sentence.index() > cluster.clearest().trigger().sentence().index()
                        || cluster.clearest().trigger().end() <= noun;
        return cluster.hasTriggerAt(sentence.token(noun).span())
                || (after
                        && WhyMarks.ITSELF.has(sentence.token(noun).lemma())
                        && isDefinite(sentence, noun));
    }

    /// "The talks", "their discussion", bare "talks"; not "talks with Oslo", which may be others.
    private static boolean isDefinite(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        List<Integer> before = tree.children(noun, "det", "nmod:poss");
        return tree.children(noun, "nmod").isEmpty()
                && (before.isEmpty()
                        ? sentence.token(noun).tag().equals("NNS")
                        : before.stream()
                                .map(b -> sentence.token(b).lower())
                                .anyMatch(POINTS_BACK::contains));
    }
}
