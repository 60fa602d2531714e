package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;

/// Gives who heads a body the name behind it: in "the head of the dealers' association, Moussa
/// Keita, at his villa" a parser takes Keita for another name of the association.
final class NameOfHead {
    /// Who is somebody by what follows "of".
    private static final Pattern HEAD =
            Pattern.compile(
                    "head|leader|chief|president|director|boss|founder|co-founder|chairman"
                            + "|chairwoman|chair|owner|commander|governor|mayor|secretary|editor"
                            + "|manager|spokesman|spokeswoman|speaker|dean|rector|principal"
                            + "|captain|coach|author|publisher|treasurer|minister|premier"
                            + "|ambassador|member|deputy|archbishop|bishop");

    /// Who may have the name himself: "the head of the office of the president, Andriy Koval".
    private static final Pattern PEOPLE =
            Pattern.compile(
                    ".*([^tnl][eo]r|ist|dent|man|woman)|chief|king|queen|friend|head|wife|premier"
                            + "|pope|judge|son|envoy|boss|rival|ally|deputy|aide|general"
                            + "|daughter|brother|sister|father|mother|minister");

    /// Firms that have the form of people: "the head of a watchmaker".
    private static final Pattern FIRMS =
            Pattern.compile(
                    ".+maker|insurer|lender|brewer|retailer|broadcaster|carrier|manufacturer"
                            + "|producer|supplier|developer|operator|distributor|builder|miner");

    private NameOfHead() {}

    /// Returns the tree in which such a name explains who heads the body.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int name = 5; name < words.size(); name++) {
            if (isName(words, tags, corrected, name)) {
                corrected = corrected(words, corrected, name);
            }
        }
        return corrected;
    }

    /// Tells whether two words or more between commas explain a noun before them.
    private static boolean isName(
            List<String> words, List<String> tags, Dependencies tree, int name) {
        boolean closed = name + 1 == words.size() || words.get(name + 1).matches("[,.;]");
        int first = name;
        while (first > 1 && tags.get(first - 1).equals("NNP")) {
            first--;
        }
        return closed
                && tags.get(name).equals("NNP")
                && first < name
                && words.get(first - 1).equals(",")
                && tree.is(name, "appos")
                && tree.head(name) == first - 2;
    }

    /// Returns the body past the place where it is: "a watchmaker | from Biel".
    private static int body(List<String> words, Dependencies tree, int explained) {
        int of = tree.head(explained);
        boolean placed =
                of >= 0
                        && of < explained
                        && tree.is(explained, "nmod")
                        && tree.children(explained, "case").stream()
                                .anyMatch(c -> words.get(c).matches("from|in|at|near"));
        return placed ? of : explained;
    }

    private static Dependencies corrected(List<String> words, Dependencies tree, int name) {
        int body = body(words, tree, tree.head(name));
        int head = tree.head(body);
        boolean headed =
                head >= 0
                        && head < body
                        && tree.is(body, "nmod")
                        && tree.children(body, "case").stream()
                                .anyMatch(c -> words.get(c).equals("of"))
                        && HEAD.matcher(lower(words, head)).matches()
                        && (FIRMS.matcher(lower(words, body)).matches()
                                || !PEOPLE.matcher(lower(words, body)).matches());
        if (!headed) {
            return tree;
        }
        int[] heads = tree.heads();
        heads[name] = head;
        tree.children(body, "acl:relcl").stream()
                .filter(c -> c > name)
                .forEach(c -> heads[c] = head);
        return tree.with(heads, tree.labels());
    }

    private static String lower(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }
}
