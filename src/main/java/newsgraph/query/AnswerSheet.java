package newsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import newsgraph.rdf.Literals;
import newsgraph.rdf.TableCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;

/// An answer as a sheet: a line of names, then a line a row; what has no value is empty.
final class AnswerSheet {
    private AnswerSheet() {}

    static String csv(Answer answer) {
        return sheet(answer, ',', UnaryOperator.identity());
    }

    /// Writes values without tabs and line ends, so that a line is a row for whoever cuts it at
    /// tabs.
    static String tsv(Answer answer) {
        return sheet(answer, '\t', Literals::label);
    }

    /// Writes quotation marks around what has some, for either separator: a reader that finds one
    /// at the begin of a cell would run on to the next.
    private static String sheet(Answer answer, char separator, UnaryOperator<String> form) {
        StringBuilder sheet = new StringBuilder();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(separator).setRecordSeparator('\n').get();
        try (CSVPrinter printer = new CSVPrinter(sheet, format)) {
            printer.printRecord(answer.columns());
            for (Answer.Row row : answer.rows()) {
                printer.printRecord(cells(answer, row, form));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return sheet.toString();
    }

    /// @param form what is made of each value before it is guarded
    private static List<String> cells(Answer answer, Answer.Row row, UnaryOperator<String> form) {
        return answer.columns().stream()
                .map(column -> row.cell(column).map(term -> cell(term, form)).orElse(""))
                .toList();
    }

    /// Returns a term in words that no spreadsheet computes; a number stays one.
    private static String cell(Node term, UnaryOperator<String> form) {
        String value = form.apply(Terms.plain(term));
        return term.isLiteral() && term.getLiteralDatatype() instanceof XSDBaseNumericType
                ? value
                : TableCell.of(value);
    }
}
