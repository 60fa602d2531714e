package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who asks for an encounter with several: in "Lund called for talks with Haas and Voss" she is one
/// side, and they the other.
final class AskingFor {
    private static final Set<String> APPEALS = Set.of("call", "appeal", "press", "push", "plead");

    private AskingFor() {}

    static void add(Trigger trigger, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        int whole = WholeNoun.of(sentence, trigger.head());
        int verb = sentence.dependencies().head(whole);
        boolean asked =
                verb != Dependencies.NONE
                        && sentence.token(verb).isVerb()
                        && sentence.caseOf(whole).equals("for")
                        && APPEALS.contains(sentence.token(verb).lemma())
                        && parties.size() > 1
                        && parties.found().stream()
                                .allMatch(p -> p.rule().equals("participant/with"));
        if (asked) {
            List<ActorMention> askers =
                    arguments.subjects(verb).stream()
                            .filter(s -> !NounParties.isUnnamed(s))
                            .toList();
            parties.add(askers, Role.ATTENDEE, "participant/asking");
        }
    }
}
