package newsgraph.extract.clause;

import java.util.List;
import newsgraph.extract.clause.StatusLexicon.Part;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Where words that decide over an encounter say nothing of it: "talks were supposed to end the
/// strike", "ignored questions about the meeting", "nothing would stop him from meeting her".
final class Narrowed {
    private static final String NOT_ITSELF = "outcome|result|success|content|agenda|date|venue|aim";

    private static final String GROUPS =
            "company|firm|team|side|country|nation|union|group|party|government|delegation|pair";

    private Narrowed() {}

    /// "The first time that they meet", as against "it is time to meet".
    static boolean isOneOfSeveralTimes(Sentence sentence, int predicate) {
        return sentence.token(predicate).lemma().equals("time")
                && !sentence.dependencies().children(predicate, "det").isEmpty();
    }

    /// Tells whether a verb says nothing of the encounter that hangs on it.
    static boolean leaves(StatusLexicon lexicon, Sentence sentence, int verb, int child) {
        Dependencies tree = sentence.dependencies();
        boolean subject = tree.is(child, "nsubj", "nsubj:pass") && sentence.token(child).isNoun();
        return switch (sentence.token(verb).lemma()) {
            case "suppose" -> // "were supposed to end the strike", "to be secret"
                    subject
                            && tree.children(verb, "xcomp").stream()
                                    .map(sentence::token)
                                    .anyMatch(t -> !comesAbout(t));
            case "ignore" -> // "ignored the meeting"; not "ignored a call for talks"
                    lexicon.of(Part.NOUN, sentence.token(child).lemma())
                            .filter(e -> e == Effect.PROPOSES)
                            .isEmpty();
            case "question" -> // "answered questions about her meeting"
                    sentence.caseOf(child).equals("about")
                            && StatusLexicon.isKnown(sentence, child);
            default -> false;
        };
    }

    /// "The meeting could have prevented it": a participle of what the encounter does.
    static boolean hasDone(Sentence sentence, int participle) {
        List<String> auxiliaries =
                sentence.dependencies().children(participle, "aux", "aux:pass").stream()
                        .map(a -> sentence.token(a).lemma())
                        .toList();
        return auxiliaries.contains("have") && !auxiliaries.contains("be");
    }

    private static boolean comesAbout(Token verb) {
        return StatusMarks.TAKES_PLACE.has(verb.lemma())
                || verb.lemma().matches("hold|begin|start|open|resume|happen|go");
    }

    /// "Stopped him from meeting her"; not "nothing would stop him", "failed to stop him", "kept
    /// notes from meeting her".
    static boolean isKeptFrom(Sentence sentence, int verb, int child) {
        Dependencies tree = sentence.dependencies();
        boolean nobody =
                tree.children(verb, "nsubj").stream()
                        .anyMatch(s ->
                                sentence.token(s).lower().matches("nothing|nobody|none|no-one")
                                        || Negations.none(sentence, s).isPresent());
        boolean notDone =
                tree.is(verb, "xcomp")
                        && sentence.token(tree.head(verb)).lemma().matches("fail|refuse|decline");
        return !nobody
                && !notDone
                && tree.children(verb, "obj", "iobj").stream()
                        .filter(o -> o < child)
                        .map(sentence::token)
                        .noneMatch(t ->
                                t.isNoun()
                                        && !t.isProperNoun()
                                        && !PersonNouns.contains(t.lemma())
                                        && !t.lemma().matches(GROUPS));
    }

    /// "The outcome of the talks": not whether they are.
    static boolean isOfSomethingElse(Token subject) {
        return subject.lemma().matches(NOT_ITSELF);
    }
}
