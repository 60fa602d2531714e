package newsgraph.extract.trigger;

import java.util.Set;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells what is told in the words of encounters but is none: matches ("Denmark met Uruguay in the
/// final"), what happens in films and books, speeches ("told a public meeting"), interviews by the
/// press, and habits ("meets her editor every morning").
public final class OtherKinds {
    /// How many words of fiction make an article one about a story.
    private static final int STORY = 3;

    /// How many words behind a verb tell since when it was not done.
    private static final int SINCE_REACH = 5;

    private static final Set<String> FICTION = LexiconFile.words("fiction-words");

    private final boolean story;
    private final Interviewers interviewers;

    public OtherKinds(AnnotatedText text, Actors actors) {
        this.interviewers = new Interviewers(text, actors);
        this.story =
                text.sentences().stream()
                                .flatMap(s -> s.tokens().stream())
                                .filter(t -> FICTION.contains(t.lemma()))
                                .limit(STORY)
                                .count()
                        == STORY;
    }

    /// Tells whether a telling is of something else than an encounter: a match, a scene of a film,
    /// a speech.
    public boolean has(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        return Contest.is(trigger, mention.parties())
                || isInStory(trigger)
                || isTold(trigger)
                || isPeak(trigger)
                || isOfAbsence(trigger)
                || Sidelines.are(trigger)
                || interviewers.have(mention)
                || PublicMeeting.isAddressed(mention)
                || Habit.is(mention)
                || Duty.is(mention);
    }

    /// Stories are told in the present, news in the past.
    private boolean isInStory(Trigger trigger) {
        return story
                && trigger.isVerb()
                && VerbForm.of(trigger.sentence(), trigger.head()) == VerbForm.PRESENT;
    }

    /// "Lund and Voss, who had not spoken since May, met": said of how long it was, and denies
    /// nothing.
    private static boolean isOfAbsence(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = trigger.head();
        return trigger.isVerb()
                && sentence.token(verb).tag().equals("VBN")
                && tree.is(verb, "acl:relcl")
                && tree.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.token(a).lemma().equals("have"))
                && !tree.children(verb, "advmod").stream()
                        .filter(a -> sentence.token(a).lower().matches("not|n't|never"))
                        .toList()
                        .isEmpty()
                && sentence.tokens().subList(trigger.end(), sentence.size()).stream()
                        .limit(SINCE_REACH)
                        .anyMatch(t ->
                                t.lower().equals("since")
                                        || t.lemma().matches("month|year|week|decade"));
    }

    /// "Reached the summit with their guide", "the summit of Mount Teide".
    private static boolean isPeak(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = sentence.dependencies().head(trigger.head());
        boolean climbed =
                sentence.dependencies().is(trigger.head(), "obj", "nsubj:pass")
                        && (sentence.token(head).lemma().matches("climb|scale|conquer")
                                || isByClimbers(sentence, head));
        return trigger.token().lemma().equals("summit")
                && (climbed
                        || Surface.words(sentence, trigger.end(), sentence.size())
                                .matches("of (mount|mt|the mountain|the volcano|the peak)\\b.*"));
    }

    private static boolean isByClimbers(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().matches("reach|near")
                && Clauses.subjects(sentence, verb).stream()
                        .anyMatch(s ->
                                sentence.token(s)
                                        .lemma()
                                        .matches("climber|mountaineer|hiker|alpinist|expedition"));
    }

    /// "A film about the meeting of Lund and Voss".
    private static boolean isTold(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = sentence.dependencies().head(trigger.head());
        return !trigger.isVerb()
                && head != Dependencies.NONE
                && sentence.caseOf(trigger.head()).equals("about")
                && (FICTION.contains(sentence.token(head).lemma())
                        || sentence.token(head).lemma().matches("book|play|series|drama"));
    }
}
