package newsgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Values of the graph, and the characters that they may have.
public final class Literals {
    private static final int REPLACEMENT = 0xFFFD;

    private Literals() {}

    /// Returns a text of which every RDF syntax and store gives the same characters back: lone
    /// surrogates and U+0000 become U+FFFD, one for one, so that offsets hold.
    public static String storable(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        return text.codePoints()
                .map(c -> isStorable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isStorable(int codePoint) {
        return codePoint != 0
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }

    /// Returns a text fit to be read on one line: single blanks, and none of the characters that do
    /// not show or turn the writing (controls, zero-width, bidirectional marks).
    public static String label(String text) {
        StringBuilder label = new StringBuilder();
        text.codePoints().forEach(c -> appendReadable(label, c));
        return label.toString().strip();
    }

    private static void appendReadable(StringBuilder label, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            if (!label.isEmpty() && label.charAt(label.length() - 1) != ' ') {
                label.append(' ');
            }
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> {}
            default -> label.appendCodePoint(codePoint);
        }
    }

    /// Returns the words of an article as they stand there.
    static Node exact(String text) {
        return NodeFactory.createLiteralString(storable(text));
    }

    /// Returns words for a reader.
    static Node words(String text) {
        return NodeFactory.createLiteralString(label(text));
    }

    /// Returns a description in English.
    static Node english(String text) {
        return NodeFactory.createLiteralLang(label(text), "en");
    }

    static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /// Returns a decimal in the form that TDB2 gives back: no zeros at its end but one after a bare
    /// point.
    static Node decimal(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                (bare.scale() < 1 ? bare.setScale(1, RoundingMode.UNNECESSARY) : bare)
                        .toPlainString(),
                XSDDatatype.XSDdecimal);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(
                "%04d-%02d-%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                XSDDatatype.XSDdate);
    }

    /// Returns a moment, in UTC, to the second: offsets of a day's length are no XML Schema.
    static Node moment(OffsetDateTime moment) {
        return NodeFactory.createLiteralDT(
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
                        .format(moment.withOffsetSameInstant(ZoneOffset.UTC)),
                XSDDatatype.XSDdateTime);
    }
}
