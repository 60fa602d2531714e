package newsgraph.serve.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Which parts hang together.
final class Clusters {
    private Clusters() {}

    /// Returns the numbers of the parts of each cluster, in their order.
    static List<List<Integer>> of(int parts, List<Tie> ties) {
        List<List<Integer>> clusters = new ArrayList<>();
        boolean[] seen = new boolean[parts];
        for (int part = 0; part < parts; part++) {
            if (!seen[part]) {
                int[] distances = distances(part, parts, ties);
                List<Integer> members = new ArrayList<>();
                for (int other = 0; other < parts; other++) {
                    if (distances[other] >= 0) {
                        seen[other] = true;
                        members.add(other);
                    }
                }
                clusters.add(members);
            }
        }
        return clusters;
    }

    /// Returns over how many lines each part is reached; -1 for one that is not.
    static int[] distances(int from, int parts, List<Tie> ties) {
        int[] distances = new int[parts];
        Arrays.fill(distances, -1);
        distances[from] = 0;
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            int part = next.remove();
            for (Tie tie : ties) {
                int other = tie.one() == part ? tie.other() : tie.other() == part ? tie.one() : -1;
                if (other >= 0 && distances[other] < 0) {
                    distances[other] = distances[part] + 1;
                    next.add(other);
                }
            }
        }
        return distances;
    }
}
