package newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The dependency tree of one sentence, in the labels of Universal Dependencies as CoreNLP's
/// English model gives them (`nsubj`, `obl`, `nmod:poss` ...; a prepositional noun carries its
/// preposition as a `case` child). Tokens are named by their index in the sentence.
public final class Dependencies {
    /// Head of the root.
    public static final int NONE = -1;

    private final int[] heads;
    private final String[] labels;
    private final List<List<Integer>> children;

    /// @param heads the head of each token, [#NONE] for a root
    /// @param labels the label of each token's arc to its head
    /// @throws IllegalArgumentException if the two differ in length
    public Dependencies(int[] heads, String[] labels) {
        if (heads.length != labels.length) {
            throw new IllegalArgumentException(
                    heads.length + " heads, " + labels.length + " labels");
        }
        this.heads = heads.clone();
        this.labels = labels.clone();
        this.children = children(heads);
    }

    private static List<List<Integer>> children(int[] heads) {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != NONE) {
                children.get(heads[i]).add(i);
            }
        }
        return children.stream().map(List::copyOf).toList();
    }

    public int size() {
        return heads.length;
    }

    /// Returns the heads of all tokens, a copy to change and hand to [#with].
    public int[] heads() {
        return heads.clone();
    }

    /// Returns the labels of all tokens, a copy to change and hand to [#with].
    public String[] labels() {
        return labels.clone();
    }

    /// Returns the head of a token, or [#NONE].
    public int head(int token) {
        return heads[token];
    }

    public String label(int token) {
        return labels[token];
    }

    /// Tells whether the label is one of these; `nmod` does not match `nmod:poss`.
    public boolean is(int token, String... anyOf) {
        for (String label : anyOf) {
            if (label.equals(labels[token])) {
                return true;
            }
        }
        return false;
    }

    /// Returns the dependents of a token, left to right.
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /// Returns the dependents of a token with one of these labels, left to right.
    public List<Integer> children(int token, String... anyOf) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(token)) {
            if (is(child, anyOf)) {
                found.add(child);
            }
        }
        return found;
    }

    /// Returns the token and all below it, left to right.
    public List<Integer> subtree(int token) {
        List<Integer> found = new ArrayList<>(List.of(token));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children.get(found.get(i)));
        }
        return found.stream().sorted().toList();
    }

    /// Returns the heads above a token, nearest first, without the token itself.
    public List<Integer> ancestors(int token) {
        List<Integer> path = new ArrayList<>();
        for (int at = heads[token]; at != NONE && path.size() < heads.length; at = heads[at]) {
            path.add(at);
        }
        return path;
    }

    /// Returns the tree with other heads and labels; this one where a token would come to hang on
    /// itself, as may be when nothing in this tree is right.
    public Dependencies with(int[] heads, String[] labels) {
        Dependencies changed = new Dependencies(heads, labels);
        return changed.isForest() ? changed : this;
    }

    /// Tells whether no token hangs on itself, over however many others.
    private boolean isForest() {
        return IntStream.range(0, heads.length).allMatch(t -> ancestors(t).size() < heads.length);
    }

    /// Tells whether `ancestor` is `token` or above it.
    public boolean dominates(int ancestor, int token) {
        return ancestor == token || ancestors(token).contains(ancestor);
    }

    /// Returns the tokens that have no head.
    public List<Integer> roots() {
        return IntStream.range(0, heads.length).filter(i -> heads[i] == NONE).boxed().toList();
    }
}
