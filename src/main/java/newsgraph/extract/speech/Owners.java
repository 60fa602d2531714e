package newsgraph.extract.speech;

import java.util.Optional;
import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whose words a noun of saying stands for: "the mayor's claim", "a statement by the ministry".
final class Owners {
    private static final Set<String> FROM = Set.of("by", "from", "of");

    private Owners() {}

    /// Returns the head token of the possessor, or of who follows "by", "from" or "of"; empty if
    /// the phrase names nobody.
    static Optional<Integer> of(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return tree.children(noun, "nmod:poss").stream()
                .findFirst()
                .or(() ->
                        tree.children(noun, "nmod", "obl").stream()
                                .filter(c -> c > noun && FROM.contains(sentence.caseOf(c)))
                                .findFirst())
                .or(() ->
                        tree.children(noun, "acl").stream()
                                .filter(c -> sentence.token(c).tag().equals("VBN"))
                                .flatMap(c -> tree.children(c, "obl", "obl:agent", "nmod").stream())
                                .filter(c -> sentence.caseOf(c).equals("by"))
                                .findFirst());
    }
}
