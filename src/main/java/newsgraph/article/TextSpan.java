package newsgraph.article;

import java.util.Comparator;

/// A half-open range of characters in an article's archived text, ordered by begin, then end.
///
/// @param begin offset of the first character, in Unicode code points from the start of the text
/// @param end offset just past the last character, in the same unit
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {
    private static final Comparator<TextSpan> ORDER =
            Comparator.comparingInt(TextSpan::begin).thenComparingInt(TextSpan::end);

    public TextSpan {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: [%d, %d)".formatted(begin, end));
        }
    }

    /// Returns the number of code points.
    public int length() {
        return end - begin;
    }

    public boolean overlaps(TextSpan other) {
        return begin < other.end && other.begin < end;
    }

    /// Tells whether `other` lies wholly in this span (equal spans do).
    public boolean covers(TextSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /// Returns the smallest span over both.
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }
}
