package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who meets at the meeting of a body that its members come to once a year: "told shareholders at
/// the bank's annual meeting" has the speaker and them there, and the bank is what they own.
public final class AnnualMeeting {
    private static final String RULE = "participant/beside-object";

    private AnnualMeeting() {}

    /// Returns the parties with whom somebody spoke to there in place of the body.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = trigger.head();
        Optional<Integer> verb = Clauses.governor(sentence, noun);
        boolean there =
                !trigger.isVerb()
                        && trigger.token().lemma().equals("meeting")
                        && verb.isPresent()
                        && tree.is(noun, "obl", "nmod")
                        && sentence.caseOf(noun).matches("at|during")
                        && isAnnual(sentence, noun);
        if (!there) {
            return parties;
        }
        Arguments arguments = new Arguments(sentence, actors);
        List<Integer> others =
                Stream.concat(
                                tree.children(verb.get(), "obj", "iobj").stream(),
                                Clauses.prepositional(sentence, verb.get(), Set.of("by", "to"))
                                        .stream())
                        .toList();
        List<ActorMention> told =
                arguments.of(others).stream()
                        .filter(m ->
                                m.actor().kind() == Actor.Kind.GROUP
                                        || m.actor().kind() == Actor.Kind.PERSON)
                        .toList();
        List<Party> kept =
                parties.stream()
                        .filter(p -> !isOwner(p))
                        .filter(p ->
                                told.stream().noneMatch(t -> t.actor().equals(p.mention().actor())))
                        .toList();
        if (told.isEmpty() || kept.isEmpty()) {
            return parties;
        }
        List<Party> all = new ArrayList<>(kept);
        told.forEach(t -> all.add(new Party(t, Role.ATTENDEE, RULE)));
        return all;
    }

    private static boolean isAnnual(Sentence sentence, int noun) {
        return sentence.dependencies().children(noun, "amod", "compound", "nmod:poss").stream()
                .anyMatch(c ->
                        sentence.token(c)
                                .lemma()
                                .matches("annual|general|shareholder|stockholder|investor"));
    }

    /// The body whose meeting it is.
    private static boolean isOwner(Party party) {
        return party.mention().actor().kind() == Actor.Kind.ORGANIZATION
                && party.rule().matches("participant/(possessive|of|compound|beside-of)");
    }
}
