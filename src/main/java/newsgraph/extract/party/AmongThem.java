package newsgraph.extract.party;

import java.util.List;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// Who of a group is named behind it: "met a group of senators, Ann Lund and Bo Voss among them,".
public final class AmongThem {
    /// How many tokens a name and what joins it to another may take up.
    private static final int REACH = 10;

    private AmongThem() {}

    /// Returns the parties with the people so named, where a group stands right before them.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        for (int at = trigger.end() + 2; at + 1 < sentence.size(); at++) {
            if (!Surface.words(sentence, at, at + 2).equals("among them")) {
                continue;
            }
            int among = at;
            int comma = comma(sentence, among);
            boolean ofGroup =
                    parties.stream()
                            .map(Party::mention)
                            .anyMatch(m ->
                                    m.actor().kind() == Actor.Kind.GROUP
                                            && m.sentence().equals(sentence)
                                            && m.end() == comma);
            List<ActorMention> named =
                    actors.in(sentence).stream()
                            .filter(m -> m.first() > comma && m.end() <= among)
                            .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                            .filter(m -> !m.actor().unnamed())
                            .toList();
            if (ofGroup && !named.isEmpty()) {
                Parties all = new Parties(trigger);
                parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
                all.add(named, Role.ATTENDEE, "participant/among");
                return all.found();
            }
        }
        return parties;
    }

    /// Returns the first comma of those that part the names from the group.
    private static int comma(Sentence sentence, int among) {
        int comma = -1;
        for (int at = among - 1; at > Math.max(0, among - REACH); at--) {
            if (sentence.token(at).word().equals(",")) {
                comma = at;
            } else if (!sentence.token(at).tag().matches("NNP?S?|CC|IN|JJ|DT")) {
                return comma;
            }
        }
        return comma;
    }
}
