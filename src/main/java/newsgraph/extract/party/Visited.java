package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whom somebody visits where the visit only says when something happens, and names no place: "Lund
/// will sign the treaty when Voss visits in May" is a visit to Lund, "when Voss visits Spain" to
/// Spain. The data file `hosting-verbs` has what a host does.
public final class Visited {
    private static final String RULE = "participant/visited";

    /// What a host does when a guest is there, or means to do.
    private static final Set<String> HOSTING = LexiconFile.words("hosting-verbs");

    private Visited() {}

    /// Returns the parties, with the subject of the clause around such a visit as its host.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        if (parties.size() != 1 || !isBare(trigger) || !isWhen(trigger)) {
            return parties;
        }
        Parties all = new Parties(trigger);
        parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        all.add(hosts(trigger, actors), Role.HOST, RULE);
        return new ArrayList<>(all.found());
    }

    private static List<ActorMention> hosts(Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        return Clauses.governor(sentence, trigger.head())
                .filter(v -> !Clauses.isPassive(sentence, v) && isWithGuest(sentence, v))
                .map(v -> new Arguments(sentence, actors).subjects(v))
                .orElse(List.of())
                .stream()
                .filter(Visited::canHost)
                .toList();
    }

    /// "Will sign it when Voss visits", not "was in Oslo when Voss visited".
    private static boolean isWithGuest(Sentence sentence, int verb) {
        return HOSTING.contains(sentence.token(verb).lemma());
    }

    /// Protesters who march when somebody visits are no hosts.
    private static boolean canHost(ActorMention mention) {
        return mention.actor().kind() != Actor.Kind.GROUP;
    }

    /// A verb with no object, and with no place behind it.
    private static boolean isBare(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return trigger.isVerb()
                && trigger.token().lemma().equals("visit")
                && !Clauses.isPassive(sentence, trigger.head())
                && tree.children(trigger.head(), "obj", "iobj").isEmpty()
                && tree.children(trigger.head(), "obl", "nmod").stream()
                        .noneMatch(o -> sentence.nameAt(o).isPresent());
    }

    private static boolean isWhen(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return sentence.dependencies().children(trigger.head(), "advmod", "mark").stream()
                .anyMatch(m ->
                        sentence.token(m).lower().matches("when|while|once|after|before|if|as"));
    }
}
