package newsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import newsgraph.rdf.Literals;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// An answer as a sheet: a line of names, then a line a row; what has no value is empty.
final class AnswerSheet {
    private AnswerSheet() {}

    static String csv(Answer answer) {
        StringBuilder sheet = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter printer = new CSVPrinter(sheet, format)) {
            printer.printRecord(answer.columns());
            for (Answer.Row row : answer.rows()) {
                printer.printRecord(cells(answer, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return sheet.toString();
    }

    /// Writes values without tabs and line ends, since no reader of TSV agrees on quoting them.
    static String tsv(Answer answer) {
        StringBuilder sheet = new StringBuilder();
        sheet.append(String.join("\t", answer.columns())).append('\n');
        for (Answer.Row row : answer.rows()) {
            List<String> cells = cells(answer, row).stream().map(Literals::label).toList();
            sheet.append(String.join("\t", cells)).append('\n');
        }
        return sheet.toString();
    }

    private static List<String> cells(Answer answer, Answer.Row row) {
        return answer.columns().stream()
                .map(column -> row.cell(column).map(Terms::plain).orElse(""))
                .toList();
    }
}
