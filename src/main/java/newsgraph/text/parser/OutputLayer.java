package newsgraph.text.parser;

import java.util.Arrays;

/// From the hidden layer to the scores of the steps.
final class OutputLayer {
    private OutputLayer() {}

    /// Sets the scores to the product of the cubed hidden layer with the weights.
    ///
    /// @param hidden is cubed
    /// @param weights one row a hidden unit, as long as `scores`
    static void scores(float[] hidden, float[][] weights, float[] scores) {
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        Arrays.fill(scores, 0);
        Rows.add(scores, hidden, 0, hidden.length, weights, 0);
    }
}
