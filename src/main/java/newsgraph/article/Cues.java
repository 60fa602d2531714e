package newsgraph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Phrases that tell page furniture from report, from `lexicons/boilerplate.txt`. Deliberately hard
/// to please: a paragraph wrongly set apart loses what it reports.
final class Cues {
    /// How a phrase must stand in a paragraph to count.
    enum Match {
        WHOLE,
        STARTS,
        SAYS,
        MARKS,
        HINTS
    }

    /// Part of a paragraph that is no report.
    ///
    /// @param begin UTF-16 offset of the first cue in the paragraph
    /// @param end UTF-16 offset past the last one
    /// @param exact whether just these words are meant, not the sentences around them
    record Found(String reason, int begin, int end, boolean exact) {
        /// A paragraph that is nothing but furniture.
        static Found whole(String reason, String paragraph) {
            return new Found(reason, 0, paragraph.length(), true);
        }
    }

    private record Cue(String reason, Match match, Pattern pattern) {}

    private record Hit(Cue cue, int begin, int end) {}

    /// Longest paragraph, in words, in which a phrase at its beginning, or anywhere, decides.
    private static final int SHORT = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)");
    private static final List<Cue> ALL = load();

    private Cues() {}

    /// Looks for page furniture in one paragraph. Words in quotation marks count only where they
    /// are all there is: an appeal that somebody is quoted with is news.
    static Optional<Found> find(String paragraph) {
        String plain = plain(paragraph);
        int words = words(plain);
        String unquoted = blankQuotations(plain);
        List<Hit> hits = new ArrayList<>();
        for (Cue cue : ALL) {
            String where = cue.match == Match.WHOLE ? plain : unquoted;
            Matcher matcher = cue.pattern.matcher(where);
            while (matcher.find()) {
                hits.add(new Hit(cue, matcher.start(), matcher.end()));
            }
        }
        Optional<Hit> decisive =
                hits.stream()
                        .filter(h ->
                                switch (h.cue.match) {
                                    case WHOLE -> true;
                                    case STARTS, SAYS -> words <= SHORT;
                                    case MARKS, HINTS -> false;
                                })
                        .min(Comparator.comparing(h -> h.cue.match));
        if (decisive.isPresent()) {
            return Optional.of(Found.whole(decisive.get().cue.reason, paragraph));
        }
        return byMarks(hits).or(() -> byHints(hits));
    }

    /// The words between the first mark and the last, which are no sentences.
    private static Optional<Found> byMarks(List<Hit> hits) {
        List<Hit> marks = hits.stream().filter(h -> h.cue.match == Match.MARKS).toList();
        return marks.stream().findFirst().map(mark -> extent(mark.cue.reason, marks, true));
    }

    private static Found extent(String reason, List<Hit> hits, boolean exact) {
        return new Found(
                reason,
                hits.stream().mapToInt(Hit::begin).min().orElseThrow(),
                hits.stream().mapToInt(Hit::end).max().orElseThrow(),
                exact);
    }

    /// Two different phrases of one reason.
    private static Optional<Found> byHints(List<Hit> hits) {
        return hits.stream().collect(Collectors.groupingBy(h -> h.cue.reason)).entrySet().stream()
                .filter(e -> e.getValue().stream().map(Hit::cue).distinct().count() >= 2)
                .max(
                        Comparator.<Map.Entry<String, List<Hit>>>comparingInt(
                                        e -> e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .map(e -> extent(e.getKey(), e.getValue(), false));
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /// Lower case and straight quotation marks, each character for one.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            plain.setCharAt(i, c == '’' ? '\'' : c == '\u00A0' ? ' ' : Character.toLowerCase(c));
        }
        return plain.toString();
    }

    private static String blankQuotations(String text) {
        return QUOTED.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    }

    private static List<Cue> load() {
        return Lexicon.rows("boilerplate").stream()
                .map(cells -> {
                    Match match = Match.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
                    String phrase =
                            Arrays.stream(cells.get(2).split(" "))
                                    .map(w -> w.equals("*") ? "\\S+" : Pattern.quote(w))
                                    .collect(Collectors.joining("\\s+"));
                    String regex =
                            switch (match) {
                                case WHOLE -> "^[^\\p{L}\\p{N}]*" + phrase + "[^\\p{L}\\p{N}]*$";
                                case STARTS -> "^[^\\p{L}\\p{N}]*" + phrase + "(?![\\p{L}\\p{N}])";
                                case SAYS, MARKS, HINTS ->
                                        "(?<![\\p{L}\\p{N}])" + phrase + "(?![\\p{L}\\p{N}])";
                            };
                    return new Cue(cells.get(0), match, Pattern.compile(regex));
                })
                .toList();
    }
}
