package newsgraph.extract.speech;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whose words a noun of saying stands for: "the mayor's claim", "a statement by the ministry".
final class Owners {
    private static final Set<String> FROM = Set.of("by", "from");
    private static final Set<String> OF = Set.of("of");

    private static final Set<String> GIVING = LexiconFile.words("giving-verbs");

    private Owners() {}

    /// Returns the head token of the possessor, of who follows "by" or "from", who issued it ("a
    /// readout of the call released by the palace"), of who follows "of", or who did anything else
    /// with it; empty if the phrase names nobody.
    static Optional<Integer> of(Sentence sentence, int noun) {
        return sentence.dependencies().children(noun, "nmod:poss").stream()
                .findFirst()
                .or(() -> behind(sentence, noun, FROM).findFirst())
                .or(() -> issuers(sentence, noun).findFirst())
                .or(() ->
                        behind(sentence, noun, OF).flatMap(of -> issuers(sentence, of)).findFirst())
                .or(() -> behind(sentence, noun, OF).findFirst())
                .or(() -> doers(sentence, noun).findFirst());
    }

    private static Stream<Integer> behind(Sentence sentence, int noun, Set<String> cases) {
        return sentence.dependencies().children(noun, "nmod", "obl").stream()
                .filter(c -> c > noun && cases.contains(sentence.caseOf(c)));
    }

    /// "Issued by the ministry", not "the party founded by Ann Lund"
    private static Stream<Integer> issuers(Sentence sentence, int noun) {
        return doers(sentence, noun)
                .filter(d -> {
                    int participle = sentence.dependencies().head(d);
                    return GIVING.contains(sentence.token(participle).lemma());
                });
    }

    private static Stream<Integer> doers(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return tree.children(noun, "acl").stream()
                .filter(c -> sentence.token(c).tag().equals("VBN"))
                .flatMap(c -> tree.children(c, "obl", "obl:agent", "nmod").stream())
                .filter(c -> sentence.caseOf(c).equals("by"));
    }
}
