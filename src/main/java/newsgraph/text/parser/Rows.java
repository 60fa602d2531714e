package newsgraph.text.parser;

/// Sums of rows of a matrix, each with its factor. A row is an array of its own, as long as the
/// sums: the compiler then checks no bounds within the loop and uses wide instructions.
final class Rows {
    private static final int AT_ONCE = 8;

    private Rows() {}

    /// Adds rows to sums. Eight are added in one pass, so that the sums stay in registers.
    ///
    /// @param sums as many as a row is long
    /// @param factors one for each row, `count` of them from `from` on
    /// @param rows those from `first` on are added
    static void add(float[] sums, float[] factors, int from, int count, float[][] rows, int first) {
        int i = 0;
        for (; i + AT_ONCE <= count; i += AT_ONCE) {
            addEight(sums, factors, from + i, rows, first + i);
        }
        for (; i < count; i++) {
            addOne(sums, factors[from + i], rows[first + i]);
        }
    }

    private static void addOne(float[] sums, float factor, float[] row) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * row[j];
        }
    }

    private static void addEight(float[] sums, float[] factors, int from, float[][] rows, int at) {
        float f0 = factors[from];
        float f1 = factors[from + 1];
        float f2 = factors[from + 2];
        float f3 = factors[from + 3];
        float f4 = factors[from + 4];
        float f5 = factors[from + 5];
        float f6 = factors[from + 6];
        float f7 = factors[from + 7];
        float[] r0 = rows[at];
        float[] r1 = rows[at + 1];
        float[] r2 = rows[at + 2];
        float[] r3 = rows[at + 3];
        float[] r4 = rows[at + 4];
        float[] r5 = rows[at + 5];
        float[] r6 = rows[at + 6];
        float[] r7 = rows[at + 7];
        for (int j = 0; j < sums.length; j++) {
            sums[j] +=
                    ((f0 * r0[j] + f1 * r1[j]) + (f2 * r2[j] + f3 * r3[j]))
                            + ((f4 * r4[j] + f5 * r5[j]) + (f6 * r6[j] + f7 * r7[j]));
        }
    }
}
