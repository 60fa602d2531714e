package newsgraph.serve.picture;

/// What a part takes of a picture, in pixels, half of it on each side of its place.
public record Box(double width, double height) {
    /// Returns where a line from the middle of this box leaves it.
    ///
    /// @param at the middle of the box
    /// @param to where the line goes; returned itself if it is inside of the box
    public Point edge(Point at, Point to) {
        double dx = to.x() - at.x();
        double dy = to.y() - at.y();
        double inside = Math.max(Math.abs(dx) / (width / 2), Math.abs(dy) / (height / 2));
        return inside <= 1 ? to : at.plus(dx / inside, dy / inside);
    }
}
