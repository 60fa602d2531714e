package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every correction of a tree, whatever the words and the tree are: nothing comes to
/// hang on itself, which would never end a walk over it.
class CorrectedTreesPropertyTest {
    private static final List<String> WORDS =
            List.of(
                    ("the/DT a/DT meeting/NN meeting/VBG talks/NNS dinner/NN summit/NN Lund/NNP Voss/NNP"
                                    + " held/VBD had/VBD hosted/VBN holding/VBG with/IN said/VBD saying/VBG ,/,"
                                    + " he/PRP her/PRP$ to/TO meet/VB in/IN of/IN Oslo/NNP Monday/NNP was/VBD that/IN"
                                    + " who/WP whose/WP$ told/VBD during/IN led/VBD two/CD man/NN new/JJ and/CC recalled/VBD denied/VBD Finance/NNP Minister/NNP on/IN after/IN agreed/VBD will/MD where/WRB himself/PRP 's/POS ./. asked/VBD Asked/VBN what/WP head/NN of/IN it/PRP until/IN not/RB")
                            .split(" "));

    private static final List<String> LABELS =
            List.of(
                    ("nsubj nsubj:pass obj obl obl:tmod nmod nmod:poss compound amod det case mark aux"
                                    + " aux:pass cop acl acl:relcl advcl ccomp xcomp csubj conj cc appos dep punct"
                                    + " parataxis advmod")
                            .split(" "));

    private static final int TREES = 20_000;
    private static final int LONGEST = 14;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCorrectionMakesACircle(int seed) {
        Random random = new Random(seed);
        for (int tree = 0; tree < TREES; tree++) {
            List<String> drawn =
                    random.ints(4 + random.nextInt(LONGEST), 0, WORDS.size())
                            .mapToObj(WORDS::get)
                            .toList();
            List<String> words =
                    drawn.stream().map(w -> w.substring(0, w.lastIndexOf('/'))).toList();
            List<String> tags =
                    drawn.stream().map(w -> w.substring(w.lastIndexOf('/') + 1)).toList();
            Dependencies given = tree(words.size(), random);
            for (int i = 0; i < CorrectedTrees.ALL.size(); i++) {
                Dependencies corrected = CorrectedTrees.ALL.get(i).of(words, tags, given);
                assertThat(isForest(corrected))
                        .as(
                                "correction %s of %s, heads %s, labels %s",
                                i,
                                drawn,
                                Arrays.toString(given.heads()),
                                Arrays.toString(given.labels()))
                        .isTrue();
            }
        }
    }

    /// Draws a tree: each token but the first of a random order hangs on one before it.
    private static Dependencies tree(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        int[] heads = new int[size];
        String[] labels = new String[size];
        for (int i = 0; i < size; i++) {
            int token = order.get(i);
            heads[token] = i == 0 ? Dependencies.NONE : order.get(random.nextInt(i));
            labels[token] = i == 0 ? "root" : LABELS.get(random.nextInt(LABELS.size()));
        }
        return new Dependencies(heads, labels);
    }

    private static boolean isForest(Dependencies tree) {
        for (int token = 0; token < tree.size(); token++) {
            int at = token;
            for (int steps = 0; at != Dependencies.NONE; steps++) {
                if (steps > tree.size()) {
                    return false;
                }
                at = tree.head(at);
            }
        }
        return true;
    }
}
