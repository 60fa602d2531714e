package newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.article.Paragraphs.Piece;

/// Parts lines that ran together when a page became text, with only a hyphen left between them: a
/// headline and the first sentence, a heading and its section, a caption and what stood beside it.
/// The hyphen then belongs to neither.
final class RunIns {
    private static final Set<String> OPENERS = Lexicon.words("sentence-openers");

    private static final Set<String> FIRST_PARTS = Lexicon.words("first-parts-of-names");

    private static final Pattern HYPHEN =
            Pattern.compile(
                    "(\\s?)-(?=[\"“‘']?\\p{Lu})(?!(?:Chief|Designate|Elect|General|In)\\b(?!\\s\\p{Ll}))");
    private static final Pattern WORD = Pattern.compile("[\"“‘']?(\\p{L}+)(?=\\s)");
    private static final Pattern SMALL_END =
            Pattern.compile("(?:^|.*\\s)\\p{Ll}{5,}", Pattern.DOTALL);
    private static final Pattern CREDIT_END = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern LETTER_END = Pattern.compile("(?:^|[\\s(,])\\p{Lu}$");
    private static final Pattern CLOSING_DASH = Pattern.compile("\\p{L}-[\\s,]");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?:\\p{Ll}{3}|\\d|\\))[.!?][\"”’]?$");
    private static final String CAPTION_BEGIN = "FILE - ";
    private static final Pattern ONE_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)*,?\\s\\p{Ll}");
    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}");
    private static final Pattern STOP = Pattern.compile("[.!?;:]\\s");

    /// How many characters on either side of a hyphen are looked at.
    private static final int WINDOW = 300;

    private static final int LONGEST_HEADING = 8;
    private static final int SHORTEST_HEADLINE = 4;
    private static final int SHORTEST_REST = 5;

    private RunIns() {}

    static List<Piece> split(String text, Piece line, boolean first) {
        List<Piece> pieces = new ArrayList<>();
        int begin = line.begin();
        if (first) {
            Optional<int[]> end = headline(text, line);
            if (end.isPresent()) {
                pieces.add(new Piece(begin, end.get()[0], line.block()));
                begin = end.get()[1];
            }
        }
        Matcher hyphen = HYPHEN.matcher(text).region(begin, line.end()).useTransparentBounds(true);
        while (hyphen.find()) {
            if (hyphen.start() > begin && parts(text, begin, hyphen, line.end())) {
                pieces.add(new Piece(begin, hyphen.start(), line.block()));
                begin = hyphen.end();
            }
        }
        pieces.add(new Piece(begin, line.end(), line.block()));
        return pieces;
    }

    private static boolean parts(String text, int begin, Matcher hyphen, int end) {
        String before = text.substring(Math.max(begin, hyphen.start() - WINDOW), hyphen.start());
        String after = text.substring(hyphen.end(), Math.min(end, hyphen.end() + WINDOW));
        if (after.startsWith(CAPTION_BEGIN)) {
            return true;
        }
        if (isJoined(before)) {
            return false;
        }
        boolean opener = opens(after);
        boolean caption =
                text.startsWith(CAPTION_BEGIN, begin) || CREDIT_END.matcher(before).find();
        boolean spaced = !hyphen.group(1).isEmpty();
        if (!spaced && SENTENCE_END.matcher(before).find()) {
            return true;
        }
        if (caption && !spaced && (opener || before.endsWith(")"))) {
            return true;
        }
        return hyphen.start() - begin < WINDOW
                && Cues.words(after) >= SHORTEST_REST
                && Dateline.at(text, begin, end).filter(d -> d.end() > hyphen.start()).isEmpty()
                && isHeading(before, opener, spaced && !CLOSING_DASH.matcher(after).find());
    }

    /// @param spaced whether white space stands before the hyphen, and no second one after it that
    ///   would make both the dashes of a parenthesis
    private static boolean isHeading(String words, boolean openerFollows, boolean spaced) {
        int count = Cues.words(words);
        boolean small = count > 1 && SMALL_END.matcher(words).matches();
        return count <= LONGEST_HEADING
                && !STOP.matcher(words).find()
                && (openerFollows || (!opens(words) && (small || spaced)));
    }

    /// A title, then a sentence: where several hyphens would do, one that only a run-in has, else
    /// the last.
    ///
    /// @return the end of the title and the begin of the rest
    private static Optional<int[]> headline(String text, Piece line) {
        Matcher hyphen = HYPHEN.matcher(text).region(line.begin(), line.end());
        Optional<int[]> last = Optional.empty();
        while (hyphen.find()) {
            String before = text.substring(line.begin(), hyphen.start());
            String after =
                    text.substring(hyphen.end(), Math.min(line.end(), hyphen.end() + WINDOW));
            if (before.length() > WINDOW || !Headlines.isTitleCase(before)) {
                return last;
            }
            if (!isJoined(before)
                    && Cues.words(before) >= SHORTEST_HEADLINE
                    && Cues.words(after) >= SHORTEST_REST) {
                int[] cut = {hyphen.start(), hyphen.end()};
                if (!hyphen.group(1).isEmpty()
                        || opens(after)
                        || Dateline.at(text, hyphen.end(), line.end()).isPresent()) {
                    return Optional.of(cut);
                }
                boolean sentence = !Headlines.isTitleCase(after) && !isSurname(before, after);
                last = sentence ? Optional.of(cut) : last;
            }
        }
        return last;
    }

    /// "Governor Ann Lund-Voss has", "Lund-Ul-Voss has": the rest of a name, before which no title
    /// has a small word ("Envoy Sees Hope in Weeks-Officials said").
    private static boolean isSurname(String before, String after) {
        return ONE_NAME.matcher(after).lookingAt() && !SMALL_WORD.matcher(before).find();
    }

    /// Tells whether a bracket is open at the end of words, or they end with a letter alone or the
    /// first part of a given name: "(D" of "(D-Ohio)", "T" of "T-Mobile", "Jean" of "Jean-Claude"
    /// are joined to the rest.
    private static boolean isJoined(String words) {
        return words.lastIndexOf('(') > words.lastIndexOf(')')
                || LETTER_END.matcher(words).find()
                || FIRST_PARTS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static boolean opens(String words) {
        Matcher word = WORD.matcher(words);
        return word.lookingAt() && OPENERS.contains(word.group(1));
    }
}
