package newsgraph.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was counted in one article, a cell a layer, and what was missed.
final class Sheet {
    private final String article;
    private final Map<Layer, Cell> cells = new LinkedHashMap<>();
    private final List<Miss> misses = new ArrayList<>();

    Sheet(String article) {
        this.article = article;
    }

    /// Something that the reader of the article would have told otherwise.
    ///
    /// @param kind `MISS`, `EXTRA`, `PART`, `TIME`, `PLACE`, `SOURCE`, `ROLE`, `WHY`, `SAID`,
    ///   `AGREED`
    record Miss(String kind, String article, String report) {}

    void add(Layer layer, Cell cell) {
        cells.merge(layer, cell, Cell::plus);
    }

    void gold(Layer layer, boolean found) {
        add(layer, Cell.goldOne(found));
    }

    void predicted(Layer layer, boolean right) {
        add(layer, Cell.predictedOne(right));
    }

    void miss(String kind, String report) {
        misses.add(new Miss(kind, article, report.replaceAll("\\s+", " ")));
    }

    /// Returns the layer's counts, none where nothing was counted.
    Cell cell(Layer layer) {
        return cells.getOrDefault(layer, Cell.NONE);
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }

    static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }
}
