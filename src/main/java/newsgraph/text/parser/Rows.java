package newsgraph.text.parser;

/// Sums of rows of a matrix, each with its factor.
final class Rows {
    private static final int AT_ONCE = 8;

    private Rows() {}

    /// Adds rows to sums. Eight are added in one pass, so that the sums stay in registers and the
    /// compiler uses wide instructions.
    ///
    /// @param sums as many as a row is long
    /// @param factors one for each row, `count` of them from `from` on
    /// @param weights the rows, one behind the other from `at` on
    static void add(float[] sums, float[] factors, int from, int count, float[] weights, int at) {
        int row = sums.length;
        int i = 0;
        for (; i + AT_ONCE <= count; i += AT_ONCE) {
            addEight(sums, factors, from + i, weights, at + i * row);
        }
        for (; i < count; i++) {
            addOne(sums, factors[from + i], weights, at + i * row);
        }
    }

    private static void addOne(float[] sums, float factor, float[] weights, int at) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * weights[at + j];
        }
    }

    private static void addEight(float[] sums, float[] factors, int from, float[] weights, int at) {
        int row = sums.length;
        float f0 = factors[from];
        float f1 = factors[from + 1];
        float f2 = factors[from + 2];
        float f3 = factors[from + 3];
        float f4 = factors[from + 4];
        float f5 = factors[from + 5];
        float f6 = factors[from + 6];
        float f7 = factors[from + 7];
        for (int j = 0; j < row; j++) {
            sums[j] +=
                    ((f0 * weights[at + j] + f1 * weights[at + row + j])
                                    + (f2 * weights[at + 2 * row + j]
                                            + f3 * weights[at + 3 * row + j]))
                            + ((f4 * weights[at + 4 * row + j] + f5 * weights[at + 5 * row + j])
                                    + (f6 * weights[at + 6 * row + j]
                                            + f7 * weights[at + 7 * row + j]));
        }
    }
}
