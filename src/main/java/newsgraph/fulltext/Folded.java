package newsgraph.fulltext;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they compare: without case, accents and punctuation, in words with one blank between.
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Letters that no decomposition takes apart.
    private static final String SPECIAL = "\u00f8o\u0142l\u0111d\u0131i\u00e6a\u0153o";

    private Folded() {}

    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            int special = SPECIAL.indexOf(folded.charAt(i));
            if (special >= 0 && special % 2 == 0) {
                folded.setCharAt(i, SPECIAL.charAt(special + 1));
            }
        }
        return OTHER.matcher(
                        folded.toString()
                                .replace("\u00df", "ss")
                                .replace("'", "")
                                .replace("\u2019", ""))
                .replaceAll(" ")
                .strip();
    }

    /// Returns the words of a text in their order, each folded.
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" ", -1)).filter(w -> !w.isEmpty()).toList();
    }
}
