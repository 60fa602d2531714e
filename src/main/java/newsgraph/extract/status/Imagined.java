package newsgraph.extract.status;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.DayNames;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import newsgraph.text.Weekdays;

/// An encounter that a clause only thinks of: "a meeting between them would send the wrong signal",
/// "talks with them could end the war"; not "the meeting would send a signal", which is known.
final class Imagined {
    /// Verbs that tell what an encounter that is planned is about.
    private static final Set<String> OF_PLANS = LexiconFile.words("verbs-of-agendas");

    private static final Pattern TIME =
            Pattern.compile(
                    "\\b(?:last (?:week|month|year|night)|yesterday|today|tomorrow|in (?:march|may)"
                            + "|ago|"
                            + Weekdays.ANY
                            + "|"
                            + DayNames.MONTH
                            + ")\\b");

    private static final Pattern UNREAL =
            Pattern.compile("\\b(?:would|could|might) (?:never |not |n't )?have\\b");

    private Imagined() {}

    /// "Without the talks there would have been no deal": they were held.
    static boolean isWithout(Sentence sentence, int noun, Token without) {
        boolean unreal =
                Clauses.governor(sentence, noun)
                        .filter(v -> VerbForm.of(sentence, v) == VerbForm.UNREAL)
                        .isPresent();
        boolean fronted =
                sentence.dependencies().subtree(noun).getFirst() <= 1
                        && UNREAL.matcher(Surface.words(sentence, noun, sentence.size())).find();
        return without.lower().equals("without") && (unreal || fronted);
    }

    /// "A meeting last week", "may have influenced the case": there was one.
    private static boolean isKnown(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        Set<String> auxiliaries =
                tree.children(verb, "aux").stream()
                        .map(a -> sentence.token(a).lower())
                        .collect(Collectors.toSet());
        return (auxiliaries.contains("have") && !auxiliaries.contains("would"))
                || TIME.matcher(Surface.words(sentence, tree.subtree(noun).getFirst(), verb))
                        .find();
    }

    /// "Talks with them would be a mistake".
    private static boolean isOfAnyTalks(Sentence sentence, int noun, int predicate) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(noun).tag().equals("NNS")
                && tree.children(noun, "det", "nmod:poss", "nummod").isEmpty()
                && !tree.children(predicate, "cop").isEmpty();
    }

    /// @param verb the predicate that the encounter is the subject of
    static boolean is(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        VerbForm form = VerbForm.of(sentence, verb);
        return tree.is(noun, "nsubj")
                && (form == VerbForm.WOULD || form == VerbForm.POSSIBLE || form == VerbForm.UNREAL)
                && !isKnown(sentence, noun, verb)
                && !OF_PLANS.contains(sentence.token(verb).lemma())
                && (tree.children(noun, "det").stream()
                                .anyMatch(d ->
                                        sentence.token(d).lower().matches("an?|any|another|such"))
                        || isOfAnyTalks(sentence, noun, verb));
    }
}
