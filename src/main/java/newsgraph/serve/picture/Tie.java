package newsgraph.serve.picture;

/// A line between two parts, by their numbers.
public record Tie(int one, int other) {}
