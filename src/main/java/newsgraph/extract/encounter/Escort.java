package newsgraph.extract.encounter;

import java.util.List;
import java.util.Set;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// With whom somebody went to an encounter: "will fly out with two colleagues to meet Voss".
final class Escort {
    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    private Escort() {}

    /// Returns them; empty where nobody goes anywhere.
    static List<ActorMention> of(Trigger trigger, Arguments arguments) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = trigger.head();
        int head = tree.head(verb);
        boolean way = // "for talks with Voss"
                trigger.isVerb()
                        ? tree.is(verb, "xcomp", "advcl") && sentence.caseOf(verb).equals("to")
                        : tree.is(verb, "obl", "nmod") && sentence.caseOf(verb).equals("for");
        boolean errand =
                way
                        && head != Dependencies.NONE
                        && head < verb
                        && MOTION.contains(sentence.token(head).lemma());
        return errand
                ? arguments.of(
                        Clauses.prepositional(sentence, head, Set.of("with", "alongside")).stream()
                                .filter(o -> o < verb)
                                .toList())
                : List.of();
    }
}
