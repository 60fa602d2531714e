package newsgraph.extract.trigger;

import java.util.Set;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Accepted the papers from the envoy at a ceremony": what one gives or signs there goes from hand
/// to hand, where elsewhere it may go by post. The data file `ceremonies` has the occasions.
final class AtCeremony {
    private static final Set<String> OCCASIONS = LexiconFile.words("ceremonies");

    private static final Set<String> AT = Set.of("at", "in", "during");

    private AtCeremony() {}

    /// Tells whether what a verb tells is done at a ceremony: named beside the verb, or, by a
    /// parse, beside what or whom it is about.
    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = trigger.head();
        return Stream.concat(Stream.of(verb), tree.children(verb, "obj", "iobj", "obl").stream())
                .flatMap(over -> tree.children(over, "obl", "nmod").stream())
                .anyMatch(place ->
                        OCCASIONS.contains(sentence.token(place).lemma())
                                && AT.contains(sentence.caseOf(place)));
    }
}
