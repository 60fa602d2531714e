package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.AmongThose;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.speech.Speech;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.extract.telling.Whom;
import newsgraph.extract.trigger.GuestPlaces;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who takes part in what a noun tells: "talks between A and B", "A's meeting with B", "the A-B
/// summit", and the subject of the verb that it depends on ("held talks", "said after talks").
public final class NounParties {
    /// What one does with what another gives: "got a call on Monday from".
    private static final Set<String> GETTING = Set.of("get", "receive", "have", "take", "hear");

    /// Prepositions that tell all sides at once.
    private static final Set<String> SIDES = Set.of("between", "among", "involving");

    /// Where a noun says another role for a possessor: "at Lund's invitation" names a host.
    static final String OWNER = "'s";

    /// Nouns of what is held in a seat of power rather than with it: "the White House session".
    private static final Pattern HELD = Pattern.compile("session|summit|ceremony|dinner");

    private static final Set<String> MEDIATING = LexiconFile.words("mediating-verbs");

    private final Governors governors;
    private final WiderParties wider;
    private final RelativeParties relative;

    public NounParties(TriggerLexicon lexicon) {
        this.governors = new Governors(lexicon);
        this.wider = new WiderParties(lexicon, governors);
        this.relative = new RelativeParties(lexicon);
    }

    /// Returns who takes part in what a noun of meeting tells, each with its rule.
    public List<Party> of(Trigger trigger, TriggerWord.Noun word, Actors actors, Speech speech) {
        Sentence sentence = trigger.sentence();
        Arguments arguments = new Arguments(sentence, actors);
        Parties parties = new Parties(trigger);
        boolean sides = false;
        boolean counterpart = false;
        boolean nobody = false;
        for (Map.Entry<String, Role> entry : word.prepositions().entrySet()) {
            if (entry.getKey().equals(OWNER)) {
                continue;
            }
            List<ActorMention> here =
                    behind(trigger, arguments, entry.getKey()).stream()
                            .filter(m -> !FirstOfItsKind.isOfAny(trigger, m))
                            .toList();
            if (!here.isEmpty() && here.stream().noneMatch(Parties::canBe)) {
                nobody = true;
                continue;
            }
            if (here.size() == 1 && SIDES.contains(entry.getKey())) {
                here = new ArrayList<>(here);
                here.addAll(arguments.joinedLater(here.getFirst()));
            }
            boolean any = parties.add(here, entry.getValue(), "participant/" + entry.getKey());
            counterpart |= any;
            sides |= any && SIDES.contains(entry.getKey());
        }
        if (nobody && !sides) {
            return List.of(); // "took calls from listeners", not "talks between Lund and Voss, with
            // translators"
        }
        List<Integer> owners = sentence.dependencies().children(trigger.head(), "nmod:poss");
        Role owner = word.prepositions().getOrDefault(OWNER, word.owner());
        parties.add(arguments.of(owners), owner, "participant/possessive");
        if (!sides) {
            addCompounds(trigger, arguments, parties);
        }
        if (word.type() == Encounter.Type.VISIT) {
            Given.addThanked(trigger, arguments, parties);
        }
        boolean several = SeveralSides.are(trigger, parties, sides);
        boolean complete =
                hasVisitor(word, parties)
                        || several
                        || (parties.size() > 1 && (sides || !owners.isEmpty() || hasDoer(parties)));
        addGovernors(trigger, word, arguments, parties, complete);
        if (complete && !hasVisitor(word, parties)) {
            governors
                    .joining(trigger)
                    .ifPresent(v ->
                            parties.add(
                                    arguments.subjects(v), word.owner(), "participant/joining"));
        }
        AmongThose.at(sentence, trigger.head())
                .ifPresent(n ->
                        parties.add(arguments.of(List.of(n)), word.owner(), "participant/those"));
        PredicateParties.add(trigger, word, arguments, parties);
        AskingFor.add(trigger, arguments, parties);
        if (Given.isOnlyGot(trigger, parties)) {
            return List.of();
        }
        counterpart |= CounterpartTold.is(trigger, parties);
        if (word.counterpart() && !counterpart) {
            return List.of(); // "had coffee"
        }
        VisitedLand.add(trigger, word, arguments, parties);
        relative.add(trigger, word, arguments, parties);
        relative.addInvited(trigger, arguments, parties);
        AtWhich.add(trigger, arguments, parties);
        OpenedBy.add(trigger, arguments, parties);
        if (several) {
            return parties.found(); // "a spokesman said talks between the two leaders"
        }
        if (WiderParties.lacks(parties)) {
            relative.addBare(trigger, word, arguments, parties);
        }
        if (WiderParties.lacks(parties) && !hasVisitor(word, parties)) {
            wider.add(trigger, word, arguments, parties);
        }
        if (parties.size() == 1) {
            List<ActorMention> speaker =
                    new SpeakerParty(actors, speech).of(trigger).stream().toList();
            parties.add(speaker, word.owner(), "participant/speaker");
        }
        return parties.found();
    }

    /// A visit has one side that comes: who else acts around it does not.
    private static boolean hasVisitor(TriggerWord.Noun word, Parties parties) {
        return word.type() == Encounter.Type.VISIT
                && parties.found().stream()
                        .anyMatch(p -> p.rule().matches("participant/(by|possessive)"));
    }

    /// "A visit by Lund to Norway", "the meeting of Lund with Voss".
    private static boolean hasDoer(Parties parties) {
        return parties.found().stream().map(Party::rule).distinct().count() > 1
                && parties.found().stream().anyMatch(p -> p.rule().matches("participant/(by|of)"));
    }

    /// Returns who follows a preposition, of "home" the owner of the place where it is.
    private static List<ActorMention> behind(
            Trigger trigger, Arguments arguments, String preposition) {
        return preposition.equals(GuestPlaces.HOME)
                ? GuestPlaces.owners(trigger, arguments).stream()
                        .filter(PredicateParties.hosts(trigger)::fits)
                        .toList()
                : NextNoun.before(trigger, phrase(trigger, arguments, preposition));
    }

    /// "of" and "from" only count where they hang on the noun itself.
    private static List<ActorMention> phrase(
            Trigger trigger, Arguments arguments, String preposition) {
        Set<String> one = Set.of(preposition);
        boolean close = Set.of("of", "from", "for", "by", "to").contains(preposition);
        if (!close) {
            return arguments.behind(trigger.head(), trigger.end(), one);
        }
        Sentence sentence = trigger.sentence();
        List<ActorMention> own = arguments.of(Clauses.prepositional(sentence, trigger.head(), one));
        boolean next = // "received phone calls from Lund", which a parse hangs on the verb
                preposition.equals("from")
                        && trigger.end() + 1 < sentence.size()
                        && sentence.token(trigger.end()).lower().equals("from");
        return own.isEmpty() && next ? arguments.from(trigger.end() + 1) : own;
    }

    /// Adds what stands before the noun: "the Trump-Kim summit", "U.S.-Russian talks".
    private static void addCompounds(Trigger trigger, Arguments arguments, Parties parties) {
        Dependencies tree = trigger.sentence().dependencies();
        List<Integer> before = new ArrayList<>();
        for (int child : tree.children(trigger.head(), "compound", "amod", "nmod", "dep")) {
            boolean where = // "the White House session" told of, "White House Talks Fail"
                    (trigger.pointsBack(Set.of("the")) || tree.is(trigger.head(), "nsubj"))
                            && (parties.size() > 1
                                    || HELD.matcher(trigger.token().lemma()).matches())
                            && GuestPlaces.isSeat(trigger.sentence(), child);
            if (child < trigger.first() && !where) {
                before.addAll(tree.subtree(child).stream().filter(t -> t <= child).toList());
            }
        }
        Role role = trigger.word().type() == Encounter.Type.VISIT ? Role.HOST : Role.ATTENDEE;
        parties.add(arguments.of(before), role, "participant/compound");
    }

    /// Returns the part of a light verb's subject: who accepts mediation does not mediate.
    private static Role role(String verb, Governors.Light light, TriggerWord.Noun word) {
        boolean another = word.owner() == Role.MEDIATOR && !MEDIATING.contains(verb);
        return light.role() == Role.ATTENDEE && !another ? word.owner() : light.role();
    }

    /// Adds the subject of the verb that the noun depends on, as object or beside it.
    private void addGovernors(
            Trigger trigger,
            TriggerWord.Noun word,
            Arguments arguments,
            Parties parties,
            boolean complete) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        Optional<Governors.Light> light = governors.light(trigger);
        if (light.isPresent()) {
            Role role = role(sentence.token(light.get().verb()).lemma(), light.get(), word);
            Role to = word.prepositions().getOrDefault("to", Role.ATTENDEE);
            Given.addGiven(trigger, light.get().verb(), role, to, arguments, parties);
            if (!complete || role == Role.MEDIATOR || role == Role.HOST) {
                List<ActorMention> subjects = Governors.doers(light.get().verb(), arguments);
                parties.add(subjects, role, "participant/light-verb");
            }
            addToVerb(light.get().verb(), trigger, word, arguments, parties);
            List<Integer> givenTo = tree.children(light.get().verb(), "iobj");
            parties.add(arguments.of(givenTo), to, "participant/to"); // "paid her a visit"
            return;
        }
        int whole = WholeNoun.of(sentence, trigger.head());
        parties.add(Included.in(sentence, whole, arguments), Role.ATTENDEE, Included.RULE);
        SettingNoun.justFrom(sentence, whole)
                .ifPresent(n ->
                        parties.add(arguments.of(List.of(n)), word.owner(), "participant/beside"));
        Optional<Integer> governor = Clauses.governor(sentence, whole);
        if (governor.isEmpty()) {
            return;
        }
        int verb = ClauseSubject.pastEndedTalks(sentence, whole, governor.get());
        if (tree.head(whole) == verb && tree.is(whole, "nsubj", "nsubj:pass")) {
            addToVerb(verb, trigger, word, arguments, parties);
        } else if (!complete
                && (Companions.isTogether(sentence.token(verb).lemma())
                        || CounterpartTold.isManner(trigger)
                        || !wider.declares(sentence, verb, whole))
                && SettingNoun.isBeside(sentence, whole, verb)) {
            List<ActorMention> subjects =
                    ClauseSides.subjects(sentence, verb, arguments).stream()
                            .filter(s -> governors.takesPart(s, verb, whole))
                            .toList();
            parties.add(subjects, word.owner(), "participant/beside");
            boolean together = Companions.isTogether(sentence.token(verb).lemma());
            if (together || (parties.size() < 2 && word.type() != Encounter.Type.VISIT)) {
                parties.add(
                        ClauseSides.others(
                                sentence,
                                verb,
                                arguments,
                                word.type().isCall() ? Whom.PEOPLE : Whom.NAMED),
                        Role.ATTENDEE,
                        "participant/beside-object");
                List<ActorMention> told = ToldThereTo.of(sentence, verb, whole, arguments);
                parties.add(told, Role.ATTENDEE, "participant/beside-object");
            }
        }
    }

    /// Adds parties that hang on the verb instead of the noun: "held talks in Geneva with envoys".
    private static void addToVerb(
            int verb,
            Trigger trigger,
            TriggerWord.Noun word,
            Arguments arguments,
            Parties parties) {
        Set<String> here = new LinkedHashSet<>(List.of("with", "between", "among", "alongside"));
        for (String own : List.of("for", "to", "on", "from")) {
            boolean got = GETTING.contains(trigger.sentence().token(verb).lemma());
            if (word.prepositions().containsKey(own) && (got || !own.equals("from"))) {
                here.add(own); // "gave a dinner in Oslo for", "got a briefing on Monday from"
            }
        }
        for (String preposition : here) {
            Role role = word.prepositions().getOrDefault(preposition, Role.ATTENDEE);
            List<Integer> heads =
                    Clauses.prepositional(trigger.sentence(), verb, Set.of(preposition));
            List<ActorMention> own = NextNoun.before(trigger, arguments.of(heads));
            parties.add(own, role, "participant/" + preposition);
            if (own.isEmpty() && preposition.equals("for")) {
                parties.add(GuestPlaces.guests(verb, trigger, arguments), role, "participant/for");
            }
        }
    }

    static boolean isUnnamed(ActorMention mention) {
        Actor actor = mention.actor();
        return actor.unnamed() || actor.onBehalfOf().isPresent();
    }
}
