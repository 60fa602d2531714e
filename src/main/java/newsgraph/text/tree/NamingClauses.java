package newsgraph.text.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.Token;

/// Hangs a noun that somebody gives a name where the clause has it: of "held what she called a
/// frank meeting", whose parse makes the meeting the object of "called", it becomes the object of
/// "held".
public final class NamingClauses {
    private static final Set<String> NAMING =
            Set.of("call", "describe", "term", "label", "characterize", "characterise", "say");

    private NamingClauses() {}

    /// Returns the tree of a sentence, the same where nobody gives a name so.
    public static Dependencies of(List<Token> tokens, Dependencies tree) {
        if (tokens.stream().noneMatch(t -> t.lower().equals("what"))) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        boolean any = false;
        for (Token token : tokens) {
            any |= token.lower().equals("what") && isTurned(tokens, tree, token, heads, labels);
        }
        return any ? tree.with(heads, labels) : tree;
    }

    private static boolean isTurned(
            List<Token> tokens, Dependencies tree, Token what, int[] heads, String[] labels) {
        int naming = tree.head(what.index());
        boolean names =
                naming > what.index()
                        && tree.is(what.index(), "obj")
                        && NAMING.contains(tokens.get(naming).lemma())
                        && tree.head(naming) != Dependencies.NONE;
        Optional<Integer> noun =
                names ? noun(tokens, tree, what.index(), naming) : Optional.empty();
        noun.ifPresent(n -> hang(tokens, tree, naming, n, heads, labels));
        return noun.isPresent();
    }

    /// Returns the noun behind the verb that is what it names: "called a meeting", "described as a
    /// meeting", "said were talks".
    private static Optional<Integer> noun(
            List<Token> tokens, Dependencies tree, int what, int naming) {
        int over = tree.head(naming);
        if (tree.is(naming, "csubj") && over > naming && tokens.get(over).isNoun()) {
            return Optional.of(over);
        }
        return tree.children(naming, "obj", "xcomp", "obl").stream()
                .filter(n -> n > naming && n != what && tokens.get(n).isNoun())
                .filter(n ->
                        !tree.is(n, "obl")
                                || tree.children(n, "case").stream()
                                        .anyMatch(c -> tokens.get(c).lower().equals("as")))
                .findFirst();
    }

    private static void hang(
            List<Token> tokens,
            Dependencies tree,
            int naming,
            int noun,
            int[] heads,
            String[] labels) {
        boolean inverted = tree.head(naming) == noun;
        int whole = inverted ? noun : naming;
        int over = tree.head(whole);
        boolean preposition =
                tree.children(whole, "mark", "case").stream().anyMatch(m -> m < naming);
        if (over == Dependencies.NONE) {
            return;
        }
        heads[noun] = over;
        labels[noun] = preposition ? "obl" : tree.is(whole, "nsubj", "csubj") ? "nsubj" : "obj";
        heads[naming] = noun;
        labels[naming] = "acl:relcl";
        for (int child : tree.children(whole)) {
            if (!inverted && child < naming && tree.is(child, "mark", "case")) {
                heads[child] = noun;
                labels[child] = "case";
            } else if (!inverted && child > noun && tree.is(child, "obl", "obl:tmod", "punct")) {
                heads[child] = over;
            } else if (inverted && tree.is(child, "cop")) {
                heads[child] = naming;
                labels[child] = "ccomp";
            }
        }
        for (int as : tree.children(noun, "case")) {
            if (tokens.get(as).lower().equals("as")) {
                heads[as] = naming;
                labels[as] = "compound:prt";
            }
        }
    }
}
