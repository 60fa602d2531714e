package newsgraph.extract.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The country that is visited where the words of going name it: "arrived in Japan for a three-day
/// visit", "is in Japan on a visit".
final class VisitedLand {
    private static final Set<String> GOING = LexiconFile.words("motion-verbs");

    private static final Set<String> SETTING_OUT = Set.of("leave", "depart", "set", "fly", "head");

    private VisitedLand() {}

    /// Adds the country as the host of a visit that names none itself.
    static void add(Trigger trigger, TriggerWord.Noun word, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        int visit = WholeNoun.of(sentence, trigger.head());
        boolean told = parties.found().stream().allMatch(VisitedLand::isNamedVisitor);
        if (word.type() != Encounter.Type.VISIT
                || !told
                || !sentence.caseOf(visit).matches("for|on")
                || !Clauses.prepositional(sentence, visit, Set.of("to", "with", "by", "of"))
                        .isEmpty()) {
            return;
        }
        List<ActorMention> lands =
                goal(sentence, visit).map(g -> arguments.of(List.of(g))).orElse(List.of()).stream()
                        .filter(m -> m.actor().kind() == Actor.Kind.COUNTRY)
                        .toList();
        parties.add(lands, Role.HOST, "participant/to");
    }

    /// Tourists who fly to Japan are received by nobody.
    private static boolean isNamedVisitor(Party party) {
        return party.role() == Role.VISITOR && !party.mention().actor().unnamed();
    }

    /// Returns where the words over the visit say that somebody goes, or is.
    private static Optional<Integer> goal(Sentence sentence, int visit) {
        Dependencies tree = sentence.dependencies();
        int over = tree.head(visit);
        if (over == Dependencies.NONE) {
            return Optional.empty();
        }
        if (sentence.caseOf(over).matches("in|to")) {
            return Optional.of(over);
        }
        String verb = sentence.token(over).lemma();
        return Stream.concat(
                        GOING.contains(verb)
                                ? Clauses.prepositional(sentence, over, Set.of("to", "in")).stream()
                                : Stream.empty(),
                        SETTING_OUT.contains(verb)
                                ? Clauses.prepositional(sentence, over, Set.of("for")).stream()
                                : Stream.empty())
                .filter(g -> g < visit)
                .findFirst();
    }
}
