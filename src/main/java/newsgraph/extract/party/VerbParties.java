package newsgraph.extract.party;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Agents;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Fronted;
import newsgraph.extract.clause.OwnedPlan;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.extract.telling.Whom;
import newsgraph.extract.trigger.CalledTo;
import newsgraph.extract.trigger.CalledWhen;
import newsgraph.extract.trigger.GuestPlaces;
import newsgraph.extract.trigger.HearingSense;
import newsgraph.extract.trigger.WaitingThere;
import newsgraph.text.Sentence;

/// Who takes part in what a verb tells: its subject, object and prepositions, as its entry
/// declares.
public final class VerbParties {
    private VerbParties() {}

    /// Returns who takes part in what a verb of meeting tells, each with its rule.
    public static List<Party> of(Trigger trigger, TriggerWord.Verb word, Actors actors) {
        Sentence sentence = trigger.sentence();
        int verb = trigger.head();
        Arguments arguments = new Arguments(sentence, actors);
        Parties parties = new Parties(trigger);
        if (word.object().isPresent()) {
            List<ActorMention> all = objects(arguments, trigger);
            boolean fits = // "summoned Lund and his deputy"
                    all.stream().anyMatch(word.objects()::fits) || HearingSense.isToldBody(trigger);
            List<ActorMention> objects = all.stream().filter(o -> fits && !isOwner(o)).toList();
            boolean to = // "brought him together with Voss", "introduced him to her"
                    word.prepositions().keySet().stream()
                            .anyMatch(p ->
                                    arguments.behind(verb, trigger.end(), Set.of(p)).stream()
                                            .anyMatch(whom(word, p)::fits));
            if (word.alone() == TriggerWord.Alone.SEVERAL
                    && objects.size() < 2
                    && !to
                    && !isGroup(objects)) {
                return List.of(); // "brought the country together", "introduced her nominee"
            }
            parties.add(objects, word.object().get(), "participant/object");
            parties.add(owners(trigger, arguments), word.object().get(), "participant/possessive");
        }
        for (Map.Entry<String, Role> entry : word.prepositions().entrySet()) {
            Whom whom = whom(word, entry.getKey());
            List<ActorMention> others =
                    (entry.getKey().equals(GuestPlaces.HOME)
                                    ? GuestPlaces.owners(trigger, arguments)
                                    : behind(trigger, word, arguments, entry.getKey()))
                            .stream()
                                    .filter(m -> whom.fits(m) && !Surface.isApart(m))
                                    .filter(m -> !FirstOfItsKind.isOfAny(m))
                                    .filter(m ->
                                            whom != Whom.BODY || isDoneByNobody(sentence, verb))
                                    .toList();
            if (parties.size() == 0
                    && !others.isEmpty()
                    && others.stream().noneMatch(Parties::canBe)) {
                return List.of(); // "the two spoke to reporters"
            }
            parties.add(others, entry.getValue(), "participant/" + entry.getKey());
        }
        if (word.type().isCall() && parties.size() == 0) {
            CalledWhen.predicate(sentence, verb)
                    .ifPresent(p ->
                            parties.add(called(arguments, p), Role.ATTENDEE, "participant/called"));
        }
        if (parties.size() == 0) {
            WaitingThere.journey(sentence, verb)
                    .ifPresent(j ->
                            parties.add(
                                    called(arguments, j), Role.VISITOR, "participant/arriving"));
        }
        if (Address.is(trigger, parties) || isToAnybody(trigger, word)) {
            return List.of();
        }
        boolean mutual = isMutual(sentence, trigger.end()) || isMutualBehind(trigger, word);
        boolean counterpart = parties.size() > 0 || mutual;
        if (!counterpart && word.object().isPresent() && ThingAsObject.of(trigger)) {
            return List.of(); // "they met their needs", "the ship was greeted by guests"
        }
        if (isByEverybody(sentence, verb)) {
            return List.of(); // "invited everyone to welcome her"
        }
        OptionalInt fronted = Fronted.subject(sentence, verb);
        if (fronted.isPresent()) {
            addSubjects(parties, trigger, word, arguments, arguments.from(fronted.getAsInt()));
            return parties.found();
        }
        List<ActorMention> subjects =
                word.object().isEmpty()
                                && Clauses.isPassive(sentence, verb)
                                && Agents.of(sentence, verb).isEmpty()
                        ? arguments.objects(verb) // "was closeted with", not "was discussed by"
                        : arguments.subjects(verb);
        boolean others = subjects.stream().noneMatch(word.subjects()::fits);
        if (!subjects.isEmpty() && (others || subjects.stream().allMatch(Parties::isNobody))) {
            return List.of(); // "the party embraced him", "nobody had phoned him"
        }
        if (!counterpart
                && word.alone() == TriggerWord.Alone.YES
                && subjects.stream().anyMatch(Parties::isPress)) {
            return List.of(); // "ministers and reporters sat in the hall"
        }
        addSubjects(parties, trigger, word, arguments, subjects);
        parties.add(
                OwnedPlan.answering(sentence, verb, arguments),
                Role.ATTENDEE,
                "participant/answering");
        parties.add(
                OwnedPlan.inviting(sentence, verb, arguments), Role.HOST, "participant/inviting");
        boolean enough = counterpart || (word.alone().isEnough() && !isOfEach(sentence, verb));
        return enough || parties.size() < 2 ? parties.found() : List.of();
    }

    /// Adds the subjects, but not who only causes others to meet: "the agency reunited them".
    private static void addSubjects(
            Parties parties,
            Trigger trigger,
            TriggerWord.Verb word,
            Arguments arguments,
            List<ActorMention> subjects) {
        if (word.subject().isPresent() || objects(arguments, trigger).isEmpty()) {
            parties.add(subjects, word.subject().orElse(Role.ATTENDEE), "participant/subject");
        }
    }

    /// Returns who was at something when somebody called, or came somewhere.
    private static List<ActorMention> called(Arguments arguments, int predicate) {
        return Clauses.isPassive(arguments.sentence(), predicate)
                ? arguments.objects(predicate)
                : arguments.subjects(predicate);
    }

    private static Whom whom(TriggerWord.Verb word, String preposition) {
        return word.others().getOrDefault(preposition, Whom.ANYBODY);
    }

    private static boolean isDoneByNobody(Sentence sentence, int verb) {
        return Clauses.isPassive(sentence, verb)
                && Clauses.prepositional(sentence, verb, Set.of("by")).isEmpty();
    }

    private static boolean isByEverybody(Sentence sentence, int verb) {
        List<Integer> subjects = Clauses.subjects(sentence, verb);
        return !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(s ->
                                sentence.token(s).lower().matches("every(one|body)|any(one|body)"))
                && VerbForm.of(sentence, verb) == VerbForm.INFINITIVE;
    }

    /// Returns who follows a preposition, of negotiations also behind what is negotiated: "hammered
    /// out a deal with the rebels", though a deal with somebody is a tie.
    private static List<ActorMention> behind(
            Trigger trigger, TriggerWord.Verb word, Arguments arguments, String preposition) {
        Sentence sentence = trigger.sentence();
        Set<String> one = Set.of(preposition);
        List<ActorMention> found = arguments.behind(trigger.head(), trigger.end(), one);
        if (found.isEmpty() && word.lemmas().getLast().equals(preposition)) {
            return arguments.from(trigger.end()); // "accepted the papers from"
        }
        return found.isEmpty()
                        && preposition.equals("with")
                        && word.type() == Encounter.Type.NEGOTIATION
                ? arguments.of(
                        sentence.dependencies().children(trigger.head(), "obj").stream()
                                .flatMap(o -> Clauses.prepositional(sentence, o, one).stream())
                                .toList())
                : found.isEmpty() && preposition.equals("with") && word.object().isEmpty()
                        ? WithLastTopic.of(trigger, arguments)
                        : found;
    }

    /// Returns the objects, of "called to congratulate her" those of the infinitive.
    private static List<ActorMention> objects(Arguments arguments, Trigger trigger) {
        int verb = trigger.head();
        OptionalInt purpose = CalledTo.infinitive(trigger.sentence(), verb);
        List<ActorMention> found =
                purpose.isPresent()
                        ? CalledTo.called(arguments, purpose.getAsInt())
                        : arguments.objects(verb);
        if (!found.isEmpty() || trigger.end() == verb + 1) {
            return found;
        }
        return trigger.word().lemmas().contains("*") // not "keep digging coal for him"
                ? gap(arguments, trigger)
                : arguments.around(trigger.end()); // "received in audience President Lund"
    }

    /// "Brought [Lund] face to face with Voss", where a parse takes "Lund face" for one noun.
    private static List<ActorMention> gap(Arguments arguments, Trigger trigger) {
        List<String> lemmas = trigger.word().lemmas();
        int behind = lemmas.size() - 1 - lemmas.indexOf("*");
        return arguments
                .of(IntStream.range(trigger.head() + 1, trigger.end() - behind).boxed().toList())
                .stream()
                .filter(m -> m.first() == trigger.head() + 1 && m.end() == trigger.end() - behind)
                .toList();
    }

    /// Returns whose the noun within a phrase is: "shook Lund's hand", "take her calls".
    private static List<ActorMention> owners(Trigger trigger, Arguments arguments) {
        int last = trigger.end() - 1;
        return last == trigger.head()
                ? List.of()
                : arguments.of(trigger.sentence().dependencies().children(last, "nmod:poss"));
    }

    /// "Which they would both discuss at home": each of them, with nobody told.
    private static boolean isOfEach(Sentence sentence, int verb) {
        return verb > 1
                && sentence.token(verb - 1).lower().matches("both|each")
                && sentence.token(verb - 2).tag().matches("PRP|MD|VB.?|TO");
    }

    /// "Saw each other", "ran into one another": the subjects are both sides.
    private static boolean isMutual(Sentence sentence, int end) {
        return end + 1 < sentence.size()
                && sentence.token(end).lower().matches("each|one")
                && sentence.token(end + 1).lower().matches("other|another");
    }

    /// "Left without speaking to anybody", not "spoke to anybody from the ministry".
    private static boolean isToAnybody(Trigger trigger, TriggerWord.Verb word) {
        Sentence sentence = trigger.sentence();
        int at = trigger.end() + 1;
        return at < sentence.size()
                && word.prepositions().containsKey(sentence.token(at - 1).lower())
                && sentence.token(at).lower().matches("(any|some|every|no)(body|one)")
                && !(at + 1 < sentence.size()
                        && sentence.token(at + 1).lower().matches("from|in|at|of"));
    }

    private static boolean isMutualBehind(Trigger trigger, TriggerWord.Verb word) {
        Sentence sentence = trigger.sentence();
        return trigger.end() < sentence.size()
                && word.prepositions().containsKey(sentence.token(trigger.end()).lower())
                && isMutual(sentence, trigger.end() + 1);
    }

    /// "The council's demands", where a parse takes the council for the object.
    private static boolean isOwner(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return mention.end() + 1 < sentence.size()
                && (sentence.token(mention.end()).tag().equals("POS")
                        || sentence.token(mention.end()).word().matches("[’']"));
    }

    private static boolean isGroup(List<ActorMention> objects) {
        return objects.size() == 1
                && objects.getFirst().actor().kind() == Actor.Kind.GROUP
                && !EncounterMention.isPeople(objects.getFirst()); // "brought Danes together"
    }
}
