package newsgraph.rdf;

/// Words as a cell of a table that may end in a spreadsheet.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, which may send
/// data away; such a cell gets an apostrophe in front, as spreadsheets themselves mark text.
public final class TableCell {
    /// What begins a formula, in the narrow and the wide form of the characters.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private TableCell() {}

    /// Returns a value that no spreadsheet computes.
    public static String of(String value) {
        String shown = value.stripLeading();
        return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0 ? "'" + value : value;
    }
}
