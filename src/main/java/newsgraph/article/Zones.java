package newsgraph.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsgraph.article.Paragraphs.Piece;
import newsgraph.article.Zone.Kind;

/// Tells what each part of a text is for, with or without a page's markup.
///
/// Every character but white space comes to lie in one zone. A body paragraph is a zone of its own;
/// lines of one block that are not merely wrapped are one zone with their neighbours, except that a
/// line without the end of a sentence stands alone, as headings do.
final class Zones {
    private static final int LONGEST_HEADLINE = 25;

    /// A paragraph may begin with a dateline only this early in the body.
    private static final int DATELINE_PARAGRAPHS = 3;

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:FILE(?: PHOTO)?(?: ?[-–—:] ?|, )|(?:File )?[Pp]hotos?(?:graph)?(?: by|:) |Image: |Picture: |PHOTO: )\\S.*",
                    Pattern.DOTALL);

    private final ArticleText text;
    private final String value;
    private final Optional<String> headline;
    private final List<Zone> zones = new ArrayList<>();
    private int bodyParagraphs;

    private Zones(ArticleText text, Optional<String> headline) {
        this.text = text;
        this.value = text.value();
        this.headline = headline;
    }

    /// Completes what a source sets apart to zones of all the text.
    ///
    /// @param known not overlapping, in any order
    /// @param headline as the source gives it; a first paragraph that repeats it is its zone
    static List<Zone> of(ArticleText text, List<Zone> known, Optional<String> headline) {
        Zones finder = new Zones(text, headline);
        int from = 0;
        for (Zone zone : known.stream().sorted(Comparator.comparing(Zone::span)).toList()) {
            finder.read(from, text.unitOffset(zone.span().begin()));
            finder.zones.add(zone);
            from = text.unitOffset(zone.span().end());
        }
        finder.read(from, finder.value.length());
        return finder.zones;
    }

    private void read(int from, int to) {
        List<Piece> pieces = Paragraphs.split(value, from, to);
        int at = 0;
        if (!pieces.isEmpty() && isHeadline(pieces)) {
            add(Kind.HEADLINE, pieces.getFirst().begin(), pieces.getFirst().end());
            at = 1;
        }
        int open = -1;
        for (; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean continues =
                    at + 1 < pieces.size()
                            && pieces.get(at + 1).block() == piece.block()
                            && Paragraphs.finished(piece.of(value));
            open = classify(piece, open, continues);
        }
    }

    /// Adds the zones of one piece, or leaves its last words open for the next line to join.
    ///
    /// @param open begin of body text that waits for its end, or -1
    /// @return the same for the next piece
    private int classify(Piece piece, int open, boolean continues) {
        String words = piece.of(value);
        if (CAPTION.matcher(words).matches()) {
            close(open, piece.begin());
            add(Kind.CAPTION, piece.begin(), piece.end());
            return -1;
        }
        Optional<Cues.Found> furniture =
                TextDate.dateLine(words)
                        .map(day -> new Cues.Found("date line", 0, words.length()))
                        .or(() -> Cues.find(words));
        if (furniture.isPresent()) {
            close(open, piece.begin());
            addBoilerplate(piece, words, furniture.get());
            return -1;
        }
        int begin = piece.begin();
        if (bodyParagraphs < DATELINE_PARAGRAPHS) {
            Optional<Dateline> dateline = Dateline.at(value, begin, piece.end());
            if (dateline.isPresent()) {
                close(open, begin);
                open = -1;
                add(Kind.DATELINE, begin, stripEnd(begin, dateline.get().end()));
                begin = dateline.get().end();
            }
        }
        int start = open < 0 ? begin : open;
        if (continues) {
            return start;
        }
        addBody(start, piece.end());
        return -1;
    }

    /// Sentences before the first cue and after the last one, if they are many, are body.
    private void addBoilerplate(Piece piece, String words, Cues.Found found) {
        int begin = Sentences.beginOf(words, found.begin());
        int end = Sentences.endOf(words, found.end());
        begin = Cues.words(words.substring(0, begin)) < 25 ? 0 : begin;
        end = Cues.words(words.substring(end)) < 25 ? words.length() : end;
        if (begin > 0) {
            addBody(piece.begin(), stripEnd(piece.begin(), piece.begin() + begin));
        }
        int last = stripEnd(piece.begin() + begin, piece.begin() + end);
        zones.add(
                new Zone(
                        Kind.BOILERPLATE,
                        text.spanOfUnits(piece.begin() + begin, last),
                        Optional.of(found.reason())));
        if (end < words.length()) {
            addBody(piece.begin() + end, piece.end());
        }
    }

    private boolean isHeadline(List<Piece> pieces) {
        if (zones.stream().anyMatch(z -> z.kind() != Kind.BOILERPLATE)) {
            return false;
        }
        String first = pieces.getFirst().of(value);
        if (headline.isPresent()) {
            return squeeze(first).equals(squeeze(headline.get()));
        }
        return pieces.size() > 1
                && !Paragraphs.finished(first)
                && Cues.words(first) >= 3
                && Cues.words(first) <= LONGEST_HEADLINE
                && Cues.find(first).isEmpty()
                && !CAPTION.matcher(first).matches()
                && Dateline.at(value, pieces.getFirst().begin(), pieces.getFirst().end()).isEmpty()
                && Paragraphs.finished(pieces.get(1).of(value));
    }

    private static String squeeze(String words) {
        return words.replaceAll("[\\s\\h]+", " ").strip();
    }

    private void close(int open, int before) {
        if (open >= 0) {
            addBody(open, stripEnd(open, before));
        }
    }

    private void addBody(int begin, int end) {
        bodyParagraphs++;
        add(Kind.BODY, begin, end);
    }

    private void add(Kind kind, int begin, int end) {
        if (begin < end) {
            zones.add(Zone.of(kind, text.spanOfUnits(begin, end)));
        }
    }

    private int stripEnd(int begin, int end) {
        int e = end;
        while (e > begin && Character.isWhitespace(value.charAt(e - 1))) {
            e--;
        }
        return e;
    }
}
