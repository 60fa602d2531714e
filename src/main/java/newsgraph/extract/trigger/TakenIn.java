package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.extract.lexicon.RetinueNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells receiving guests from taking people in and from what somebody gets: "Spain received 3,000
/// refugees", "South Korea hosts carmakers", "the schools did not receive the teachers and books
/// that they needed". The data file `newcomers` has whom one takes in.
final class TakenIn {
    private static final Set<String> NEWCOMERS = LexiconFile.words("newcomers");

    private static final Set<String> GROUPS =
            LexiconFile.rows("groups", 2).stream()
                    .map(r -> r.column(0))
                    .collect(Collectors.toUnmodifiableSet());

    private TakenIn() {}

    static boolean is(Trigger trigger) {
        return isNewcomers(trigger) || isOfAll(trigger) || isSupply(trigger);
    }

    /// "Hungary will not receive refugees", not "the pope received refugees".
    private static boolean isNewcomers(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Clauses.objects(sentence, trigger.head()).stream()
                        .anyMatch(o -> NEWCOMERS.contains(sentence.token(o).lemma()))
                && Clauses.subjects(sentence, trigger.head()).stream()
                        .noneMatch(s -> isPerson(sentence, s));
    }

    private static boolean isPerson(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean named =
                sentence.nameAt(token).filter(n -> n.type() == Name.Type.PERSON).isPresent();
        return named
                || word.lower().matches("i|we|he|she|they|who")
                || OfficeNouns.contains(word.lower())
                || PersonNouns.contains(word.lemma());
    }

    /// "Spain welcomes investors from Japan": any who come, not "welcomes ministers", "welcomes the
    /// king", "hosts investors on Monday".
    private static boolean isOfAll(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return VerbForm.of(sentence, trigger.head()) == VerbForm.PRESENT
                && tree.children(trigger.head(), "obl:tmod").isEmpty()
                && Clauses.subjects(sentence, trigger.head()).stream()
                        .allMatch(s -> isCountry(sentence, s))
                && tree.children(trigger.head(), "obj").stream()
                        .filter(o -> sentence.token(o).tag().equals("NNS"))
                        .filter(o -> !OfficeNouns.contains(sentence.token(o).lemma()))
                        .anyMatch(o -> tree.children(o, "det", "nmod:poss", "nummod").isEmpty());
    }

    private static boolean isCountry(Sentence sentence, int token) {
        return sentence.nameAt(token).filter(n -> n.type() == Name.Type.LOCATION).isPresent();
    }

    /// "Received the teachers and books", which are handed out alike; not "the envoys and their
    /// gifts", "the envoys and the press".
    private static boolean isSupply(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        List<Integer> objects = tree.children(trigger.head(), "obj");
        return trigger.token().lemma().equals("receive")
                && objects.stream()
                        .filter(o -> isCommon(sentence, o) && isSeveral(sentence, o))
                        .flatMap(o -> tree.children(o, "conj").stream())
                        .anyMatch(c ->
                                isCommon(sentence, c)
                                        && !isPeople(sentence, c)
                                        && tree.children(c, "nmod:poss", "det").isEmpty());
    }

    private static boolean isCommon(Sentence sentence, int token) {
        return sentence.token(token).isNoun() && !sentence.token(token).isProperNoun();
    }

    private static boolean isSeveral(Sentence sentence, int token) {
        return sentence.token(token).tag().equals("NNS")
                || RetinueNouns.contains(sentence.token(token).lemma());
    }

    private static boolean isPeople(Sentence sentence, int token) {
        String noun = sentence.token(token).lemma();
        return PersonNouns.contains(noun)
                || GROUPS.contains(noun)
                || OfficeNouns.contains(noun)
                || RetinueNouns.contains(sentence.token(token).lemma());
    }
}
