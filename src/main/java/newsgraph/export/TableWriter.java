package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import newsgraph.rdf.Literals;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// The event table as CSV or TSV: UTF-8, a line a row, cells quoted where they need it.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, which may send
/// data away; such a cell gets an apostrophe in front, as spreadsheets themselves mark text.
final class TableWriter implements GraphWriter {
    /// What begins a formula, in the narrow and the wide form of the characters.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter out;

    TableWriter(Writer out, char separator) throws IOException {
        this.out =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setRecordSeparator('\n')
                        .get()
                        .print(out);
        this.out.printRecord(EventTable.header());
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        for (List<String> row : EventTable.rows(graph).toList()) {
            out.printRecord(row.stream().map(TableWriter::cell).toList());
        }
    }

    /// Returns a value as one line that no spreadsheet computes.
    static String cell(String value) {
        String line = Literals.label(value);
        return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    @Override
    public void end() {}
}
