package newsgraph.text.parser;

import java.util.Arrays;

/// A sentence half parsed: a stack, what is left of the sentence, and the arcs so far. Words are
/// numbered from 1, the root is 0.
final class State {
    /// No word.
    static final int NONE = -1;

    final int[] heads;
    final int[] labels;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;
    private final int[][] leftmost;
    private final int[][] rightmost;

    private double score;

    State(int words) {
        stack = new int[words + 1];
        heads = new int[words + 1];
        labels = new int[words + 1];
        leftmost = new int[2][words + 1];
        rightmost = new int[2][words + 1];
        for (int[] children : new int[][] {leftmost[0], leftmost[1], rightmost[0], rightmost[1]}) {
            Arrays.fill(children, NONE);
        }
    }

    /// Makes a state like another.
    State(State from) {
        score = from.score;
        stack = from.stack.clone();
        heads = from.heads.clone();
        labels = from.labels.clone();
        depth = from.depth;
        next = from.next;
        leftmost = new int[][] {from.leftmost[0].clone(), from.leftmost[1].clone()};
        rightmost = new int[][] {from.rightmost[0].clone(), from.rightmost[1].clone()};
    }

    /// Returns how likely the steps so far are: the sum of their logarithms, 0 at the start.
    double score() {
        return score;
    }

    void setScore(double score) {
        this.score = score;
    }

    boolean isFinished() {
        return depth == 1 && isRead();
    }

    /// Tells whether the whole sentence has been shifted.
    boolean isRead() {
        return next == heads.length;
    }

    /// Returns how many words lie on the stack, the root with them.
    int depth() {
        return depth;
    }

    /// Returns the word that lies so deep in the stack, 0 for its top.
    int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /// Returns the word that comes so far ahead, 0 for the next.
    int ahead(int offset) {
        return next + offset < heads.length ? next + offset : NONE;
    }

    /// Returns the leftmost child of a word to its left, or with `inner` 1 the one after it.
    int left(int word, int inner) {
        return word == NONE ? NONE : leftmost[inner][word];
    }

    /// Returns the rightmost child of a word to its right, or with `inner` 1 the one before it.
    int right(int word, int inner) {
        return word == NONE ? NONE : rightmost[inner][word];
    }

    void shift() {
        stack[depth++] = next++;
    }

    /// Hangs the word below the top under the top.
    void arcLeft(int label) {
        int head = stack[depth - 1];
        int child = stack[depth - 2];
        attach(head, child, label, leftmost);
        stack[depth - 2] = head;
        depth--;
    }

    /// Hangs the top under the word below it.
    void arcRight(int label) {
        attach(stack[depth - 2], stack[depth - 1], label, rightmost);
        depth--;
    }

    /// A later child always lies farther out than an earlier one on its side.
    private void attach(int head, int child, int label, int[][] outermost) {
        heads[child] = head;
        labels[child] = label;
        outermost[1][head] = outermost[0][head];
        outermost[0][head] = child;
    }
}
