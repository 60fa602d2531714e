package newsgraph.extract.encounter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Attribution;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Participation.Role;
import newsgraph.event.Timing;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.party.AfterColon;
import newsgraph.extract.party.AmongThem;
import newsgraph.extract.party.AnnualMeeting;
import newsgraph.extract.party.AtItsEnd;
import newsgraph.extract.party.Attendees;
import newsgraph.extract.party.ClauseSubject;
import newsgraph.extract.party.Companions;
import newsgraph.extract.party.Dealing;
import newsgraph.extract.party.Heard;
import newsgraph.extract.party.Hearing;
import newsgraph.extract.party.Inviters;
import newsgraph.extract.party.Letter;
import newsgraph.extract.party.ListedMembers;
import newsgraph.extract.party.Mediators;
import newsgraph.extract.party.NounParties;
import newsgraph.extract.party.Parties;
import newsgraph.extract.party.Presence;
import newsgraph.extract.party.SaidToOther;
import newsgraph.extract.party.TopicParty;
import newsgraph.extract.party.VerbParties;
import newsgraph.extract.party.Visited;
import newsgraph.extract.party.WhenTheyMeet;
import newsgraph.extract.place.PlaceFinder;
import newsgraph.extract.speech.Speech;
import newsgraph.extract.status.Aftermath;
import newsgraph.extract.status.ArrangedFor;
import newsgraph.extract.status.ButDidNot;
import newsgraph.extract.status.CancelledTrip;
import newsgraph.extract.status.Caption;
import newsgraph.extract.status.DecidedThere;
import newsgraph.extract.status.FinalVerb;
import newsgraph.extract.status.Sequel;
import newsgraph.extract.status.Spurned;
import newsgraph.extract.status.StatusPhrases;
import newsgraph.extract.status.StatusReader;
import newsgraph.extract.status.StillOn;
import newsgraph.extract.status.Summoned;
import newsgraph.extract.status.TimingByStatus;
import newsgraph.extract.status.UntilWhen;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.extract.time.Times;
import newsgraph.extract.trigger.CallSense;
import newsgraph.extract.trigger.EncounterTypes;
import newsgraph.extract.trigger.Guards;
import newsgraph.extract.trigger.NeverMet;
import newsgraph.extract.trigger.OtherKinds;
import newsgraph.extract.trigger.PicturedWith;
import newsgraph.extract.trigger.ToldOnArrival;
import newsgraph.extract.trigger.TriggerFinder;
import newsgraph.extract.why.CalledOff;
import newsgraph.extract.why.WhyFinder;
import newsgraph.extract.why.WhyLexicon;
import newsgraph.extract.why.WithWhom;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Reads the tellings of encounters in an article, one for each trigger: who, whether, when, where,
/// why, and who says so, by one class each.
final class MentionReader {
    private final TriggerLexicon lexicon = new TriggerLexicon();
    private final TriggerFinder triggers = new TriggerFinder(lexicon);
    private final NounParties nounParties = new NounParties(lexicon);
    private final StatusLexicon statusWords = new StatusLexicon();
    private final StatusReader statuses = new StatusReader(statusWords);
    private final WhyFinder why = new WhyFinder(new WhyLexicon(), statusWords);
    private final CalledOff calledOff = new CalledOff(new WhyLexicon());
    private final EncounterTypes types = new EncounterTypes();
    private final PlaceFinder places;

    MentionReader(PlaceFinder places) {
        this.places = places;
    }

    /// A word of meeting and what was read of it.
    ///
    /// @param fate `READ` for what tells of an encounter, also where it names fewer than two
    ///   parties
    /// @param mention empty where the words tell of none at all
    record Telling(Trigger trigger, Candidate.Fate fate, Optional<EncounterMention> mention) {}

    /// Returns every telling, also those that name fewer than two parties.
    List<EncounterMention> read(AnnotatedText text, Actors actors, Times times, Speech speech) {
        return tellings(text, actors, times, speech).stream()
                .filter(t -> t.fate() == Candidate.Fate.READ)
                .flatMap(t -> t.mention().stream())
                .toList();
    }

    /// Returns every word of meeting, also those that tell of none.
    List<Telling> tellings(AnnotatedText text, Actors actors, Times times, Speech speech) {
        List<Telling> tellings = new ArrayList<>();
        Actors heard = new Heard(actors, speech);
        OtherKinds others = new OtherKinds(text, heard);
        for (Sentence sentence : text.sentences()) {
            for (Trigger trigger : triggers.find(sentence)) {
                tellings.addAll(
                        split(
                                text,
                                telling(text, trigger, heard, times, speech, others),
                                heard,
                                times));
            }
        }
        return tellings;
    }

    /// Returns a telling for each encounter that the words are of.
    private List<Telling> split(AnnotatedText text, Telling telling, Actors actors, Times times) {
        Sentence sentence = telling.trigger().sentence();
        return telling.fate() == Candidate.Fate.READ && telling.mention().isPresent()
                ? Gapped.split(
                                telling.mention().get(),
                                actors,
                                times,
                                head -> places.of(text, sentence, head),
                                text.article().published())
                        .stream()
                        .map(m -> new Telling(telling.trigger(), telling.fate(), Optional.of(m)))
                        .toList()
                : List.of(telling);
    }

    private Telling telling(
            AnnotatedText text,
            Trigger trigger,
            Actors actors,
            Times times,
            Speech speech,
            OtherKinds others) {
        if (CallSense.isOther(trigger)
                || NeverMet.is(trigger)
                || (Guards.isOther(trigger) && !new ToldOnArrival(text, actors).is(trigger))) {
            return new Telling(trigger, Candidate.Fate.OTHER_SENSE, Optional.empty());
        }
        Optional<EncounterMention> mention = mention(text, trigger, actors, times, speech);
        Candidate.Fate fate =
                mention.isEmpty()
                        ? Candidate.Fate.NO_STATUS
                        : others.has(mention.get())
                                ? Candidate.Fate.OTHER_KIND
                                : Candidate.Fate.READ;
        return new Telling(trigger, fate, mention);
    }

    /// Returns what a trigger tells; empty where its words tell of no encounter.
    private Optional<EncounterMention> mention(
            AnnotatedText text, Trigger trigger, Actors actors, Times times, Speech speech) {
        Sentence sentence = trigger.sentence();
        LocalDate published = text.article().published();
        Optional<Attribution> source = speech.sourceOf(sentence, trigger.head());
        List<Party> told =
                withoutReporter(parties(text, trigger, actors, times, speech), trigger, source);
        Optional<WithoutThem> without = WithoutThem.of(trigger, told);
        List<Party> parties = without.map(WithoutThem::others).orElse(told);
        Encounter.Type type = types.of(trigger);
        Sequel sequel = new Sequel(text, parties, !type.isCall());
        Aftermath aftermath = new Aftermath(text, parties);
        CancelledTrip trip = new CancelledTrip(text);
        return statuses.read(trigger)
                .map(r -> FinalVerb.of(trigger, r, statusWords))
                .map(r -> StillOn.of(trigger, r))
                .map(r -> ArrangedFor.of(trigger, r))
                .map(r -> StatusPhrases.of(trigger, r))
                .map(r -> ButDidNot.of(trigger, r))
                .map(r -> Spurned.of(trigger, r, parties, actors))
                .map(r -> Summoned.of(trigger, r))
                .map(r -> UntilWhen.of(trigger, r))
                .map(r -> sequel.of(trigger, r, source.map(Attribution::source)))
                .map(r -> aftermath.of(trigger, r))
                .map(r -> trip.of(trigger, r))
                .map(r -> new Caption(text, actors).read(trigger, r))
                .map(r -> new ToldOnArrival(text, actors).read(trigger, r))
                .map(r -> without.map(w -> w.status(trigger, r)).orElse(r))
                .map(status -> {
                    Optional<Timing> timing =
                            times.of(sentence, trigger.head())
                                    .map(t ->
                                            TimingByStatus.isArranged(trigger, status)
                                                    ? t
                                                    : TimingByStatus.of(t, status, published))
                                    .filter(t -> !DecidedThere.isOfDecision(status, t, published));
                    return new EncounterMention(
                            trigger,
                            type,
                            parties,
                            Caption.filed(
                                    StatusReader.dated(status, timing, published),
                                    timing,
                                    published),
                            timing,
                            places.of(text, sentence, trigger.head()),
                            why(trigger, status, parties, actors),
                            sequel.denier(trigger, status, speech, actors)
                                    .or(() -> source)
                                    .or(() ->
                                            Claimant.of(
                                                    trigger, status.status(), parties, actors)));
                });
    }

    /// "Lund met Voss, an official who asked not to be named told the paper": the official, named
    /// behind the two, only says so, unless he "was in the room".
    private static List<Party> withoutReporter(
            List<Party> parties, Trigger trigger, Optional<Attribution> source) {
        List<Party> rest =
                parties.stream()
                        .filter(p ->
                                p.rule().equals(Presence.RULE)
                                        || source.filter(s ->
                                                        isBehind(s, trigger)
                                                                && s.evidence()
                                                                        .overlaps(
                                                                                p.mention().span()))
                                                .isEmpty())
                        .toList();
        return rest.size() > 1 ? rest : parties;
    }

    private static boolean isBehind(Attribution source, Trigger trigger) {
        return source.evidence().begin() > trigger.span().end();
    }

    /// Returns who takes part, by the words of the sentence and then by those around it; each
    /// reader adds to what the ones before it found.
    private List<Party> parties(
            AnnotatedText text, Trigger trigger, Actors actors, Times times, Speech speech) {
        if (PicturedWith.is(trigger)) {
            Parties shown = new Parties(trigger);
            shown.add(
                    new Arguments(trigger.sentence(), actors).of(PicturedWith.shown(trigger)),
                    Role.ATTENDEE,
                    "participant/pictured");
            return shown.found();
        }
        List<Party> found =
                switch (trigger.word()) {
                    case TriggerWord.Verb verb -> VerbParties.of(trigger, verb, actors);
                    case TriggerWord.Noun noun -> nounParties.of(trigger, noun, actors, speech);
                };
        found = AfterColon.with(found, trigger, actors);
        found = Letter.with(found, trigger, actors);
        found = Inviters.with(found, trigger, actors);
        found = ClauseSubject.with(found, trigger, actors);
        found = new Caption(text, actors).with(found, trigger);
        found = AtItsEnd.with(WhenTheyMeet.with(found, trigger, actors), trigger, actors);
        found = Visited.with(found, trigger, actors);
        found = Companions.with(found, trigger, actors);
        found = AmongThem.with(found, trigger, actors);
        found = ListedMembers.with(found, trigger, actors);
        found = Mediators.with(found, trigger, text, actors);
        found = new Presence(text, actors, this::isAhead).with(found, trigger);
        found = new Attendees(text, actors).with(found, trigger);
        found = new TopicParty(text, actors).with(found, trigger);
        found = AnnualMeeting.with(found, trigger, actors);
        found = Dealing.with(found, trigger, actors);
        found = new Hearing(text, actors, times).with(found, trigger);
        return SaidToOther.with(found, text, actors, speech);
    }

    private boolean isAhead(Trigger trigger) {
        return statuses.read(trigger).filter(r -> !r.status().happened()).isPresent();
    }

    /// Returns what the sentence gives as why, the reason for calling it off before all.
    private List<Explanation> why(
            Trigger trigger, StatusReading told, List<Party> parties, Actors actors) {
        List<Explanation> found = new ArrayList<>();
        calledOff.find(trigger, told, actors).ifPresent(found::add);
        why.find(trigger).stream()
                .map(e -> WithWhom.without(e, trigger.sentence(), parties))
                .filter(e -> found.stream().noneMatch(f -> f.evidence().overlaps(e.evidence())))
                .forEach(found::add);
        return found;
    }
}
