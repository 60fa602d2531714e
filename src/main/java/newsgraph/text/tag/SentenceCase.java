package newsgraph.text.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the words of a headline ("Kerry, Lavrov Hold Talks", "KERRY HOLDS TALKS") into the case
/// that they have in a sentence, so that a reader of sentences does not take them all for names.
/// What is a name is learnt from the rest of the article.
public final class SentenceCase {
    /// How many words a line has at least, not counting the small ones.
    private static final int WORDS = 3;

    /// How many words a headline has at most.
    private static final int HEADLINE = 16;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    /// A capitalized word behind a small one, within a sentence.
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{M}'’-]*");

    private final Set<String> names = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    /// Learns from a text, of which the lines that are no headlines count.
    public SentenceCase(String text) {
        text.lines().filter(line -> !isTitle(words(line))).forEach(this::learn);
    }

    private void learn(String line) {
        Matcher name = NAME.matcher(line);
        while (name.find()) {
            names.add(name.group());
        }
        words(line).stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .forEach(common::add);
    }

    static List<String> words(String line) {
        return WORD.matcher(line).results().map(r -> r.group()).toList();
    }

    /// Returns as many words, as a sentence would have them: in another case if they are in a
    /// headline's, and "and" for the comma of "Kerry, Lavrov meet" if they end without a full stop.
    public List<String> of(List<String> words) {
        boolean title = !words.getLast().equals(".") && isTitle(words);
        List<String> cased = title ? words.stream().map(this::cased).toList() : words;
        return isHeadline(cased) ? joined(cased) : cased;
    }

    private static boolean isHeadline(List<String> words) {
        return words.size() <= HEADLINE && !words.getLast().matches("[.!?:;\"'…)]+|\\.\\.\\.");
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words);
        for (int i = 1; i + 2 < words.size(); i++) {
            boolean between = isName(words.get(i - 1)) && isName(words.get(i + 1));
            if (words.get(i).equals(",") && between && isSmall(words.get(i + 2))) {
                joined.set(i, "and");
            }
        }
        return joined;
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /// Tells whether nearly all words but the small ones begin with a capital.
    static boolean isTitle(List<String> words) {
        List<String> longer =
                words.stream()
                        .filter(w -> Character.isLetter(w.codePointAt(0)))
                        .filter(w -> !CommonWords.isSmall(w.toLowerCase(Locale.ROOT)))
                        .toList();
        long capitals =
                longer.stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
        return longer.size() >= WORDS && capitals * 10 >= longer.size() * 9L;
    }

    private String cased(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (!capital || lower.length() != word.length()) {
            return word;
        }
        String name = word.charAt(0) + lower.substring(1);
        if (names.contains(word) || names.contains(name)) {
            return names.contains(word) ? word : name;
        }
        return common.contains(lower) || CommonWords.contains(lower) ? lower : word;
    }
}
