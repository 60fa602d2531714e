package newsgraph.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/// What came of all requests.
final class Readers {
    private static final String HEALTH = "/health";

    private final Queue<Look> looks = new ConcurrentLinkedQueue<>();

    /// @param status 0 where no answer came
    private record Look(String path, int status, double seconds) {}

    void add(String path, int status, double seconds) {
        looks.add(new Look(path, status, seconds));
    }

    private List<Look> pages() {
        return looks.stream().filter(l -> !l.path().equals(HEALTH)).toList();
    }

    int count() {
        return pages().size();
    }

    /// Returns the times of the pages that were answered so, in order.
    List<Double> seconds(int status) {
        return pages().stream()
                .filter(l -> l.status() == status)
                .map(Look::seconds)
                .sorted()
                .toList();
    }

    /// Returns how many got neither a page nor "later".
    long failed() {
        return looks.stream().filter(l -> l.status() != 200 && l.status() != 503).count();
    }

    List<Double> health() {
        return looks.stream()
                .filter(l -> l.path().equals(HEALTH))
                .map(Look::seconds)
                .sorted()
                .toList();
    }

    Map<Integer, Long> byStatus() {
        return looks.stream()
                .collect(Collectors.groupingBy(Look::status, TreeMap::new, Collectors.counting()));
    }

    List<String> slowest() {
        return pages().stream()
                .sorted(Comparator.comparingDouble(l -> -l.seconds()))
                .limit(12)
                .map(l -> "%.3f %d %s".formatted(l.seconds(), l.status(), l.path()))
                .toList();
    }
}
