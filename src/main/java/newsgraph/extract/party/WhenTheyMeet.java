package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// "Lund will press Voss and Berg when they meet": who speaks to several people is there, too,
/// though "they" alone would be these.
public final class WhenTheyMeet {
    /// Verbs of saying something to somebody's face, and of what one wants from him.
    private static final Set<String> SPEAKING =
            LexiconFile.rows("trigger-guards", 2).stream()
                    .filter(r -> r.column(1).equals("errand"))
                    .map(r -> r.column(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WANTING = Set.of("seek", "raise", "demand", "push", "tell");

    private static final String AT_ONCE = "when|if|once";
    private static final String ANY_TIME = "when|if|before|after|once";

    private WhenTheyMeet() {}

    /// Returns the parties with who speaks to them when they meet.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = trigger.head();
        int over = Clauses.governor(sentence, verb).orElse(Dependencies.NONE);
        boolean past = // "told them before they met"
                trigger.isVerb() && sentence.token(verb).tag().equals("VBD");
        boolean clause =
                trigger.isVerb()
                        && tree.is(verb, "advcl", "acl:relcl") // "a row with Lund, when they met"
                        && over != Dependencies.NONE
                        && tree.children(verb, "nsubj").stream()
                                .anyMatch(s -> sentence.token(s).lower().equals("they"))
                        && tree.children(verb, "mark", "advmod").stream()
                                .map(m -> sentence.token(m).lower())
                                .anyMatch(m -> m.matches(past ? AT_ONCE : ANY_TIME));
        if (!clause
                || parties.size() < 2
                || !speaks(sentence, over)
                || !parties.stream().allMatch(p -> isToldBetween(p, over, verb, actors))) {
            return parties;
        }
        Parties speaker = new Parties(trigger);
        Arguments arguments = new Arguments(sentence, actors);
        speaker.add(
                Clauses.isPassive(sentence, over) // "is expected to press them"
                        ? arguments.objects(over)
                        : arguments.subjects(over),
                Role.ATTENDEE,
                "participant/clause-subject");
        List<Party> all = new ArrayList<>(parties);
        speaker.found().stream()
                .filter(s -> all.stream().noneMatch(p -> isSame(p, s)))
                .forEach(all::add);
        return all;
    }

    /// "Presses them", "is expected to press them".
    private static boolean speaks(Sentence sentence, int verb) {
        return Stream.concat(
                        Stream.of(verb), sentence.dependencies().children(verb, "xcomp").stream())
                .map(v -> sentence.token(v).lemma())
                .anyMatch(l -> SPEAKING.contains(l) || WANTING.contains(l));
    }

    /// Tells whether a party, of whom "they" is said, is spoken to in the clause above.
    private static boolean isToldBetween(Party party, int over, int verb, Actors actors) {
        return actors.in(party.mention().sentence()).stream()
                .filter(m -> m.actor().equals(party.mention().actor()))
                .map(ActorMention::head)
                .anyMatch(h -> over < h && h < verb && h != party.mention().head());
    }

    private static boolean isSame(Party one, Party other) {
        return one.mention().actor().equals(other.mention().actor());
    }
}
