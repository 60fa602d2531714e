package newsgraph.serve.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Places parts so that they are as far from each other as there are lines between them: of each
/// pair in turn both are moved a little, less and less.
///
/// @see <a href="https://doi.org/10.1109/TVCG.2018.2859997">Zheng, Pawar, Goodman: Graph Drawing by
///   Stochastic Gradient Descent</a>
final class Stress {
    private static final int ROUNDS = 60;
    private static final double LAST_STEP = .02;

    /// The angle by which leaves of plants avoid each other.
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private Stress() {}

    private record Wish(int one, int other, int lines) {}

    /// @param ties between all parts, so that each is reached from each
    static List<Point> layout(int parts, List<Tie> ties, double length) {
        double[][] places = new double[parts][2];
        for (int i = 0; i < parts; i++) {
            places[i][0] = Math.sqrt(i) * Math.cos(i * GOLDEN);
            places[i][1] = Math.sqrt(i) * Math.sin(i * GOLDEN);
        }
        List<Wish> wishes = wishes(parts, ties);
        double farthest = wishes.stream().mapToInt(Wish::lines).max().orElse(1);
        double first = farthest * farthest;
        Random random = new Random(1); // the same for every run
        for (int round = 0; round < ROUNDS; round++) {
            double step = first * Math.pow(LAST_STEP / first, round / (ROUNDS - 1.0));
            Collections.shuffle(wishes, random);
            wishes.forEach(
                    wish -> move(places[wish.one()], places[wish.other()], wish.lines(), step));
        }
        List<Point> points = new ArrayList<>();
        for (double[] place : places) {
            points.add(new Point(place[0] * length, place[1] * length));
        }
        return points;
    }

    private static List<Wish> wishes(int parts, List<Tie> ties) {
        List<Wish> wishes = new ArrayList<>();
        for (int one = 0; one < parts; one++) {
            int[] lines = Clusters.distances(one, parts, ties);
            for (int other = one + 1; other < parts; other++) {
                wishes.add(new Wish(one, other, lines[other]));
            }
        }
        return wishes;
    }

    private static void move(double[] one, double[] other, int wished, double step) {
        double dx = one[0] - other[0];
        double dy = one[1] - other[1];
        double distance = Math.max(1e-6, Math.hypot(dx, dy));
        double share = Math.min(1, step / ((double) wished * wished));
        double by = share * (distance - wished) / 2 / distance;
        one[0] -= by * dx;
        one[1] -= by * dy;
        other[0] += by * dx;
        other[1] += by * dy;
    }
}
