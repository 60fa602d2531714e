package newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import newsgraph.text.QuotationScanner.Found;

/// Finds what stands in quotation marks, straight or curly, double or single.
///
/// An utterance printed over several paragraphs has an opening mark at the start of each and a
/// closing one at the last; each paragraph gives one quotation, all but the last `continued`. A
/// quotation whose closing mark is missing ends with its paragraph, unless one of the next
/// paragraphs closes it before it opens another. Quotations inside others are not returned.
public final class Quotations {
    private static final int FARTHEST_CLOSING = 8;

    private Quotations() {}

    /// Returns the quotations outside boilerplate, in order, not overlapping.
    public static List<Quotation> find(ArticleText text, List<Zone> zones) {
        List<TextSpan> paragraphs =
                zones.stream()
                        .filter(zone -> zone.kind() != Zone.Kind.BOILERPLATE)
                        .flatMap(zone -> Paragraphs.of(text, zone.span()).stream())
                        .toList();
        List<Quotation> quotations = new ArrayList<>();
        boolean unclosed = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            String next = i + 1 < paragraphs.size() ? whole(text, paragraphs.get(i + 1)) : "";
            Misread read = Misread.of(text.slice(paragraphs.get(i)));
            String paragraph = read.text();
            boolean amid = unclosed && !hasMark(paragraph) && closesLater(text, paragraphs, i);
            List<Found> found =
                    amid
                            ? List.of(new Found(0, paragraph.length(), false, false))
                            : new QuotationScanner(paragraph, opens(next)).scan(unclosed);
            unclosed = !found.isEmpty() && !found.getLast().closed();
            boolean goesOn = unclosed && (goesOn(next) || closesLater(text, paragraphs, i));
            int base = text.unitOffset(paragraphs.get(i).begin());
            for (Found one : found) {
                addTo(quotations, text, read, base, one, goesOn && one.equals(found.getLast()));
            }
        }
        return quotations;
    }

    private static String whole(ArticleText text, TextSpan paragraph) {
        return Misread.of(text.slice(paragraph)).text();
    }

    private static boolean hasMark(String paragraph) {
        QuotationMark mark = new QuotationMark(paragraph);
        return IntStream.range(0, paragraph.length()).anyMatch(mark::isDouble);
    }

    /// Tells whether an utterance that is open at the end of a paragraph is closed in one of the
    /// next, with no mark before: a page that breaks lines at each sentence.
    private static boolean closesLater(ArticleText text, List<TextSpan> paragraphs, int open) {
        int last = Math.min(paragraphs.size() - 1, open + FARTHEST_CLOSING);
        for (int i = open + 1; i <= last; i++) {
            String paragraph = whole(text, paragraphs.get(i));
            if (hasMark(paragraph)) {
                return closesFirst(paragraph);
            }
        }
        return false;
    }

    private static boolean closesFirst(String paragraph) {
        return new QuotationScanner(paragraph, false)
                .scan(true).stream().anyMatch(found -> !found.opened());
    }

    private static boolean opens(String paragraph) {
        QuotationMark mark = new QuotationMark(paragraph);
        return !paragraph.isEmpty() && (mark.opensDouble(0) || mark.opensSingle(0));
    }

    private static boolean goesOn(String next) {
        return opens(next) || closesFirst(next);
    }

    private static void addTo(
            List<Quotation> quotations,
            ArticleText text,
            Misread read,
            int base,
            Found found,
            boolean goesOn) {
        String paragraph = read.text();
        int begin = found.begin() + (found.opened() ? 1 : 0);
        int end = found.end() - (found.closed() ? 1 : 0);
        while (begin < end && Character.isWhitespace(paragraph.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(paragraph.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            IntUnaryOperator unit = offset -> base + read.written(offset);
            quotations.add(
                    new Quotation(
                            text.spanOfUnits(
                                    unit.applyAsInt(found.begin()), unit.applyAsInt(found.end())),
                            text.spanOfUnits(unit.applyAsInt(begin), unit.applyAsInt(end)),
                            goesOn));
        }
    }
}
