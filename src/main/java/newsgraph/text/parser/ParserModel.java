package newsgraph.text.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The weights of the network and the symbols it knows. A symbol's number is its row in the
/// embeddings: words first, then tags, then labels.
///
/// @param labels names of the arcs; the first stands for "not there", the second is the root's
/// @param dimension numbers in an embedding
/// @param hidden units of the hidden layer
/// @param embeddings one row a symbol
/// @param first weights to the hidden layer, one row of `hidden` for each of [#INPUTS] times
///   `dimension` inputs
/// @param second weights from the hidden layer, one row of [#outputs()] (padded to
///   [#rowOfSecond()]) for each hidden unit
@SuppressWarnings("ArrayRecordComponent") // read-only weights, never compared
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        String[] labels,
        int dimension,
        int hidden,
        float[] embeddings,
        float[][] first,
        float[] bias,
        float[][] second) {
    /// Inputs of the network: 18 words, their tags, and the labels of the last 12 of them.
    static final int INPUTS = 48;

    static final int WORDS = 18;

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";
    private static final String ROOT = "-ROOT-";
    private static final int LANES = 16;

    /// Reads a gzipped model.
    ///
    /// @throws UncheckedIOException if it cannot be read or is none, naming it
    static ParserModel read(String resource) {
        try (InputStream in = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path");
            }
            return read(new ModelText(new GZIPInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read parser model " + resource, e);
        }
    }

    private static ParserModel read(ModelText text) throws IOException {
        int words = text.count("dict");
        int tags = text.count("pos");
        int labels = text.count("label");
        int dimension = text.count("embeddingSize");
        int hidden = text.count("hiddenSize");
        if (text.count("numTokens") != INPUTS) {
            throw new IOException("expected numTokens=" + INPUTS);
        }
        text.count("preComputed");
        float[] embeddings = new float[(words + tags + labels) * dimension];
        Map<String, Integer> wordRows = rows(text, 0, words, embeddings, dimension);
        Map<String, Integer> tagRows = rows(text, words, tags, embeddings, dimension);
        String[] names = new String[labels];
        rows(text, words + tags, labels, embeddings, dimension)
                .forEach((name, row) -> names[row - words - tags] = name);
        float[][] first = matrix(text, INPUTS * dimension, hidden, hidden);
        float[] bias = new float[hidden];
        text.numbers(bias, 0, hidden);
        int outputs = 2 * (labels - 1) + 1;
        float[][] second = matrix(text, hidden, outputs, padded(outputs));
        return new ParserModel(
                wordRows, tagRows, names, dimension, hidden, embeddings, first, bias, second);
    }

    /// Reads rows of `count` numbers into arrays of `length`, which may be longer.
    private static float[][] matrix(ModelText text, int rows, int count, int length)
            throws IOException {
        float[][] matrix = new float[rows][length];
        for (float[] row : matrix) {
            text.numbers(row, 0, count);
        }
        return matrix;
    }

    private static Map<String, Integer> rows(
            ModelText text, int from, int count, float[] embeddings, int dimension)
            throws IOException {
        Map<String, Integer> rows = HashMap.newHashMap(count);
        for (int row = from; row < from + count; row++) {
            rows.put(text.word(), row);
            text.numbers(embeddings, row * dimension, dimension);
        }
        return rows;
    }

    private static int padded(int outputs) {
        return (outputs + LANES - 1) / LANES * LANES;
    }

    /// Returns the number of steps to choose from: an arc to the left and one to the right for each
    /// label but the first, in their order, and last the shift.
    int outputs() {
        return 2 * (labels.length - 1) + 1;
    }

    int rowOfSecond() {
        return padded(outputs());
    }

    int word(String word) {
        return words.getOrDefault(word, words.getOrDefault(UNKNOWN, 0));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, words.size()));
    }

    /// Returns the row of a label by its place in [#labels()].
    int label(int label) {
        return words.size() + tags.size() + label;
    }

    int noWord() {
        return word(NULL);
    }

    int noTag() {
        return tag(NULL);
    }

    int rootWord() {
        return word(ROOT);
    }

    int rootTag() {
        return tag(ROOT);
    }
}
