package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.PartyRules;
import newsgraph.extract.telling.PartyRules.Meaning;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// The last place to look for the other side of an encounter: the subject of the nearest clause
/// around it that tells of an act, not of a report ("Lund is expected in Oslo for consultations
/// with Voss").
public final class ClauseSubject {
    private static final String RULE = "participant/clause-subject";

    /// What a journey or a day does with what happens in it.
    private static final Set<String> PARTS = LexiconFile.words("spent-with");

    /// What leads from what came of talks to what one side did then.
    private static final Set<String> SINCE = Set.of("after", "because", "since", "once");

    private ClauseSubject() {}

    /// Returns the parties, with the subject where only a counterpart was found.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        if (parties.size() != 1
                || !(PartyRules.mean(parties.getFirst(), trigger, Meaning.OTHER)
                        || isThereFor(trigger))) {
            return parties;
        }
        Parties found = new Parties(trigger);
        found.add(subject(trigger, actors), Role.ATTENDEE, RULE);
        List<Party> all = new ArrayList<>(parties);
        found.found().stream()
                .filter(p -> !p.mention().actor().equals(parties.getFirst().mention().actor()))
                .forEach(all::add);
        return all;
    }

    private static List<ActorMention> subject(Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        Arguments arguments = new Arguments(sentence, actors);
        boolean since = false;
        int below = trigger.head();
        boolean pointless = false;
        for (int at : tree.ancestors(trigger.head())) {
            List<Integer> subjects = tree.children(at, "nsubj", "nsubj:pass");
            if (subjects.isEmpty() && isAskedWhether(sentence, at, below)) {
                return List.of();
            }
            below = at;
            if (isPointless(sentence, subjects)) {
                pointless = true;
                continue;
            }
            if (!subjects.isEmpty()) {
                List<ActorMention> owners = travellers(trigger, at, subjects, arguments);
                if (!owners.isEmpty()) {
                    return owners;
                }
                if (isSince(sentence, WholeNoun.of(sentence, trigger.head()), at)) {
                    since = true;
                    continue;
                }
                boolean acts = since && tree.children(at, "ccomp").isEmpty(); // "plans a strike"
                if ((Reporting.isReport(sentence, at)
                                && !acts
                                && !pointless
                                && !isGiven(trigger, at)
                                && !isThereFor(trigger, at))
                        || tree.dominates(subjects.getFirst(), trigger.head())) {
                    return List.of();
                }
                List<ActorMention> found = arguments.of(subjects);
                if (!found.isEmpty() || !isApart(sentence, at)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// Returns the verb that a noun of meeting stands beside: in "will see him again after talks on
    /// Monday ended" that of the main clause; else the one given.
    static int pastEndedTalks(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean after =
                tree.children(verb, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lower().equals("after"));
        boolean ahead = // not "met him after the talks in Oslo collapsed"
                tree.head(verb) != Dependencies.NONE
                        && sentence.token(tree.head(verb)).tag().equals("VB");
        return after
                        && ahead
                        && isSince(sentence, noun, verb)
                        && Predicates.is(sentence, tree.head(verb))
                ? tree.head(verb)
                : verb;
    }

    /// "Said there was no point in another meeting with Voss": in her meeting him.
    private static boolean isPointless(Sentence sentence, List<Integer> subjects) {
        return subjects.stream()
                .anyMatch(s ->
                        sentence.token(s).lower().matches("point|sense|use")
                                && s > 0
                                && sentence.token(s - 1).lower().equals("no"));
    }

    /// "Declined to say whether she had been consulted".
    private static boolean isAskedWhether(Sentence sentence, int verb, int clause) {
        return Reporting.isReport(sentence, verb)
                && sentence.dependencies().children(clause, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lower().matches("whether|if"));
    }

    /// "Lund will resign after talks with Voss broke down": who does something since.
    private static boolean isSince(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.is(verb, "advcl")
                && tree.is(noun, "nsubj", "nsubj:pass")
                && tree.head(noun) == verb
                && sentence.token(verb).tag().matches("VB[DN]")
                && tree.children(verb, "mark").stream()
                        .anyMatch(m -> SINCE.contains(sentence.token(m).lower()));
    }

    /// "Lund's trip began with talks with Voss", "his week ended with a dinner": whose it was.
    private static List<ActorMention> travellers(
            Trigger trigger, int verb, List<Integer> subjects, Arguments arguments) {
        Sentence sentence = trigger.sentence();
        boolean part =
                PARTS.contains(sentence.token(verb).lemma())
                        && hangsOn(sentence, trigger, verb)
                        && sentence.caseOf(WholeNoun.of(sentence, trigger.head()))
                                .matches("|with|in|by");
        return part
                ? arguments.of(
                        subjects.stream()
                                .flatMap(s ->
                                        sentence.dependencies().children(s, "nmod:poss").stream())
                                .toList())
                : List.of();
    }

    /// Tells whether the encounter itself hangs on a verb.
    private static boolean hangsOn(Sentence sentence, Trigger trigger, int verb) {
        return sentence.dependencies().head(WholeNoun.of(sentence, trigger.head())) == verb;
    }

    /// "Was promised an hour with Voss".
    private static boolean isGiven(Trigger trigger, int verb) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return Clauses.isPassive(sentence, verb)
                && tree.is(trigger.head(), "obj")
                && tree.head(trigger.head()) == verb;
    }

    private static boolean isThereFor(Trigger trigger) {
        return trigger.sentence().dependencies().ancestors(trigger.head()).stream()
                .anyMatch(at -> isThereFor(trigger, at));
    }

    /// "Lund, in Oslo for talks with Voss, said": who speaks of something else is there for them.
    private static boolean isThereFor(Trigger trigger, int verb) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int whole = WholeNoun.of(sentence, trigger.head());
        int place = tree.head(whole);
        return place != Dependencies.NONE
                && place < verb
                && tree.head(place) == verb
                && sentence.caseOf(whole).equals("for")
                && tree.children(place, "case").stream()
                        .filter(c -> sentence.token(c).lower().matches("in|at"))
                        .anyMatch(c -> c == 0 || sentence.token(c - 1).word().equals(","));
    }

    /// Tells whether a clause only describes a thing beside what happens: "was seen on the boat
    /// that lay in the harbour".
    private static boolean isApart(Sentence sentence, int verb) {
        return sentence.dependencies().is(verb, "acl:relcl", "acl", "appos", "dep", "parataxis");
    }
}
