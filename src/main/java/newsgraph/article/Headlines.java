package newsgraph.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.article.Paragraphs.Piece;

/// Tells a headline by how it is written.
final class Headlines {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 25;
    private static final Set<String> SMALL = Lexicon.words("title-words");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FULL_STOP =
            Pattern.compile(".*[.!?…:][\"”’')\\]]*", Pattern.DOTALL);

    private static final Pattern OPEN_END =
            Pattern.compile(".*[.!?…:;,–—-][\"”’')\\]]*", Pattern.DOTALL);

    private static final int LONGEST_HEADING = 12;

    private Headlines() {}

    /// Tells whether a text's first piece is its headline: it repeats the one that is known, or is
    /// in title case, or is no sentence though what follows is.
    static boolean isFirst(String text, List<Piece> pieces, Optional<String> known) {
        String first = pieces.getFirst().of(text);
        if (known.isPresent()) {
            return squeezed(first).equals(squeezed(known.get()));
        }
        int words = Cues.words(first);
        boolean sentenceFollows =
                pieces.stream().skip(1).limit(3).anyMatch(p -> Paragraphs.finished(p.of(text)));
        boolean written = !FULL_STOP.matcher(first).matches() || isTitleCase(first);
        return sentenceFollows && written && words >= SHORTEST && words <= LONGEST;
    }

    /// Tells whether a line could head a section: short, and neither a sentence nor part of one.
    static boolean isHeading(String line) {
        return !OPEN_END.matcher(line).matches() && Cues.words(line) <= LONGEST_HEADING;
    }

    /// Tells whether every word begins with a capital but those that a title leaves small.
    static boolean isTitleCase(String words) {
        return Arrays.stream(SPACE.split(words.strip(), -1))
                .map(w -> w.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$", ""))
                .filter(w -> !w.isEmpty())
                .allMatch(w ->
                        !Character.isLowerCase(w.codePointAt(0))
                                || SMALL.contains(w.toLowerCase(Locale.ROOT)));
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\h]+", " ").strip();
    }
}
