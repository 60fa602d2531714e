package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Status;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.Whom;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// "Lund flew to Chile in May. He told President Voss that": what somebody says to one in office
/// right behind the sentence that takes him there; to one of that country, where it is known.
public record ToldOnArrival(AnnotatedText text, Actors actors) {
    private static final Set<String> TELLING =
            Set.of("tell", "warn", "assure", "reassure", "inform", "urge", "press");

    private static final Set<String> COURTS = LexiconFile.words("courts");

    /// Tells it of what may be a word of meeting.
    public boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int before = sentence.index() - 1;
        return trigger.isVerb()
                && before >= 0
                && TELLING.contains(trigger.token().lemma())
                && sentence.token(0).lower().matches("he|she")
                && trigger.head() <= 2
                && VerbForm.of(sentence, trigger.head()) == VerbForm.PAST
                && !FromAfar.is(trigger)
                && text.areInOneParagraph(text.sentences().get(before), sentence)
                && isTold(trigger, text.sentences().get(before));
    }

    /// Returns such words read as what happened, which elsewhere ask for it.
    public StatusReading read(Trigger trigger, StatusReading reading) {
        return reading.status() == Status.PROPOSED && is(trigger)
                ? reading.as(Status.OCCURRED, "status/told-there")
                : reading;
    }

    private boolean isTold(Trigger trigger, Sentence before) {
        Arguments arguments = new Arguments(trigger.sentence(), actors);
        List<ActorMention> tellers = arguments.subjects(trigger.head());
        List<ActorMention> told = arguments.objects(trigger.head());
        return tellers.size() == 1
                && told.size() == 1
                && isInOffice(told.getFirst())
                && isThere(trigger, told.getFirst().actor(), before)
                && before.tokens().stream()
                        .filter(t -> Errand.isJourney(before, t.index()))
                        .flatMap(t -> new Arguments(before, actors).subjects(t.index()).stream())
                        .anyMatch(m -> m.actor().equals(tellers.getFirst().actor()));
    }

    /// "President Ann Lund", not "Judge Ann Lund", who hears him in a trial.
    private static boolean isInOffice(ActorMention told) {
        List<Token> title = told.sentence().tokens().subList(told.first(), told.head());
        return Whom.NAMED.fits(told)
                && title.stream().anyMatch(t -> OfficeNouns.contains(t.lower()))
                && title.stream().noneMatch(t -> COURTS.contains(t.lower()));
    }

    /// Tells whether somebody may be where another went: who acts for a country, in that country;
    /// who is urged, what one does from afar too, in no other place.
    private boolean isThere(Trigger trigger, Actor told, Sentence before) {
        return told.onBehalfOf()
                .map(c -> actors.in(before).stream().anyMatch(m -> m.actor().equals(c)))
                .orElse(!trigger.token().lemma().matches("urge|press|warn"));
    }
}
