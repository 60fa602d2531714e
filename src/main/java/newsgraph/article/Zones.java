package newsgraph.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsgraph.article.Cues.Found;
import newsgraph.article.Paragraphs.Piece;
import newsgraph.article.Zone.Kind;

/// Tells what each part of a text is for, with or without a page's markup.
///
/// Every character lies in one zone, but for white space and the hyphens of [RunIns]. A body
/// paragraph is a zone of its own. Lines of one block are one zone with their neighbours, except
/// that a line that is no sentence stands alone, as headings do.
final class Zones {
    /// A paragraph may begin with a dateline only this early in the body.
    private static final int DATELINE_PARAGRAPHS = 3;

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:(?:FILE|File)(?: PHOTO| [Pp]hoto)?(?: ?[-–—:] ?|, )"
                            + "|(?:File )?[Pp]hoto(?:s|graph)?(?: by|:) "
                            + "|(?:PHOTO|Image|IMAGE|Picture(?: caption)?|PICTURE|Caption|CAPTION): "
                            + "|\\[(?i:photo|image|picture|caption)(?: by [^\\]:]{2,30})?(?:\\]|:) "
                            + "|P(?:ictured|ICTURED)(?: \\w+)?: "
                            + "|\\(L[- ](?:to )?R\\) |From left[:,]? )\\S.*"
                            + "|.*\\((?:AP |AFP |EPA |Reuters )?"
                            + "(?:(?:\\p{L}+ )?[Pp]hoto|Getty Images)\\b[^()]*\\)"
                            + "|.*\\. (?:REUTERS/\\S|AFP(?: PHOTO)? ?/ ?\\S|AP [Pp]hoto/\\S)"
                            + "[^!?]{0,60}",
                    Pattern.DOTALL);

    /// "(Ann Haas/Reuters)"; not who reported, "(Reporting by Ann Haas/Reuters)".
    private static final Pattern CREDIT =
            Pattern.compile(
                    ".*[.\\p{L}\\d] "
                            + "\\((?!(?:Additional )?[Rr]eporting|Writing|Editing|Compiled)"
                            + "[^()]{2,60}"
                            + "(?:/| via )(?:AP|AFP|EPA|R(?:euters|EUTERS)"
                            + "|Getty(?: Images)?|[^()/]*Post)\\)",
                    Pattern.DOTALL);

    /// "Ann Lund, right, meets", "Ann Lund (left)"; one letter alone may be a party's.
    private static final Pattern POSITION =
            Pattern.compile(
                    ".*\\p{Lu}[\\p{L}.'’-]+(?:,? \\((?:left|right|cent(?:er|re))\\)"
                            + "|,? \\([LC]\\)(?=.*\\([RLC]\\))|,? \\(R\\)(?=.*\\([LC]\\))"
                            + "|, (?:(?:\\w+ )?from )?(?:left|right|cent(?:er|re)),) .*",
                    Pattern.DOTALL);

    /// "Ann Lund greets Bo Voss in Oslo, Monday, Jan. 14, 2019", as agencies date pictures.
    private static final Pattern DATED =
            Pattern.compile(
                    "[^!?\"“”]*[\\p{L}.)], (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, "
                            + "\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4}"
                            + "(?:,? (?:in|at|during) [^!?\"“”]{3,80})?\\.?",
                    Pattern.DOTALL);

    private static final Pattern AHEAD =
            Pattern.compile(" (?:will|(?:is|are) (?:to|due|expected|scheduled|set)) ");

    private static final Pattern BYLINE =
            Pattern.compile(
                    "By(?: \\p{Lu}[\\p{L}.'’-]+| (?:and|de|von|van|al)\\b|,| &){2,7}"
                            + "(?:[|,/–—-].{2,40})?");

    private final ArticleText text;
    private final String value;
    private final List<Zone> zones = new ArrayList<>();

    /// Begin of body text that waits for the next line to join it, in UTF-16 units; or -1.
    private int open = -1;

    /// End of the last line that joined it.
    private int openEnd;

    private int bodyParagraphs;

    private Zones(ArticleText text) {
        this.text = text;
        this.value = text.value();
    }

    /// Completes what a source sets apart to zones of all the text.
    ///
    /// @param known not overlapping, in any order
    /// @param headline as the source gives it; a first paragraph that repeats it is its zone
    static List<Zone> of(ArticleText text, List<Zone> known, Optional<String> headline) {
        Zones finder = new Zones(text);
        int from = 0;
        for (Zone zone : known.stream().sorted(Comparator.comparing(Zone::span)).toList()) {
            finder.read(from, text.unitOffset(zone.span().begin()), headline);
            finder.zones.add(zone);
            from = text.unitOffset(zone.span().end());
        }
        finder.read(from, finder.value.length(), headline);
        return finder.zones;
    }

    private void read(int from, int to, Optional<String> headline) {
        boolean first = zones.stream().allMatch(z -> z.kind() == Kind.BOILERPLATE);
        List<Piece> pieces = new ArrayList<>();
        for (Piece line : Paragraphs.split(value, from, to)) {
            pieces.addAll(RunIns.split(value, line, first && pieces.isEmpty()));
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Piece> next =
                    i + 1 < pieces.size() && pieces.get(i + 1).block() == piece.block()
                            ? Optional.of(pieces.get(i + 1))
                            : Optional.empty();
            List<Found> furniture = furniture(piece.of(value));
            boolean caption =
                    CAPTION.matcher(piece.of(value)).matches()
                            || (isMarked(piece)
                                    && (!zones.isEmpty() || open >= 0 || !isAll(pieces)));
            if (!furniture.isEmpty()) {
                close();
                addFurniture(piece, furniture);
            } else if (caption) {
                close();
                add(Kind.CAPTION, piece.begin(), piece.end());
            } else if (first
                    && dateline(piece).isEmpty()
                    && Headlines.isFirst(value, pieces.subList(i, pieces.size()), headline)) {
                add(Kind.HEADLINE, piece.begin(), piece.end());
                first = false;
            } else {
                addProse(piece, next);
                first = false;
            }
        }
        close();
    }

    /// Tells whether a credit and a position mark a caption, or one of them what is not to come.
    private boolean isMarked(Piece piece) {
        String words = piece.of(value);
        boolean credit = CREDIT.matcher(words).matches();
        boolean position = POSITION.matcher(words).matches() || DATED.matcher(words).matches();
        return (credit && position) || ((credit || position) && !AHEAD.matcher(words).find());
    }

    /// Tells whether nothing else stands there: an article of captions alone is one.
    private boolean isAll(List<Piece> pieces) {
        return pieces.stream().allMatch(p -> isMarked(p) || !furniture(p.of(value)).isEmpty());
    }

    private static List<Found> furniture(String words) {
        boolean date = TextDate.dateLine(words).isPresent();
        return date || BYLINE.matcher(words).matches()
                ? List.of(Found.whole(date ? "date line" : "author line", words))
                : Cues.find(words);
    }

    private Optional<Dateline> dateline(Piece piece) {
        return bodyParagraphs < DATELINE_PARAGRAPHS
                ? Dateline.at(value, piece.begin(), piece.end())
                : Optional.empty();
    }

    private void addProse(Piece piece, Optional<Piece> next) {
        int begin = piece.begin();
        Optional<Dateline> dateline = dateline(piece);
        if (dateline.isPresent()) {
            close();
            add(Kind.DATELINE, begin, stripEnd(begin, dateline.get().end()));
            begin = stripBegin(dateline.get().end(), piece.end());
        }
        if (begin >= piece.end()) {
            return;
        }
        boolean goesOn =
                next.isPresent() && Character.isLowerCase(value.charAt(next.get().begin()));
        boolean heading =
                next.isPresent()
                        && !goesOn
                        && Headlines.isHeading(value.substring(begin, piece.end()));
        if (heading) {
            close();
        }
        open = open < 0 ? begin : open;
        openEnd = piece.end();
        boolean parted = next.isPresent() && value.charAt(next.get().begin() - 1) == '-';
        if (next.isEmpty() || heading || parted) {
            close();
        }
    }

    /// Words beside furniture in one paragraph are body; lone signs go with the furniture.
    private void addFurniture(Piece piece, List<Found> furniture) {
        int at = piece.begin();
        for (int i = 0; i < furniture.size(); i++) {
            Found found = furniture.get(i);
            int begin = piece.begin() + found.begin();
            if (hasWords(at, begin)) {
                addBody(at, begin);
                at = begin;
            }
            int end = piece.begin() + found.end();
            int next =
                    i + 1 < furniture.size()
                            ? piece.begin() + furniture.get(i + 1).begin()
                            : piece.end();
            int last = stripEnd(at, hasWords(end, next) ? end : next);
            zones.add(
                    new Zone(
                            Kind.BOILERPLATE,
                            text.spanOfUnits(at, last),
                            Optional.of(found.reason())));
            at = stripBegin(last, piece.end());
        }
        if (at < piece.end()) {
            addBody(at, piece.end());
        }
    }

    private boolean hasWords(int begin, int end) {
        return begin < end && Cues.words(value.substring(begin, end)) > 0;
    }

    private void close() {
        if (open >= 0) {
            addBody(open, openEnd);
        }
        open = -1;
    }

    private void addBody(int begin, int end) {
        bodyParagraphs++;
        add(Kind.BODY, begin, stripEnd(begin, end));
    }

    private void add(Kind kind, int begin, int end) {
        if (begin < end) {
            zones.add(Zone.of(kind, text.spanOfUnits(begin, end)));
        }
    }

    private int stripBegin(int begin, int end) {
        int b = begin;
        while (b < end && Character.isWhitespace(value.charAt(b))) {
            b++;
        }
        return b;
    }

    private int stripEnd(int begin, int end) {
        int e = end;
        while (e > begin && Character.isWhitespace(value.charAt(e - 1))) {
            e--;
        }
        return e;
    }
}
