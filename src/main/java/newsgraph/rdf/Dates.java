package newsgraph.rdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.apache.jena.graph.Node;

/// Days from `xsd:date`, `xsd:gYearMonth` and `xsd:gYear`, told apart by their form.
final class Dates {
    private Dates() {}

    /// Returns the day, or the first one of the month or year.
    ///
    /// @throws GazetteerException if there is no such day
    static LocalDate first(Node date, Description of) {
        String form = form(date, of);
        try {
            return switch (form.length()) {
                case 4 -> Year.parse(form).atDay(1);
                case 7 -> YearMonth.parse(form).atDay(1);
                default -> LocalDate.parse(form);
            };
        } catch (DateTimeException e) {
            throw noDate(form, of);
        }
    }

    /// Returns the day, or the last one of the month or year.
    ///
    /// @throws GazetteerException if there is no such day
    static LocalDate last(Node date, Description of) {
        String form = form(date, of);
        try {
            return switch (form.length()) {
                case 4 -> Year.parse(form).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(form).atEndOfMonth();
                default -> LocalDate.parse(form);
            };
        } catch (DateTimeException e) {
            throw noDate(form, of);
        }
    }

    private static String form(Node date, Description of) {
        if (!date.isLiteral()) {
            throw noDate(date.toString(), of);
        }
        return date.getLiteralLexicalForm();
    }

    private static GazetteerException noDate(String found, Description of) {
        return of.wrong(
                "expected a day, month or year of the calendar, found '%s'".formatted(found));
    }
}
