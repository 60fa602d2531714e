package newsgraph.text.parser;

/// From the scores of the steps to how likely each is.
final class Likelihood {
    /// What lies so far below the best adds nothing that a sum of floats shows.
    private static final double NOTHING = 16;

    private Likelihood() {}

    /// Returns the logarithm of the sum of the exponentials of scores: a step's score less this is
    /// the logarithm of its share. Computed strictly, so that every machine finds the same trees.
    ///
    /// @param count how many of the scores are meant, from the first
    static double total(float[] scores, int count) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            best = Math.max(best, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            if (best - scores[i] < NOTHING) {
                sum += StrictMath.exp(scores[i] - best);
            }
        }
        return best + StrictMath.log(sum);
    }
}
