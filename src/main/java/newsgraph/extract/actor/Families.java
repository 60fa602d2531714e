package newsgraph.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.text.Sentence;

/// A couple told of by their name in the plural: "the Lunds" are Karl and Ann Lund where the article
/// names just these two.
final class Families {
    /// How many people are a couple.
    private static final int COUPLE = 2;

    private Families() {}

    /// Returns the names of a sentence, families among them each as one body.
    ///
    /// @param all the names of the article
    static List<NameSpan> marked(Sentence sentence, List<NameSpan> names, List<NameSpan> all) {
        Set<String> surnames =
                all.stream()
                        .filter(n -> n.type() == NameSpan.Type.PERSON)
                        .filter(n -> n.end() - n.first() > 1)
                        .map(n -> n.sentence().token(n.last()).lower())
                        .collect(Collectors.toSet());
        List<NameSpan> families =
                sentence.tokens().stream()
                        .filter(t -> isFamily(sentence, t.index(), surnames))
                        .map(t ->
                                new NameSpan(
                                        sentence,
                                        t.index(),
                                        t.index() + 1,
                                        NameSpan.Type.BODY,
                                        Optional.empty()))
                        .toList();
        return Stream.concat(
                        names.stream()
                                .filter(n -> families.stream().noneMatch(f -> n.contains(f.first()))),
                        families.stream())
                .toList();
    }

    private static boolean isFamily(Sentence sentence, int token, Set<String> surnames) {
        String word = sentence.token(token).lower();
        return token > 0
                && sentence.token(token).isProperNoun()
                && sentence.token(token - 1).lower().equals("the")
                && !surnames.contains(word)
                && stems(word).anyMatch(surnames::contains)
                && !isExplained(sentence, token + 1);
    }

    /// "The Lunds | house", "the Lunds | , Karl and Ann,"
    private static boolean isExplained(Sentence sentence, int next) {
        return next + 1 < sentence.size()
                && (sentence.token(next).isNoun()
                        || (sentence.token(next).word().equals(",")
                                && sentence.token(next + 1).isProperNoun()));
    }

    /// "Lund" of "Lunds", "Voss" of "Vosses".
    private static Stream<String> stems(String plural) {
        return Stream.of("s", "es")
                .filter(plural::endsWith)
                .map(end -> plural.substring(0, plural.length() - end.length()));
    }

    /// Returns the couple that a name stands for; empty where the article names fewer or more.
    static List<Human> couple(NameSpan name, List<Human> people) {
        List<String> stems = stems(name.sentence().token(name.last()).lower()).toList();
        List<Human> found =
                people.stream()
                        .filter(h -> PersonNames.words(h.name()).size() > 1)
                        .filter(h ->
                                stems.contains(
                                        PersonNames.words(h.name())
                                                .getLast()
                                                .toLowerCase(Locale.ROOT)))
                        .toList();
        return name.type() == NameSpan.Type.BODY
                        && name.end() == name.first() + 1
                        && found.size() == COUPLE
                ? found
                : List.of();
    }
}
