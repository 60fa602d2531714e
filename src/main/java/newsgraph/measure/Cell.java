package newsgraph.measure;

/// Counts of one layer: of so many predicted so many are right, of so many in gold so many were
/// found.
record Cell(int right, int predicted, int found, int gold) {
    static final Cell NONE = new Cell(0, 0, 0, 0);

    /// One thing of gold, found or not.
    static Cell goldOne(boolean found) {
        return new Cell(0, 0, found ? 1 : 0, 1);
    }

    /// One thing predicted, right or not.
    static Cell predictedOne(boolean right) {
        return new Cell(right ? 1 : 0, 1, 0, 0);
    }

    Cell plus(Cell other) {
        return new Cell(
                right + other.right,
                predicted + other.predicted,
                found + other.found,
                gold + other.gold);
    }

    /// 0 where nothing is predicted.
    double precision() {
        return share(right, predicted);
    }

    /// 0 where gold has nothing.
    double recall() {
        return share(found, gold);
    }

    double f() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
