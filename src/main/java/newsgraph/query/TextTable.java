package newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table in lines of a certain width: what does not fit its column goes on in the next line.
/// Nothing at all without rows.
final class TextTable {
    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    private static final int NARROWEST = 9;

    private final List<String> columns;
    private final int width;
    private final List<Row> rows = new ArrayList<>();

    private record Row(List<String> cells, List<String> below) {}

    TextTable(List<String> columns, int width) {
        this.columns = columns;
        this.width = width;
    }

    /// @param below what stands under the row, each over the whole width
    void add(List<String> cells, List<String> below) {
        rows.add(new Row(cells, below));
    }

    @Override
    public String toString() {
        if (rows.isEmpty()) {
            return "";
        }
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        line(text, columns, widths);
        line(text, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
        for (Row row : rows) {
            line(text, row.cells(), widths);
            for (String words : row.below()) {
                Wrapping.lines(words, Math.max(NARROWEST, width - INDENT.length()))
                        .forEach(l -> text.append(INDENT).append(l).append('\n'));
            }
            text.append(row.below().isEmpty() ? "" : "\n");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells, int[] widths) {
        List<List<String>> wrapped =
                IntStream.range(0, cells.size())
                        .mapToObj(i -> Wrapping.lines(cells.get(i), widths[i]))
                        .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String cell = i < wrapped.get(c).size() ? wrapped.get(c).get(i) : "";
                line.append(cell).append(" ".repeat(widths[c] - Wrapping.width(cell))).append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /// Returns as much for each column as it needs, and if that is too much, takes from the widest.
    private int[] widths() {
        int[] widths =
                IntStream.range(0, columns.size())
                        .map(c ->
                                Math.max(
                                        Wrapping.width(columns.get(c)),
                                        rows.stream()
                                                .mapToInt(r -> Wrapping.width(r.cells().get(c)))
                                                .max()
                                                .orElse(0)))
                        .toArray();
        int over = IntStream.of(widths).map(w -> w + GAP.length()).sum() - GAP.length() - width;
        while (over > 0) {
            int widest =
                    IntStream.range(0, widths.length)
                            .reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            if (widths[widest] <= NARROWEST) {
                return widths;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }
}
