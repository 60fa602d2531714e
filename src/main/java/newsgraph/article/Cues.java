package newsgraph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Phrases that tell page furniture from report, from `lexicons/boilerplate.txt`. Deliberately hard
/// to please: a paragraph wrongly set apart loses what it reports.
final class Cues {
    /// How a phrase must stand in a paragraph to count.
    enum Match {
        WHOLE,
        STARTS,
        SAYS,
        MARKS,
        HINTS,
        BACKS,
        BUTTON
    }

    /// Part of a paragraph that is no report, in UTF-16 offsets of the paragraph.
    record Found(String reason, int begin, int end) {
        /// A paragraph that is nothing but furniture.
        static Found whole(String reason, String paragraph) {
            return new Found(reason, 0, paragraph.length());
        }
    }

    /// @param word the phrase's longest word, whose absence is told much faster than the phrase's
    private record Cue(String reason, Match match, Pattern pattern, String word) {
        Stream<Hit> hits(String paragraph) {
            return paragraph.contains(word)
                    ? pattern.matcher(paragraph)
                            .results()
                            .map(m -> new Hit(this, m.start(), m.end()))
                    : Stream.empty();
        }
    }

    private record Hit(Cue cue, int begin, int end) {
        Match match() {
            return cue.match;
        }

        String reason() {
            return cue.reason;
        }
    }

    /// Longest paragraph, in words, in which a phrase at its beginning, or anywhere, decides.
    private static final int SHORT = 40;

    /// Most characters between two marks, and between two hints, that belong together.
    private static final int MARKS_APART = 40;

    private static final int HINTS_APART = 600;

    /// Two hints will do within so many characters; it takes three beyond.
    private static final int CLOSE = 250;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)");
    private static final List<Cue> ALL = load();

    private Cues() {}

    /// Looks for page furniture in one paragraph. Words in quotation marks count only where they
    /// are all there is: an appeal that somebody is quoted with is news.
    ///
    /// @return in order, not overlapping; the words beside them are report
    static List<Found> find(String paragraph) {
        String plain = plain(paragraph);
        String unquoted = blankQuotations(plain);
        List<Hit> hits =
                ALL.stream()
                        .flatMap(cue -> cue.hits(cue.match == Match.WHOLE ? plain : unquoted))
                        .sorted(Comparator.comparingInt(Hit::begin).thenComparingInt(Hit::end))
                        .toList();
        if (hits.isEmpty()) {
            return List.of();
        }
        boolean isShort = words(plain) <= SHORT;
        Optional<Hit> decisive =
                hits.stream()
                        .filter(h ->
                                switch (h.match()) {
                                    case WHOLE -> true;
                                    case STARTS, SAYS -> isShort;
                                    case MARKS, HINTS, BACKS, BUTTON -> false;
                                })
                        .min(Comparator.comparing(Hit::match));
        if (decisive.isPresent()) {
            return List.of(Found.whole(decisive.get().reason(), paragraph));
        }
        List<Found> marks = byMarks(hits);
        return marks.isEmpty() ? byHints(hits, paragraph) : marks;
    }

    /// Marks are no sentences: just they and what little lies between them.
    private static List<Found> byMarks(List<Hit> hits) {
        List<Hit> marks = hits.stream().filter(h -> h.match() == Match.MARKS).toList();
        return clusters(marks, MARKS_APART).stream()
                .map(c -> new Found(c.getFirst().reason(), c.getFirst().begin, end(c)))
                .toList();
    }

    /// Hints speak for the sentences that they stand in, buttons for themselves.
    private static List<Found> byHints(List<Hit> hits, String paragraph) {
        return hits.stream()
                .filter(h -> h.match().compareTo(Match.HINTS) >= 0)
                .collect(Collectors.groupingBy(Hit::reason, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(one -> clusters(one, HINTS_APART).stream())
                .filter(Cues::convinces)
                .map(c -> sentences(c, paragraph))
                .limit(1)
                .toList();
    }

    private static boolean convinces(List<Hit> cluster) {
        long different = cluster.stream().map(Hit::cue).distinct().count();
        boolean close = end(cluster) - cluster.getFirst().begin <= CLOSE;
        return different >= (close ? 2 : 3)
                && cluster.stream().anyMatch(h -> h.match() == Match.HINTS);
    }

    private static Found sentences(List<Hit> cluster, String paragraph) {
        Hit first = cluster.getFirst();
        int begin =
                first.match() == Match.BUTTON
                        ? first.begin
                        : Sentences.beginOf(paragraph, first.begin);
        int end =
                cluster.stream()
                        .mapToInt(h ->
                                h.match() == Match.BUTTON
                                        ? h.end
                                        : Sentences.endOf(paragraph, h.end))
                        .max()
                        .orElseThrow();
        return new Found(first.reason(), begin, end);
    }

    private static List<List<Hit>> clusters(List<Hit> hits, int apart) {
        List<List<Hit>> clusters = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits) {
            if (clusters.isEmpty() || hit.begin - end > apart) {
                clusters.add(new ArrayList<>());
            }
            clusters.getLast().add(hit);
            end = Math.max(end, hit.end);
        }
        return clusters;
    }

    private static int end(List<Hit> cluster) {
        return cluster.stream().mapToInt(Hit::end).max().orElseThrow();
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
                                case STARTS ->
                                        "^[^\\p{L}\\p{N}]*"
                                                + phrase
                                                + (phrase.endsWith("=\\E") // "TITLE=TRADE TALKS"
                                                        ? ""
                                                        : "(?![\\p{L}\\p{N}])");
                                case SAYS, MARKS, HINTS, BACKS, BUTTON ->
                                        "(?<![\\p{L}\\p{N}])" + phrase + "(?![\\p{L}\\p{N}])";
                            };
                    String word =
                            Arrays.stream(cells.get(2).split(" "))
                                    .max(Comparator.comparingInt(String::length))
                                    .orElseThrow();
                    return new Cue(cells.get(0), match, Pattern.compile(regex), word);
                })
                .toList();
    }
}
