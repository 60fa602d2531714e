package newsgraph.text.parser;

import java.util.Arrays;

/// From the hidden layer to the scores of the steps.
final class OutputLayer {
    private static final int ROWS_AT_ONCE = 8;

    private OutputLayer() {}

    /// Sets the scores to the product of the cubed hidden layer with the weights. Several rows are
    /// added in one pass, so that the scores stay in registers and the compiler uses wide
    /// instructions.
    ///
    /// @param hidden a multiple of eight units; is cubed
    /// @param weights one row a hidden unit, as long as `scores`
    static void scores(float[] hidden, float[] weights, float[] scores) {
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        Arrays.fill(scores, 0);
        for (int unit = 0; unit < hidden.length; unit += ROWS_AT_ONCE) {
            addRows(hidden, unit, weights, scores);
        }
    }

    private static void addRows(float[] hidden, int unit, float[] weights, float[] scores) {
        int row = scores.length;
        int at = unit * row;
        float h0 = hidden[unit];
        float h1 = hidden[unit + 1];
        float h2 = hidden[unit + 2];
        float h3 = hidden[unit + 3];
        float h4 = hidden[unit + 4];
        float h5 = hidden[unit + 5];
        float h6 = hidden[unit + 6];
        float h7 = hidden[unit + 7];
        for (int j = 0; j < row; j++) {
            scores[j] +=
                    ((h0 * weights[at + j] + h1 * weights[at + row + j])
                                    + (h2 * weights[at + 2 * row + j]
                                            + h3 * weights[at + 3 * row + j]))
                            + ((h4 * weights[at + 4 * row + j] + h5 * weights[at + 5 * row + j])
                                    + (h6 * weights[at + 6 * row + j]
                                            + h7 * weights[at + 7 * row + j]));
        }
    }
}
