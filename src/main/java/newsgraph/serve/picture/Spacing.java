package newsgraph.serve.picture;

import java.util.ArrayList;
import java.util.List;

/// Pushes parts that overlap away from each other, as little as it takes.
final class Spacing {
    private static final int ROUNDS = 2_000;
    private static final double ENOUGH = .5;

    private Spacing() {}

    static List<Point> of(List<Point> places, List<Box> boxes) {
        List<Point> apart = new ArrayList<>(places);
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int one = 0; one < apart.size(); one++) {
                for (int other = one + 1; other < apart.size(); other++) {
                    moved |= part(apart, boxes, one, other);
                }
            }
        }
        return apart;
    }

    private static boolean part(List<Point> places, List<Box> boxes, int one, int other) {
        Point a = places.get(one);
        Point b = places.get(other);
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double wide = (boxes.get(one).width() + boxes.get(other).width()) / 2 - Math.abs(dx);
        double high = (boxes.get(one).height() + boxes.get(other).height()) / 2 - Math.abs(dy);
        if (wide <= 0 || high <= 0) {
            return false;
        }
        double x = wide < high ? Math.copySign((wide + ENOUGH) / 2, dx) : 0;
        double y = wide < high ? 0 : Math.copySign((high + ENOUGH) / 2, dy);
        places.set(one, a.plus(-x, -y));
        places.set(other, b.plus(x, y));
        return true;
    }
}
