package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import newsgraph.rdf.Literals;
import newsgraph.rdf.TableCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// The event table as CSV or TSV: UTF-8, a line a row, cells quoted where they need it.
final class TableWriter implements GraphWriter {
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
        return TableCell.of(Literals.label(value));
    }

    @Override
    public void end() {}
}
