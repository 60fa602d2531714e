package newsgraph.extract.telling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Attribution;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Location;
import newsgraph.event.Timing;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Negations;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.PartyRules.Meaning;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// One telling of an encounter, with all that its sentence says of it.
///
/// @param type the trigger's, sharpened by the words around it
public record EncounterMention(
        Trigger trigger,
        Encounter.Type type,
        List<Party> parties,
        StatusReading status,
        Optional<Timing> timing,
        Optional<Location> location,
        List<Explanation> explanations,
        Optional<Attribution> attribution) {

    /// Words of encounters that nobody has for pleasure ("a briefing").
    private static final Set<String> FORMAL = LexiconFile.words("formal-encounters");

    /// Nouns in the plural that mean one encounter, or several with the same people.
    private static final Set<String> SIDES = Set.of("talk", "negotiation", "consultation");

    private static final Set<String> LAWMAKERS = LexiconFile.words("lawmakers");

    /// Bodies that sit to discuss something.
    private static final Set<String> BODIES =
            Set.of("council", "cabinet", "board", "committee", "commission", "bureau", "politburo");

    /// Who sits together to discuss something, as candidates do not.
    private static final Set<String> SITTING =
            Set.of("ministers", "leaders", "ambassadors", "presidents");

    private static final Set<String> ABSTRACT =
            Set.of("dialogue", "dialog", "contact", "mediation");

    /// Returns the telling with other parties.
    public EncounterMention with(List<Party> others) {
        return new EncounterMention(
                trigger, type, others, status, timing, location, explanations, attribution);
    }

    /// Returns the telling on another day and at another place.
    public EncounterMention at(Optional<Timing> when, Optional<Location> where) {
        return new EncounterMention(
                trigger, type, parties, status, when, where, explanations, attribution);
    }

    /// Returns the telling with nothing but its words and status.
    public EncounterMention bare() {
        return new EncounterMention(
                trigger,
                type,
                List.of(),
                status,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// Tells whether enough is told to be an encounter of its own: two parties, or one that is
    /// several ("the ambassadors met", "a meeting of the council").
    public boolean isFull() {
        return !isPrivate()
                && !isPeopleGathered()
                && (parties.size() > 1 || (parties.size() == 1 && isSeveral(parties.getFirst())));
    }

    /// "Friends and relatives gathered to bury her": where only those in office would be a meeting,
    /// two groups of others are none.
    private boolean isPeopleGathered() {
        return trigger.word() instanceof TriggerWord.Verb verb
                && verb.alone() == TriggerWord.Alone.OFFICE
                && parties.stream()
                        .allMatch(p ->
                                p.rule().equals("participant/home")
                                        || (p.rule().equals("participant/subject")
                                                && p.mention().actor().unnamed()
                                                && !isInOffice(p)));
    }

    /// Tells whether one side is told of an encounter that there surely is one of; the other stays
    /// unknown.
    public boolean isHalf() {
        return parties.size() == 1
                && !isPrivate()
                && !isCustom()
                && !isAnyOfMany()
                && !isAway()
                && !isUnwanted()
                && !isVisitOfAnybody()
                && PartyRules.mean(parties.getFirst(), trigger, Meaning.HALF);
    }

    /// "Visits of doctors": only who has a name is told of as a guest whose host is not.
    private boolean isVisitOfAnybody() {
        return parties.getFirst().rule().equals("participant/of")
                && parties.getFirst().mention().actor().unnamed();
    }

    /// Tells whether a group only does such things now and then: "users make phone calls".
    private boolean isCustom() {
        return !trigger.isVerb()
                && trigger.token().tag().equals("NNS")
                && type.isCall()
                && parties.getFirst().mention().actor().kind() == Actor.Kind.GROUP;
    }

    /// "The schedule was full of meetings with donors", "ready for dialogue": any, and none at a
    /// time that is told.
    private boolean isAnyOfMany() {
        Sentence sentence = trigger.sentence();
        boolean any =
                trigger.token().tag().equals("NNS")
                        ? !SIDES.contains(trigger.token().lemma())
                        : ABSTRACT.contains(trigger.token().lemma());
        int head = sentence.dependencies().head(trigger.head());
        boolean held =
                head != Dependencies.NONE
                        && sentence.dependencies().is(trigger.head(), "obj", "nsubj", "nsubj:pass")
                        && sentence.token(head).lemma().matches("hold|have|schedule|plan|cancel");
        return !trigger.isVerb()
                && any
                && !held
                && timing.isEmpty()
                && sentence.dependencies()
                        .children(trigger.head(), "det", "nummod", "nmod:poss")
                        .isEmpty();
    }

    /// "Was absent from the hearing".
    private boolean isAway() {
        return !trigger.isVerb() && trigger.sentence().caseOf(trigger.head()).equals("from");
    }

    /// "I don't want a meeting", with nobody in particular.
    private boolean isUnwanted() {
        Sentence sentence = trigger.sentence();
        int head = sentence.dependencies().head(trigger.head());
        return !trigger.isVerb()
                && head != Dependencies.NONE
                && sentence.token(head).lemma().matches("want|need|like")
                && Negations.of(sentence, head).isPresent();
    }

    /// Tells whether a people as a whole is meant: "a dialogue among Norwegians".
    public static boolean isPeople(ActorMention mention) {
        return mention.first() == mention.head()
                && mention.sentence().token(mention.head()).tag().equals("NNPS");
    }

    /// Tells whether people without name or office only spend time: "had a beer with friends".
    private boolean isPrivate() {
        return type == Encounter.Type.ENCOUNTER
                && !FORMAL.contains(trigger.token().lemma())
                && parties.stream()
                        .allMatch(p ->
                                p.mention().actor().unnamed()
                                        && p.mention().actor().kind() != Actor.Kind.ORGANIZATION
                                        && !isInOffice(p));
    }

    /// Tells whether a group is one of people in office: leaders gather for a meeting, mourners do
    /// not.
    private static boolean isInOffice(Party party) {
        Token noun = party.mention().sentence().token(party.mention().head());
        return OfficeNouns.contains(noun.lemma())
                || LAWMAKERS.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || OfficeNouns.contains(noun.lower().replaceFirst("s$", "")) // "Ministers"
                || party.mention().actor().kind() != Actor.Kind.GROUP;
    }

    /// "The Security Council discussed the ban on Monday": a body that sits, at a time that is
    /// told.
    private boolean isBodyAt(Party party) {
        String name = party.mention().actor().name().toLowerCase(Locale.ROOT);
        return trigger.token().lemma().equals("discuss")
                && timing.isPresent()
                && party.rule().equals("participant/subject")
                && (BODIES.contains(name.substring(name.lastIndexOf(' ') + 1))
                        || SITTING.contains(
                                party.mention().sentence().token(party.mention().head()).lower()));
    }

    private static boolean allows(TriggerWord.Alone alone, Party party) {
        return alone == TriggerWord.Alone.GROUP
                || (alone == TriggerWord.Alone.OFFICE && isInOffice(party));
    }

    private boolean isSeveral(Party party) {
        boolean said = isJoint(party) && party.rule().equals("participant/predicate");
        return (said || PartyRules.mean(party, trigger, Meaning.SEVERAL))
                && !party.mention().rule().equals("actor/unknown")
                && !isPeople(party.mention())
                && (isJoint(party) || isEnough(party));
    }

    /// "Chilean and Peruvian envoys" are two sides, whatever they do.
    private static boolean isJoint(Party party) {
        return party.mention().rule().equals("actor/joint-group");
    }

    private boolean isEnough(Party party) {
        return (!(trigger.word() instanceof TriggerWord.Verb verb)
                        || allows(verb.alone(), party)
                        || isBodyAt(party))
                && switch (party.mention().actor().kind()) {
                    case GROUP -> !type.isCall();
                    case ORGANIZATION ->
                            type == Encounter.Type.MEETING || type == Encounter.Type.SUMMIT;
                    case PERSON, COUNTRY -> false;
                };
    }
}
