package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.Whom;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who a party is where a colon names it: "welcomed another guest on Monday: Peter Lund", "met two
/// of her critics: Ann Voss and Karl Brand".
public final class AfterColon {
    private static final String RULE = "participant/colon";

    private static final Set<String> ARRANGED = LexiconFile.words("scheduling-verbs");

    private AfterColon() {}

    /// Returns the parties, with those whom a colon names in the place of the one that it explains.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        int colon = colon(sentence, trigger.end());
        Optional<Party> told = explained(parties, trigger, colon);
        boolean bare = parties.isEmpty() && isHeld(trigger, colon);
        if (told.isEmpty() && !bare) {
            return parties;
        }
        List<ActorMention> named = new Arguments(sentence, actors).from(colon + 1);
        boolean list =
                !named.isEmpty()
                        && named.stream().allMatch(AfterColon::isNamed)
                        && isLast(sentence, named);
        if (!list) {
            return parties;
        }
        Parties all = new Parties(trigger);
        if (told.isEmpty()) {
            boolean people = named.stream().allMatch(Whom.NAMED::fits);
            all.add(people ? named : List.of(), Role.ATTENDEE, RULE);
            return all.found();
        }
        List<Party> rest = new ArrayList<>(parties);
        rest.remove(told.get());
        all.add(named, told.get().role(), RULE);
        rest.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        return all.found();
    }

    /// "A last meeting was set for Monday: Lund, Voss and Berg".
    private static boolean isHeld(Trigger trigger, int colon) {
        Dependencies tree = trigger.sentence().dependencies();
        return !trigger.isVerb()
                && colon < trigger.sentence().size()
                && tree.is(trigger.head(), "nsubj:pass", "obj")
                && ARRANGED.contains(trigger.sentence().token(tree.head(trigger.head())).lemma());
    }

    private static int colon(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            if (sentence.token(at).word().equals(":")) {
                return at;
            }
        }
        return sentence.size();
    }

    /// Returns the party that nobody names, between the word of meeting and a colon.
    private static Optional<Party> explained(List<Party> parties, Trigger trigger, int colon) {
        List<Party> behind =
                parties.stream()
                        .filter(p -> p.mention().sentence().equals(trigger.sentence()))
                        .filter(p ->
                                p.mention().first() >= trigger.end() && p.mention().end() <= colon)
                        .toList();
        return behind.size() == 1
                        && behind.getFirst().mention().actor().unnamed()
                        && isNear(trigger.sentence(), behind.getFirst().mention().end(), colon)
                ? Optional.of(behind.getFirst())
                : Optional.empty();
    }

    /// Tells whether nothing new begins before the colon: not "met rebels, said one man: Lund".
    private static boolean isNear(Sentence sentence, int from, int colon) {
        return sentence.tokens().subList(from, colon).stream()
                .noneMatch(t -> t.isVerb() || t.word().equals(","));
    }

    private static boolean isNamed(ActorMention mention) {
        return !mention.actor().unnamed() && mention.actor().kind() != Actor.Kind.COUNTRY;
    }

    /// Tells whether the sentence ends with a list; a headline ends without a stop behind who says
    /// so: "Lund to meet rebels: Voss".
    private static boolean isLast(Sentence sentence, List<ActorMention> named) {
        int end = named.stream().mapToInt(ActorMention::end).max().orElseThrow();
        return end + 1 == sentence.size() && sentence.token(end).word().equals(".");
    }
}
