package newsgraph.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which extracted encounter tells which one of gold: a trigger overlaps, or lies near and a
/// participant is shared; one to one, best first.
///
/// @param predicted number of the extracted encounter, by number of gold's
record Matching(Map<Integer, Integer> predicted) {
    /// How far apart, in characters, triggers may lie that tell of the same.
    private static final int NEAR = 150;

    private record Candidate(int weight, int gold, int predicted) {}

    static Matching of(List<EncounterLine> gold, List<EncounterLine> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                int at = p;
                int of = g;
                weight(gold.get(g), predicted.get(p))
                        .ifPresent(w -> candidates.add(new Candidate(w, of, at)));
            }
        }
        candidates.sort(
                Comparator.comparingInt(Candidate::weight)
                        .reversed()
                        .thenComparingInt(Candidate::gold)
                        .thenComparingInt(Candidate::predicted));
        Map<Integer, Integer> chosen = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!chosen.containsKey(candidate.gold) && taken.add(candidate.predicted)) {
                chosen.put(candidate.gold, candidate.predicted);
            }
        }
        return new Matching(Map.copyOf(chosen));
    }

    /// Returns how well two encounters fit; empty if they cannot be the same.
    private static Optional<Integer> weight(EncounterLine gold, EncounterLine predicted) {
        int hits = 0;
        boolean near = false;
        for (Words words : gold.mentions()) {
            hits += predicted.mentions().stream().anyMatch(words::overlaps) ? 1 : 0;
            near |= predicted.mentions().stream().anyMatch(m -> words.distance(m) < NEAR);
        }
        int shared =
                (int)
                        gold.participants().stream()
                                .filter(q -> predicted.participants().stream().anyMatch(q::namedBy))
                                .count();
        boolean family = gold.isCall() == predicted.isCall();
        return hits > 0 || (near && shared > 0)
                ? Optional.of(2 * hits + 2 * shared + (family ? 1 : 0))
                : Optional.empty();
    }

    Optional<Integer> predictedFor(int gold) {
        return Optional.ofNullable(predicted.get(gold));
    }

    Optional<Integer> goldFor(int number) {
        return predicted.entrySet().stream()
                .filter(e -> e.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
