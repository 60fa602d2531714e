package newsgraph.text.parser;

import java.util.ArrayList;
import java.util.List;
import newsgraph.text.Dependencies;

/// Parses tagged sentences. Immutable but for a store of intermediate sums; safe for several
/// threads.
public final class TransitionParser {
    private static final int ROOT_LABEL = 1;
    private static final int CHILD_PLACES = 6;

    /// Trees that a search keeps beside each other. Eight find little more, at twice the cost.
    private static final int WIDTH = 4;

    /// How much less likely than the best one a tree may be that is kept, as a logarithm.
    private static final double MARGIN = 2;

    /// What an arc without a name of its own (`dep`) costs, as a logarithm: a model gives it where
    /// it found nothing.
    private static final double NAMELESS = 1;

    private static final String NO_NAME = "dep";

    /// Longer ones than any sentence are parsed without a search, which copies trees.
    private static final int LONG = 1_000;

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

    /// Returns the most likely tree of a sentence that a beam search finds, with one root.
    ///
    /// @param tags Penn tags, one a word
    public Dependencies parse(List<String> words, List<String> tags) {
        return new Run(words, tags).tree(words.size() > LONG ? 1 : WIDTH);
    }

    /// Returns the tree that the best step each time leads to, as CoreNLP's parser does.
    ///
    /// @param tags Penn tags, one a word
    Dependencies greedy(List<String> words, List<String> tags) {
        return new Run(words, tags).tree(1);
    }

    /// One sentence on its way.
    private final class Run {
        private final int[] words;
        private final int[] tags;
        private final float[] hidden = new float[model.hidden()];
        private final float[] scores = new float[model.rowOfSecond()];

        Run(List<String> sentence, List<String> tagged) {
            int size = sentence.size();
            words = new int[size + 1];
            tags = new int[size + 1];
            words[0] = model.rootWord();
            tags[0] = model.rootTag();
            for (int i = 0; i < size; i++) {
                words[i + 1] = model.word(sentence.get(i));
                tags[i + 1] = model.tag(tagged.get(i));
            }
        }

        /// All trees of a sentence take the same number of steps, so that all end together.
        Dependencies tree(int width) {
            List<State> beam = List.of(new State(words.length - 1));
            while (!beam.getFirst().isFinished()) {
                List<Step> steps = new ArrayList<>();
                for (State state : beam) {
                    addSteps(state, width > 1 ? NAMELESS : 0, steps);
                }
                beam = taken(Step.best(steps, width, MARGIN));
            }
            return tree(beam.getFirst());
        }

        /// Takes steps; a state is copied where a later one of them sets out from it too.
        private List<State> taken(List<Step> steps) {
            List<State> states = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                boolean again = false;
                for (Step later : steps.subList(i + 1, steps.size())) {
                    again |= later.from() == step.from();
                }
                State state = again ? new State(step.from()) : step.from();
                state.setScore(step.score());
                take(state, step.number());
                states.add(state);
            }
            return states;
        }

        /// Adds the likely ones of the steps that a state allows; where only one is allowed, the
        /// network is not asked.
        private void addSteps(State state, double nameless, List<Step> steps) {
            if (state.depth() <= 2) {
                steps.add(new Step(state, state.isRead() ? rootArc() : shift(), state.score()));
                return;
            }
            score(state);
            // The root's label is not for two words.
            scores[ROOT_LABEL - 1] = Float.NEGATIVE_INFINITY;
            scores[rootArc()] = Float.NEGATIVE_INFINITY;
            int count = state.isRead() ? shift() : shift() + 1;
            double total = Likelihood.total(scores, count);
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                scores[i] -= (float) (isNameless(i) ? total + nameless : total);
                best = Math.max(best, scores[i]);
            }
            for (int i = 0; i < count; i++) {
                if (scores[i] >= best - MARGIN) {
                    steps.add(new Step(state, i, state.score() + scores[i]));
                }
            }
        }

        private boolean isNameless(int step) {
            return step < shift() && model.labels()[step % arcs + 1].equals(NO_NAME);
        }

        private void take(State state, int step) {
            if (step == shift()) {
                state.shift();
            } else if (step < arcs) {
                state.arcLeft(step + 1);
            } else {
                state.arcRight(step - arcs + 1);
            }
        }

        private int shift() {
            return 2 * arcs;
        }

        private int rootArc() {
            return arcs + ROOT_LABEL - 1;
        }

        private void score(State state) {
            layer.clear(hidden);
            for (int i = 0; i <= 2; i++) {
                add(state, 2 - i, state.stack(i));
                add(state, 3 + i, state.ahead(i));
            }
            for (int i = 0; i <= 1; i++) {
                int word = state.stack(i);
                int place = HiddenLayer.FIRST_LABELLED + i * CHILD_PLACES;
                add(state, place, state.left(word, 0));
                add(state, place + 1, state.right(word, 0));
                add(state, place + 2, state.left(word, 1));
                add(state, place + 3, state.right(word, 1));
                add(state, place + 4, state.left(state.left(word, 0), 0));
                add(state, place + 5, state.right(state.right(word, 0), 0));
            }
            OutputLayer.scores(hidden, model.second(), scores);
        }

        private void add(State state, int place, int word) {
            if (word != State.NONE) {
                int label = place < HiddenLayer.FIRST_LABELLED ? 0 : state.labels[word];
                layer.add(hidden, place, words[word], tags[word], label);
            }
        }

        private Dependencies tree(State state) {
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
