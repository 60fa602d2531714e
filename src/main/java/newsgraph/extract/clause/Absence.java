package newsgraph.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// A word by which somebody was not at an encounter: "skipped the summit", "was not invited to the
/// dinner". The data file `absence-words` has the words.
///
/// @param predicate the word, of "was not at the summit" the noun itself
/// @param absent heads of those who were not there
public record Absence(int predicate, List<Integer> absent) {
    private enum How {
        ABSENT,
        NOT,
        KEPT,
        NOT_LET
    }

    private record Word(String lemma, String behind, Set<String> links, How how) {}

    private static final List<Word> WORDS =
            LexiconFile.rows("absence-words", 3).stream()
                    .map(r -> {
                        String[] words = r.column(0).split(" ", 2);
                        return new Word(
                                words[0],
                                words.length > 1 ? words[1] : "",
                                Set.of(r.column(1).split(" ", -1)),
                                How.valueOf(
                                        r.column(2).toUpperCase(Locale.ROOT).replace('-', '_')));
                    })
                    .toList();

    public Absence {
        absent = List.copyOf(absent);
    }

    /// Returns who was not at what a noun tells; empty where nobody is said not to have been.
    public static Optional<Absence> of(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int whole = WholeNoun.of(sentence, noun);
        if (!tree.children(whole, "cop").isEmpty()) {
            return find(sentence, whole, "be", sentence.caseOf(whole));
        }
        int over = tree.head(whole);
        if (over != Dependencies.NONE && isObjectOf(sentence, over)) { // "take part in"
            over = tree.head(over);
        }
        if (over == Dependencies.NONE) {
            return Optional.empty();
        }
        String link = tree.is(whole, "obj") ? "obj" : sentence.caseOf(whole);
        return find(sentence, over, sentence.token(over).lemma(), link);
    }

    private static boolean isObjectOf(Sentence sentence, int noun) {
        return sentence.token(noun).lemma().equals("part")
                && sentence.dependencies().is(noun, "obj");
    }

    private static Optional<Absence> find(
            Sentence sentence, int predicate, String lemma, String link) {
        return WORDS.stream()
                .filter(w -> w.lemma().equals(lemma) && isBehind(sentence, predicate, w.behind()))
                .filter(w -> w.links().stream().anyMatch(l -> isLink(l, link)))
                .findFirst()
                .flatMap(w -> absence(sentence, predicate, w));
    }

    private static boolean isLink(String expected, String link) {
        return link.equals(expected) || link.endsWith(" " + expected); // "out of"
    }

    private static boolean isBehind(Sentence sentence, int predicate, String word) {
        return word.isEmpty()
                || sentence.dependencies().children(predicate).stream()
                        .filter(c -> c > predicate && c < predicate + 3)
                        .anyMatch(c -> sentence.token(c).lower().equals(word))
                || Surface.isAt(sentence, predicate + 1, word);
    }

    private static Optional<Absence> absence(Sentence sentence, int predicate, Word word) {
        boolean negated = VerbNegation.of(sentence, predicate).isPresent();
        boolean passive = Clauses.isPassive(sentence, predicate);
        boolean let = word.how() == How.KEPT || word.how() == How.NOT_LET;
        boolean not = word.how() == How.NOT || word.how() == How.NOT_LET;
        if (negated != not || passive != let) {
            return Optional.empty();
        }
        List<Integer> who =
                passive
                        ? Clauses.objects(sentence, predicate)
                        : Clauses.subjects(sentence, predicate);
        List<Integer> named = // "Lund, who was not at the summit"
                who.stream()
                        .map(w ->
                                sentence.token(w).tag().startsWith("W")
                                                && sentence.dependencies()
                                                        .is(predicate, "acl:relcl")
                                        ? sentence.dependencies().head(predicate)
                                        : w)
                        .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(new Absence(predicate, named));
    }
}
