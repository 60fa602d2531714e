package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;

/// Gives somebody his name who is first told of by a clause: in "met the officer who led the coup,
/// Col. Moussa Keita, on Tuesday" a parser takes the name for the coup's, and the day for that of
/// the coup.
final class NamedBehindWho {
    /// Who is told of in such a way.
    private static final Set<String> SOMEBODY =
            Set.of(
                    "man",
                    "woman",
                    "person",
                    "official",
                    "officer",
                    "general",
                    "colonel",
                    "lawyer",
                    "diplomat",
                    "politician",
                    "judge",
                    "executive",
                    "figure");

    /// Nouns for people, who may have the name themselves: "the man who beat the senator, Ann
    /// Voss".
    private static final Pattern PEOPLE =
            Pattern.compile(
                    ".*([eo]r|ist|ian|dent|man|woman|ess|ive)|chief|king|queen|friend|head|wife"
                            + "|pope|judge|son|envoy|boss|rival|ally|deputy|aide|saint|general");

    private final List<String> words;
    private final List<String> tags;
    private final Dependencies tree;

    private NamedBehindWho(List<String> words, List<String> tags, Dependencies tree) {
        this.words = words;
        this.tags = tags;
        this.tree = tree;
    }

    /// Returns the tree in which each such name explains who is told of.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int noun = 0; noun + 2 < words.size(); noun++) {
            if (SOMEBODY.contains(words.get(noun).toLowerCase(Locale.ROOT))) {
                corrected = new NamedBehindWho(words, tags, corrected).corrected(noun);
            }
        }
        return corrected;
    }

    private Dependencies corrected(int noun) {
        int verb =
                tree.children(noun, "acl:relcl").stream()
                        .filter(v -> v > noun)
                        .findFirst()
                        .orElse(Dependencies.NONE);
        boolean defining = tags.get(noun + 1).matches("WP|WDT|PRP|RB");
        if (verb == Dependencies.NONE || !defining) {
            return tree;
        }
        int comma = noun + 1;
        while (comma < words.size() && !words.get(comma).equals(",")) {
            comma++;
        }
        int end = comma + 1;
        while (end < words.size() && tags.get(end).startsWith("NNP")) {
            end++;
        }
        boolean named =
                end - comma > 2
                        && (end == words.size() || words.get(end).matches("[,.;]"))
                        && !PEOPLE.matcher(words.get(comma - 1).toLowerCase(Locale.ROOT)).matches()
                        && !tags.get(comma - 1).startsWith("NNP");
        int name = named ? within(comma + 1, end) : Dependencies.NONE;
        return name == Dependencies.NONE || !isBelow(name, verb)
                ? tree
                : moved(noun, verb, name, end);
    }

    /// Returns the head of the words of a name; none if they have several.
    private int within(int first, int end) {
        int head = Dependencies.NONE;
        for (int at = first; at < end; at++) {
            int over = tree.head(at);
            if (over < first || over >= end) {
                if (head != Dependencies.NONE) {
                    return Dependencies.NONE;
                }
                head = at;
            }
        }
        return head;
    }

    private boolean isBelow(int token, int verb) {
        return token != verb && tree.subtree(verb).contains(token);
    }

    /// What the clause has behind the name belongs to the verb over whom it tells of.
    private Dependencies moved(int noun, int verb, int name, int end) {
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        int over = tree.head(noun);
        heads[name] = noun;
        labels[name] = "appos";
        if (over != Dependencies.NONE && tree.is(noun, "obj", "obl")) {
            tree.children(verb, "obl", "obl:tmod").stream()
                    .filter(o -> tree.subtree(o).getFirst() > end)
                    .forEach(o -> heads[o] = over);
        }
        return tree.with(heads, labels);
    }
}
