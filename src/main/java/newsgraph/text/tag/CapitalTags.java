package newsgraph.text.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes proper nouns of names that are words of English, too, and that a tagger takes for these:
/// "Mr Cleverly spoke", "called Best on Tuesday", "Prime Minister Strand met", and "Banks met" at
/// the head of a sentence where the article names "Ida Banks".
public final class CapitalTags {
    /// Tags of what is written with a capital within a sentence only as a name.
    private static final String NO_NOUN = "RB|VBP?|VBD|VBN|JJ[RS]";

    /// Tags that a surname may get at the head of a sentence.
    private static final String ANY = NO_NOUN + "|NNS?|JJ";

    /// Offices that stand right before a surname.
    private static final String OFFICE =
            "President|Premier|Minister|Chancellor|Senator|Sen\\.?|Governor|Gov\\.?|Mayor"
                    + "|Ambassador|Congressman|Congresswoman|Commissioner|Judge|Chairman"
                    + "|Chairwoman|Colonel|Col\\.?|Major|Captain|Capt\\.?|Admiral|Archbishop"
                    + "|Cardinal|Councillor|Councilman|Sheriff|Secretary|Rep\\.?";

    /// "Attorney General", "Minister Designate": no surnames.
    private static final String OF_OFFICE =
            "General|Generals|Elect|Designate|Emeritus|Delegate|Says|Said|Resigns";

    /// What follows a name that ends there.
    private static final String BEHIND = "VBD|VBZ|VBP|MD|CC|,|IN|TO|RB|\\.|:|POS|\"\"|''";

    private static final Pattern SURNAME =
            Pattern.compile(
                    "(\\p{Lu}\\p{Ll}++|\\p{Lu}\\.|Mr|Mrs|Ms|Dr) (\\p{Lu}\\p{Ll}++)(?! \\p{Lu})");

    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}+");

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    /// Learns the surnames of a text, of which the lines that are no headlines count.
    public CapitalTags(String text) {
        text.lines()
                .filter(line -> !SentenceCase.isTitle(SentenceCase.words(line)))
                .forEach(line -> {
                    SURNAME.matcher(line)
                            .results()
                            .filter(r -> isFirstName(line, r))
                            .forEach(r -> surnames.add(r.group(2)));
                    SMALL.matcher(line).results().forEach(r -> common.add(r.group()));
                });
    }

    /// "Ida" or "Mr", not "The" or "But" at the head of a sentence.
    private static boolean isFirstName(String line, MatchResult two) {
        String lower = two.group(1).toLowerCase(Locale.ROOT);
        boolean within =
                two.start() > 1
                        && line.substring(two.start() - 2, two.start()).matches("[\\p{Ll},;] ");
        return !CommonWords.isSmall(lower) && (within || !CommonWords.contains(lower));
    }

    /// Returns Penn Treebank tags, `NNP` for such names.
    ///
    /// @param words of one sentence, a tag each
    public List<String> of(List<String> words, List<String> tags) {
        List<String> corrected = new ArrayList<>(tags);
        boolean title = SentenceCase.isTitle(words);
        for (int at = 0; at < words.size(); at++) {
            boolean name = isSurname(words, tags, at) || (at > 0 && stands(words, tags, at, title));
            if ((name && words.get(at).matches("\\p{Lu}\\p{Ll}+")) || isGivenName(words, at)) {
                corrected.set(at, "NNP");
            }
        }
        return List.copyOf(corrected);
    }

    /// Tells whether a word is a given name of two syllables behind a family name: "Park Geun-hye".
    public static boolean isGivenName(List<String> words, int at) {
        return at > 0
                && words.get(at).matches("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{1,5}")
                && words.get(at - 1).matches("\\p{Lu}\\p{L}+");
    }

    private static boolean stands(List<String> words, List<String> tags, int at, boolean title) {
        boolean addressed =
                words.get(at - 1).matches("Mr|Mrs|Ms|Miss|Dr|Sir") && tags.get(at).matches(ANY);
        boolean behindSmall = // not "the Best Western", "the Shorter Catechism"
                !title
                        && words.get(at - 1).matches("\\p{Ll}+")
                        && !tags.get(at - 1).matches("DT|PRP\\$")
                        && tags.get(at).matches(NO_NOUN);
        return addressed || behindSmall || (!title && isBearer(words, tags, at));
    }

    /// "Prime Minister Strand met": who bears an office, not "Governor General".
    private static boolean isBearer(List<String> words, List<String> tags, int at) {
        return words.get(at - 1).matches(OFFICE)
                && tags.get(at - 1).equals("NNP")
                && tags.get(at).matches(ANY)
                && !words.get(at).matches(OF_OFFICE)
                && at + 1 < words.size()
                && tags.get(at + 1).matches(BEHIND);
    }

    /// "Banks met", "On Tuesday Banks met": whom the article names in full and which it has as no
    /// other word.
    private boolean isSurname(List<String> words, List<String> tags, int at) {
        boolean alone = // not "the Little Sisters"
                at == 0 || words.get(at - 1).matches("[^\\p{Lu}].*|\\p{Lu}\\p{Ll}+day");
        return alone
                && at + 1 < words.size()
                && tags.get(at).matches(ANY)
                && tags.get(at + 1).matches(BEHIND)
                && surnames.contains(words.get(at))
                && !common.contains(words.get(at).toLowerCase(Locale.ROOT));
    }
}
