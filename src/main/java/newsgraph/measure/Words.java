package newsgraph.measure;

/// A passage of an article: its place in code points and what is said to stand there.
record Words(int begin, int end, String text) {
    boolean overlaps(Words other) {
        return begin < other.end && other.begin < end;
    }

    int distance(Words other) {
        return Math.abs(begin - other.begin);
    }
}
