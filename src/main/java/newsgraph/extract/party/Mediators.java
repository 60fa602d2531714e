package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Offer;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who brought the sides together: "met under the auspices of Norway", "sat down under U.S.
/// auspices". The data file `mediator-phrases` has the words.
public final class Mediators {
    /// What is offered to those who are to meet, with nobody else to meet.
    private static final Set<String> SERVICES =
            Set.of("host", "mediate", "broker", "facilitate", "arrange", "convene", "moderate");

    /// How many words may stand between "offer to host" and the noun of meeting.
    private static final int SERVICE_REACH = 5;

    private static final String RULE = "participant/mediator";

    /// How far behind the word of meeting the phrase may stand.
    private static final int REACH = 16;

    /// How many words a name between "under" and "auspices" may have.
    private static final int LONGEST = 5;

    private static final List<List<String>> BEHIND = phrases("behind");
    private static final List<List<String>> AROUND = phrases("around");

    private static final List<String> DESCRIBED =
            phrases("described").stream().map(w -> String.join(" ", w) + " ").toList();

    private Mediators() {}

    private static List<List<String>> phrases(String place) {
        return LexiconFile.rows("mediator-phrases", 2).stream()
                .filter(r -> r.column(1).equals(place))
                .map(r -> List.of(r.column(0).split(" ")))
                .toList();
    }

    /// Nouns of what a mediator does between the sides.
    static final Set<String> MEDIATION = Set.of("mediation", "arbitration", "facilitation");

    /// Returns the parties with who mediated between them; none is added where there are no
    /// parties.
    public static List<Party> with(
            List<Party> parties, Trigger trigger, AnnotatedText text, Actors actors) {
        if (parties.isEmpty()) {
            return parties;
        }
        Parties all = new Parties(trigger);
        parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        all.add(mediators(trigger, actors), Role.MEDIATOR, RULE);
        if (parties.size() > 1 && trigger.word().type() == Encounter.Type.NEGOTIATION) {
            int here = trigger.sentence().index();
            int until = Math.min(text.sentences().size(), here + 2);
            for (Sentence sentence : text.sentences().subList(here, until)) {
                all.add(described(sentence, actors), Role.MEDIATOR, RULE);
            }
        }
        return all.found();
    }

    /// Returns of whom it is told beside the name: "Norway, which is mediating, said".
    private static List<ActorMention> described(Sentence sentence, Actors actors) {
        return actors.in(sentence).stream()
                .filter(m -> m.end() < sentence.size())
                .filter(m -> sentence.token(m.end()).word().equals(","))
                .filter(m -> {
                    String behind = Surface.words(sentence, m.end() + 1, sentence.size());
                    return DESCRIBED.stream().anyMatch(behind::startsWith);
                })
                .toList();
    }

    private static List<ActorMention> mediators(Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        Arguments arguments = new Arguments(sentence, actors);
        List<ActorMention> found = new ArrayList<>(before(trigger, arguments));
        found.addAll(hosts(trigger, arguments));
        int end = Math.min(sentence.size(), trigger.end() + REACH);
        for (int at = trigger.end(); at < end; at++) {
            if (sentence.token(at).word().matches("[;:\"]")) {
                break;
            }
            for (List<String> words : BEHIND) {
                int past = at + words.size();
                if (past < sentence.size()
                        && Surface.words(sentence, at, past).equals(String.join(" ", words))) {
                    found.addAll(arguments.from(past));
                }
            }
            found.addAll(around(sentence, at, actors));
        }
        return found;
    }

    /// Returns whose mediation in the talks is told of: "agreed to Norwegian mediation in talks
    /// with".
    private static List<ActorMention> before(Trigger trigger, Arguments arguments) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int in = trigger.first() - 1;
        while (in > 0 && sentence.token(in).tag().matches("DT|JJ.*|NN.*|CD|PRP\\$|HYPH")) {
            in--;
        }
        int mediation = in - 1;
        if (mediation < 0
                || !sentence.token(in).lower().matches("in|of|during")
                || !MEDIATION.contains(sentence.token(mediation).lemma())) {
            return List.of();
        }
        return arguments.of(tree.children(mediation, "amod", "compound", "nmod:poss"));
    }

    private static List<ActorMention> around(Sentence sentence, int first, Actors actors) {
        for (List<String> words : AROUND) {
            if (!sentence.token(first).lower().equals(words.getFirst())) {
                continue;
            }
            for (int last = first + 2;
                    last < Math.min(sentence.size(), first + 2 + LONGEST);
                    last++) {
                if (sentence.token(last).lower().equals(words.getLast())) {
                    int end = sentence.token(last - 1).tag().equals("POS") ? last - 1 : last;
                    return actors.in(sentence).stream()
                            .filter(m -> m.first() > first && m.end() == end)
                            .toList();
                }
            }
        }
        return List.of();
    }

    /// Returns who offers to bring others together: "turned down Norway's offer to host talks".
    private static List<ActorMention> hosts(Trigger trigger, Arguments arguments) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int first = Math.max(2, trigger.first() - SERVICE_REACH);
        for (int at = trigger.first(); at >= first; at--) {
            boolean service =
                    SERVICES.contains(sentence.token(at).lemma())
                            && sentence.token(at - 1).tag().equals("TO")
                            && (at == trigger.head() || tree.head(trigger.head()) == at);
            int noun = at - 2;
            if (service && noun > 0 && Offer.is(sentence.token(noun))) {
                List<ActorMention> found =
                        new ArrayList<>(arguments.of(tree.children(noun, "nmod:poss")));
                found.addAll(Offer.states(sentence, noun, arguments));
                return found;
            }
        }
        return List.of();
    }
}
