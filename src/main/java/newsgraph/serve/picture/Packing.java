package newsgraph.serve.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Puts clusters beside each other in rows, the highest first.
final class Packing {
    private static final double GAP = 36;

    private Packing() {}

    /// A cluster with what it takes.
    private record Parcel(Cluster cluster, double left, double top, double width, double height) {
        static Parcel of(Cluster cluster, List<Box> boxes) {
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i = 0; i < cluster.members().size(); i++) {
                Box box = boxes.get(cluster.members().get(i));
                Point place = cluster.places().get(i);
                left = Math.min(left, place.x() - box.width() / 2);
                right = Math.max(right, place.x() + box.width() / 2);
                top = Math.min(top, place.y() - box.height() / 2);
                bottom = Math.max(bottom, place.y() + box.height() / 2);
            }
            return new Parcel(cluster, left, top, right - left, bottom - top);
        }
    }

    static Drawing of(List<Cluster> clusters, List<Box> boxes, double width) {
        List<Parcel> parcels =
                clusters.stream()
                        .map(c -> Parcel.of(c, boxes))
                        .sorted(Comparator.comparingDouble(p -> -p.height()))
                        .toList();
        double widest = parcels.stream().mapToDouble(Parcel::width).max().orElse(0);
        double most = Math.max(width, widest);
        List<Point> places = new ArrayList<>(Collections.nCopies(boxes.size(), new Point(0, 0)));
        double x = 0;
        double y = 0;
        double row = 0;
        double right = 0;
        for (Parcel parcel : parcels) {
            if (x > 0 && x + parcel.width() > most) {
                x = 0;
                y += row + GAP;
                row = 0;
            }
            put(parcel, x - parcel.left(), y - parcel.top(), places);
            right = Math.max(right, x + parcel.width());
            x += parcel.width() + GAP;
            row = Math.max(row, parcel.height());
        }
        return new Drawing(places, right, y + row);
    }

    private static void put(Parcel parcel, double x, double y, List<Point> places) {
        for (int i = 0; i < parcel.cluster().members().size(); i++) {
            places.set(
                    parcel.cluster().members().get(i), parcel.cluster().places().get(i).plus(x, y));
        }
    }
}
