package newsgraph.serve.picture;

import java.util.List;

/// Turns a cluster so that it is wide and not high, as pages and names are.
final class Lying {
    /// How much wider a picture is made, because names are wide.
    private static final double WIDER = 1.35;

    private static final double FLATTER = .9;

    private Lying() {}

    static List<Point> wide(List<Point> places) {
        double x = places.stream().mapToDouble(Point::x).average().orElse(0);
        double y = places.stream().mapToDouble(Point::y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (Point place : places) {
            xx += (place.x() - x) * (place.x() - x);
            yy += (place.y() - y) * (place.y() - y);
            xy += (place.x() - x) * (place.y() - y);
        }
        double angle = Math.atan2(2 * xy, xx - yy) / 2; // of the longest axis
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return places.stream()
                .map(p ->
                        new Point(
                                WIDER * ((p.x() - x) * cos + (p.y() - y) * sin),
                                FLATTER * ((p.y() - y) * cos - (p.x() - x) * sin)))
                .toList();
    }
}
