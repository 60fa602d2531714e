package newsgraph.serve.picture;

import java.util.List;

/// Where all parts stand, in the order in which they were given.
///
/// @param width of the whole picture, which begins at 0, 0
public record Drawing(List<Point> places, double width, double height) {
    public Drawing {
        places = List.copyOf(places);
    }

    /// Draws parts so that those with a line between them are near, no two overlap, and parts that
    /// nothing ties together stand beside each other.
    ///
    /// @param length of a line, about
    /// @param width of the picture, about; a wider cluster makes it wider
    public static Drawing of(List<Box> boxes, List<Tie> ties, double length, double width) {
        return Packing.of(
                Clusters.of(boxes.size(), ties).stream()
                        .map(members -> cluster(members, boxes, ties, length))
                        .toList(),
                boxes,
                width);
    }

    /// Returns a length as a picture writes it, in tenths of a pixel.
    public static String pixels(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }

    private static Cluster cluster(
            List<Integer> members, List<Box> boxes, List<Tie> ties, double length) {
        List<Tie> own =
                ties.stream()
                        .filter(t -> members.contains(t.one()))
                        .map(t -> new Tie(members.indexOf(t.one()), members.indexOf(t.other())))
                        .toList();
        List<Point> places = Lying.wide(Stress.layout(members.size(), own, length));
        return new Cluster(members, Spacing.of(places, members.stream().map(boxes::get).toList()));
    }
}
