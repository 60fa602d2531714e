package newsgraph.measure;

import java.util.ArrayList;
import java.util.List;

/// Which pairs of names an article brings together, each once.
final class PairMeasure {
    private PairMeasure() {}

    private record Pair(String first, String second) {
        boolean same(Pair pair) {
            return (Names.same(first, pair.first) && Names.same(second, pair.second))
                    || (Names.same(first, pair.second) && Names.same(second, pair.first));
        }

        boolean in(List<Pair> pairs) {
            return pairs.stream().anyMatch(this::same);
        }
    }

    static void measure(List<EncounterLine> gold, List<EncounterLine> predicted, Sheet sheet) {
        List<Pair> asked = pairs(gold);
        List<Pair> told = pairs(predicted);
        asked.forEach(p -> sheet.gold(Layer.PAIRS, p.in(told)));
        told.forEach(p -> sheet.predicted(Layer.PAIRS, p.in(asked)));
    }

    private static List<Pair> pairs(List<EncounterLine> encounters) {
        List<Pair> pairs = new ArrayList<>();
        for (EncounterLine encounter : encounters) {
            List<Party> parties = encounter.participants();
            for (int i = 0; i < parties.size(); i++) {
                for (Party other : parties.subList(i + 1, parties.size())) {
                    Pair pair = new Pair(parties.get(i).name(), other.name());
                    if (!pair.in(pairs)) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }
}
