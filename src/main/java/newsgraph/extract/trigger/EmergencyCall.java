package newsgraph.extract.trigger;

import java.util.Locale;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Tells calls for help from calls between newsmakers: "received 911 calls about a fight",
/// "deputies got a call from a woman"; not "police got a call from the mayor". The data file
/// `responders` has who answers them.
final class EmergencyCall {
    private static final Set<String> RESPONDERS = LexiconFile.words("responders");

    /// Words of bodies that call the police on business.
    private static final String STATE = "white|embassy|ministry|palace|government|department|mayor";

    private EmergencyCall() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean number =
                tree.children(trigger.head(), "nummod", "compound", "amod").stream()
                        .anyMatch(
                                m -> sentence.token(m).lower().matches("911|999|112|000|distress"));
        return number || isAnswered(trigger);
    }

    /// Tells whether those who help receive it from nobody who is named or in office.
    private static boolean isAnswered(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(trigger.head());
        return verb != Dependencies.NONE
                && tree.is(trigger.head(), "obj", "obl")
                && sentence.token(verb).lemma().matches("receive|get|take|field|answer|respond")
                && Clauses.subjects(sentence, verb).stream().anyMatch(s -> isResponder(sentence, s))
                && tree.subtree(trigger.head()).stream()
                        .noneMatch(t ->
                                sentence.nameAt(t)
                                                .filter(n -> n.type() != Name.Type.LOCATION)
                                                .isPresent()
                                        || OfficeNouns.contains(sentence.token(t).lower())
                                        || sentence.token(t).lower().matches(STATE));
    }

    /// "Deputies", "the fire department", not "the police chief", "the police union".
    private static boolean isResponder(Sentence sentence, int noun) {
        boolean body =
                sentence.token(noun).lower().matches("department|service|brigade|crews?|line");
        return RESPONDERS.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
                || (body
                        && sentence.dependencies().children(noun, "compound").stream()
                                .anyMatch(c -> RESPONDERS.contains(sentence.token(c).lower())));
    }
}
