package newsgraph.serve.picture;

import java.util.List;

/// Parts that lines tie together, directly or by others.
///
/// @param members their numbers, in the order of `places`
record Cluster(List<Integer> members, List<Point> places) {
    Cluster {
        members = List.copyOf(members);
        places = List.copyOf(places);
    }
}
