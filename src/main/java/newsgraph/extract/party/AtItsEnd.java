package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Lund said after the meeting broke up": who speaks as an encounter begins or ends was there, as
/// who speaks "after the meeting".
public final class AtItsEnd {
    /// What encounters do at their ends, by the verb's lemma.
    private static final Set<String> ENDING =
            Set.of(
                    "end",
                    "break",
                    "wrap",
                    "conclude",
                    "close",
                    "finish",
                    "adjourn",
                    "begin",
                    "start",
                    "open");

    private static final Set<String> WHEN = Set.of("after", "when", "as", "once", "before");

    private AtItsEnd() {}

    /// Returns the parties with who speaks then; the same where nobody does.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, trigger.head());
        int ends = tree.head(noun);
        if (trigger.isVerb() || ends == Dependencies.NONE || !tree.is(noun, "nsubj")) {
            return parties;
        }
        int says = tree.head(ends);
        boolean then =
                says != Dependencies.NONE
                        && tree.is(ends, "advcl")
                        && ENDING.contains(sentence.token(ends).lemma())
                        && Stream.of("mark", "advmod")
                                .flatMap(l -> tree.children(ends, l).stream())
                                .anyMatch(m -> WHEN.contains(sentence.token(m).lower()))
                        && Reporting.isReport(sentence, says);
        if (!then) {
            return parties;
        }
        Parties speakers = new Parties(trigger);
        List<ActorMention> subjects =
                new Arguments(sentence, actors)
                        .subjects(says).stream()
                                .filter(s ->
                                        speaksForItself(sentence, s)
                                                && !Governors.isObserving(s, says))
                                .toList();
        speakers.add(subjects, Role.ATTENDEE, "participant/beside");
        List<Party> all = new ArrayList<>(parties);
        speakers.found().stream()
                .filter(s ->
                        all.stream()
                                .noneMatch(p -> p.mention().actor().equals(s.mention().actor())))
                .forEach(all::add);
        return all;
    }

    private static boolean speaksForItself(Sentence sentence, ActorMention subject) {
        return subject.actor().kind() == Actor.Kind.PERSON
                && !NounParties.isUnnamed(subject)
                && sentence.token(subject.head()).isNoun()
                && !Reporting.isMouthpiece(sentence, subject.head());
    }
}
