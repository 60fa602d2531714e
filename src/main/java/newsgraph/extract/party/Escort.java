package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// With whom somebody went to an encounter: "will fly out with two colleagues to meet Voss", "took
/// his engineers to meet Voss".
final class Escort {
    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    private static final Set<String> BRINGS =
            Set.of("bring", "take", "lead", "accompany", "escort");

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
        if (way && head != Dependencies.NONE && isBringing(trigger, head)) {
            return brought(sentence, head, arguments);
        }
        return errand
                ? arguments.of(
                        Clauses.prepositional(sentence, head, Set.of("with", "alongside")).stream()
                                .filter(o -> o < verb)
                                .toList())
                : List.of();
    }

    /// "Took her to see", not "brought her to testify".
    private static boolean isBringing(Trigger trigger, int head) {
        return head < trigger.head()
                && BRINGS.contains(trigger.sentence().token(head).lemma())
                && trigger.token().lemma().matches("see|meet|talk|speak|visit");
    }

    /// Returns who brings and who is brought, where a person does it: no police, no taxi.
    private static List<ActorMention> brought(Sentence sentence, int verb, Arguments arguments) {
        List<ActorMention> bringer =
                arguments.subjects(verb).stream()
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .toList();
        List<ActorMention> brought = arguments.of(Clauses.objects(sentence, verb));
        return bringer.isEmpty() || brought.isEmpty() // not "brought pressure on Spain to talk"
                ? List.of()
                : Stream.of(bringer, brought).flatMap(List::stream).toList();
    }
}
