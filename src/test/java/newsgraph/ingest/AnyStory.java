package newsgraph.ingest;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.article.Article;
import newsgraph.rdf.Literals;

/// Stories by chance: two words met, and more words of whatever a text may hold.
public final class AnyStory {
    private static final List<String> PIECES =
            List.of(
                    "Mara",
                    "Søren",
                    "O’Hara",
                    "会談",
                    "😀",
                    "👩‍👩‍👧",
                    "é",
                    "e\u0301",
                    "\"",
                    "'",
                    "\\",
                    "\\\"",
                    "<b>",
                    "&amp;",
                    "]]>",
                    "{",
                    "}",
                    "`",
                    "^^",
                    "@en",
                    "\"\"\"",
                    "%41",
                    "#",
                    "=1+1",
                    "\u00A0",
                    "\u202E",
                    "\u200B",
                    "\uFEFF",
                    "\uFFFD",
                    "\u0085",
                    "\u2028",
                    "‘",
                    "”",
                    "­",
                    "1,000",
                    "U.S.",
                    "—");

    private static final List<String> GAPS = List.of(" ", "  ", "\n", "\n\n", "\t", "\r\n", ". ");

    private AnyStory() {}

    public static Article article(long seed) {
        return Story.article("a" + seed, text(new Random(seed)));
    }

    static String text(Random random) {
        String rest =
                IntStream.range(0, random.nextInt(12))
                        .mapToObj(i -> pick(GAPS, random) + word(random))
                        .collect(Collectors.joining());
        return name(random) + " met " + name(random) + rest;
    }

    /// Returns a word that shows, as every name does.
    private static String name(Random random) {
        String word = word(random);
        return Literals.label(word).isEmpty() ? "X" + word : word;
    }

    private static String word(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> pick(PIECES, random))
                .collect(Collectors.joining());
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
