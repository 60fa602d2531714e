package newsgraph.text.parser;

import java.util.List;
import newsgraph.text.Dependencies;

/// Parses tagged sentences. Immutable but for a store of intermediate sums; safe for several
/// threads.
public final class TransitionParser {
    private static final int ROOT_LABEL = 1;
    private static final int CHILD_PLACES = 6;

    private final ParserModel model;
    private final HiddenLayer layer;
    private final int arcs;

    private TransitionParser(ParserModel model) {
        this.model = model;
        this.layer = new HiddenLayer(model);
        this.arcs = model.labels().length - 1;
    }

    /// Reads a model from the class path.
    ///
    /// @throws java.io.UncheckedIOException if it cannot be read or is none, naming it
    public static TransitionParser read(String resource) {
        return new TransitionParser(ParserModel.read(resource));
    }

    /// Returns the tree of a sentence, with one root.
    ///
    /// @param tags Penn tags, one a word
    public Dependencies parse(List<String> words, List<String> tags) {
        Run run = new Run(words, tags);
        while (!run.state.isFinished()) {
            run.step();
        }
        return run.tree();
    }

    /// One sentence on its way.
    private final class Run {
        private final State state;
        private final int[] words;
        private final int[] tags;
        private final float[] hidden = new float[model.hidden()];
        private final float[] scores = new float[model.rowOfSecond()];

        Run(List<String> sentence, List<String> tagged) {
            int size = sentence.size();
            state = new State(size);
            words = new int[size + 1];
            tags = new int[size + 1];
            words[0] = model.rootWord();
            tags[0] = model.rootTag();
            for (int i = 0; i < size; i++) {
                words[i + 1] = model.word(sentence.get(i));
                tags[i + 1] = model.tag(tagged.get(i));
            }
        }

        /// Takes the best step that is allowed; where only one is, the network is not asked.
        void step() {
            if (state.depth() > 2) {
                score();
                take(best());
            } else if (state.isRead()) {
                state.arcRight(ROOT_LABEL);
            } else {
                state.shift();
            }
        }

        private void take(int step) {
            if (step == 2 * arcs) {
                state.shift();
            } else if (step < arcs) {
                state.arcLeft(step + 1);
            } else {
                state.arcRight(step - arcs + 1);
            }
        }

        /// Returns the first of the highest scores. The root's label is not for two words.
        private int best() {
            scores[ROOT_LABEL - 1] = Float.NEGATIVE_INFINITY;
            scores[arcs + ROOT_LABEL - 1] = Float.NEGATIVE_INFINITY;
            int last = state.isRead() ? 2 * arcs - 1 : 2 * arcs;
            int best = 0;
            for (int i = 1; i <= last; i++) {
                if (scores[i] > scores[best]) {
                    best = i;
                }
            }
            return best;
        }

        private void score() {
            layer.clear(hidden);
            for (int i = 0; i <= 2; i++) {
                add(2 - i, state.stack(i));
                add(3 + i, state.ahead(i));
            }
            for (int i = 0; i <= 1; i++) {
                int word = state.stack(i);
                int place = HiddenLayer.FIRST_LABELLED + i * CHILD_PLACES;
                add(place, state.left(word, 0));
                add(place + 1, state.right(word, 0));
                add(place + 2, state.left(word, 1));
                add(place + 3, state.right(word, 1));
                add(place + 4, state.left(state.left(word, 0), 0));
                add(place + 5, state.right(state.right(word, 0), 0));
            }
            OutputLayer.scores(hidden, model.second(), scores);
        }

        private void add(int place, int word) {
            if (word != State.NONE) {
                int label = place < HiddenLayer.FIRST_LABELLED ? 0 : state.labels[word];
                layer.add(hidden, place, words[word], tags[word], label);
            }
        }

        Dependencies tree() {
            int size = words.length - 1;
            int[] heads = new int[size];
            String[] labels = new String[size];
            for (int i = 0; i < size; i++) {
                heads[i] = state.heads[i + 1] - 1;
                labels[i] = model.labels()[state.labels[i + 1]];
            }
            PassiveSubjects.name(heads, labels);
            return new Dependencies(heads, labels);
        }
    }
}
