package newsgraph.serve.picture;

/// A place in a picture: `x` to the right, `y` downwards, in pixels.
public record Point(double x, double y) {
    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    double to(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
