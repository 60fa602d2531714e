package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// "The Lund-Voss talks": a tagger makes one name of two before a word of meeting; they are two
/// where the article has each of them elsewhere.
final class PairedNames {
    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    private PairedNames() {}

    /// Returns the names of a sentence, the pairs among them apart.
    ///
    /// @param all the names of the article
    static List<NameSpan> apart(List<NameSpan> names, Collection<NameSpan> all) {
        List<NameSpan> found = new ArrayList<>();
        for (NameSpan name : names) {
            List<NameSpan> two = pair(name, all);
            found.addAll(two.isEmpty() ? List.of(name) : two);
        }
        return found;
    }

    private static List<NameSpan> pair(NameSpan name, Collection<NameSpan> all) {
        Sentence sentence = name.sentence();
        List<Integer> hyphens =
                sentence.tokens().subList(name.first(), name.end()).stream()
                        .filter(t -> t.word().equals("-"))
                        .map(Token::index)
                        .toList();
        if (hyphens.size() != 1 || !isBeforeEncounter(sentence, name.end())) {
            return List.of();
        }
        int hyphen = hyphens.getFirst();
        Optional<NameSpan> left = known(sentence, name.first(), hyphen, all);
        Optional<NameSpan> right = known(sentence, hyphen + 1, name.end(), all);
        return left.isPresent() && right.isPresent() ? List.of(left.get(), right.get()) : List.of();
    }

    /// "Talks", "contract talks"
    private static boolean isBeforeEncounter(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.tokens().subList(at, Math.min(sentence.size(), at + 2)).stream()
                        .takeWhile(Token::isNoun)
                        .anyMatch(t -> ENCOUNTERS.contains(t.lemma()));
    }

    /// Returns the words as a name of the kind of another that has them.
    private static Optional<NameSpan> known(
            Sentence sentence, int first, int end, Collection<NameSpan> all) {
        if (first >= end) {
            return Optional.empty();
        }
        String words = NameFinder.words(sentence, first, end);
        return all.stream()
                .filter(n ->
                        (" " + words(n)).endsWith(" " + words)
                                || (n.type() == NameSpan.Type.BODY
                                        && words(n).startsWith(words + " "))) // "Boeing Co."
                .findFirst()
                .map(n ->
                        new NameSpan(
                                sentence,
                                first,
                                end,
                                n.type(),
                                n.entry().filter(e -> words(n).equals(words))));
    }

    private static String words(NameSpan name) {
        return NameFinder.words(name.sentence(), name.first(), name.end());
    }
}
