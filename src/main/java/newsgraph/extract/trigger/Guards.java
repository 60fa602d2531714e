package newsgraph.extract.trigger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells whether a word of several senses has the one of meeting, by the condition that the data
/// file `trigger-guards` sets for it.
public final class Guards {
    /// What must stand around a word.
    private enum Guard {
        /// "Asked to see him", "will see him on Monday", not "saw him win".
        SEEING,
        /// To a place: "invited her to the palace".
        INVITING,
        /// After a verb of going: "flew in to persuade him"; to a guest: "told the visiting king";
        /// or "at a party".
        ERRAND,
        /// To the place of somebody who receives guests there: "drove to Lund's villa".
        HOME,
        /// Not on paper, on a screen or in court: "appeared with her on a list".
        IN_PERSON,
        /// To a place for guests: "called her into his office".
        ROOM,
        /// To a committee or council: "addressed the Security Council".
        HEARD,
        /// Right before "with": "an hour with Lund".
        WITH,
        /// Not denied itself: what was not discussed is no encounter that did not happen.
        AFFIRMED,
        /// On somebody at home, not on him to act.
        CALLING,
        /// A day, a length of time or a place of its own.
        PLACED,
        /// With nothing between its words, or those behind "*".
        ADJACENT,
        /// In the passive, who does it: "was briefed by", not "was briefed on".
        AGENT,
        /// Done to who takes part: "was photographed with her", not "photographed her with".
        PASSIVE,
        /// No opinion, and who does it is told: not "we welcome the minister".
        WELCOMING,
        /// Before others than judges.
        OUT_OF_COURT,
        /// Likewise, and before a body: not "called her before the vote".
        BODY,
        /// By members of a parliament or an inquiry.
        LAWMAKERS,
        /// By those who look into something, not by the media.
        INQUIRY,
        /// Either of the last two.
        INQUIRY_OR_LAWMAKERS,
        /// Not by the media, who reach people so: "the caterer, reached by phone, said".
        UNREACHED,
        /// In person: not by a crowd, halfway, nor in words of greeting.
        MEETING,
        /// Not the time of day: "wanted a vote before dinner".
        MEAL,
        /// Of somebody, not of the press.
        BRIEFING,
        /// Where another one came, as is told before.
        ARRIVED,
        /// To talk, not around something.
        GATHERING,
        /// Why somebody goes or comes: "visited Oslo at the invitation of".
        INVITED,
        /// Not why envoys are called home: "recalled its envoy for consultations".
        RECALLED,
        /// With what it is about: "was approached by him over a job".
        ABOUT,
        /// Held, or taken up again: not "lost contact with her".
        TAKEN_UP,
        /// Not of a parliament, which sits in sessions.
        NO_LEGISLATURE,
        /// Those who come to see somebody, not whom a country or a house takes in.
        GUESTS,
        /// With somebody, not for or against something: "spoke against the bill", "spoke up"; not
        /// "spoke against the backdrop of a strike".
        TO_SOMEBODY,
        /// Not how others like it: "went over well with voters".
        UNJUDGED,
        /// At a ceremony: "accepted the papers from the envoy at a ceremony".
        CEREMONY
    }

    /// Guards of a verb that say nothing of a noun of the same letters ("a walk").
    private static final Set<Guard> VERBAL =
            Set.of(Guard.ERRAND, Guard.HOME, Guard.ROOM, Guard.CALLING);

    private static final Set<String> INTRUDERS = LexiconFile.words("intruders");

    private static final Set<String> HOLDING =
            Set.of("hold", "resume", "restart", "reopen", "renew", "continue");

    private static final Map<String, Guard> GUARDS =
            LexiconFile.rows("trigger-guards", 2).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    r -> r.column(0), r -> r.constant(1, Guard.class)));

    private static final Pattern JUDGED =
            Pattern.compile(
                    "(very |so |too |less |just )?(well|badly|poorly|better|worse|fine|big)\\b(?! ?-)");

    private Guards() {}

    /// Tells whether a word is used in a sense other than that of meeting; a word with no guard
    /// never is.
    public static boolean isOther(Trigger trigger) {
        String words = String.join(" ", trigger.word().lemmas()).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(GUARDS.get(words))
                .filter(g -> trigger.isVerb() || !VERBAL.contains(g))
                .filter(g ->
                        switch (g) {
                            case SEEING ->
                                    !SeeSense.isMeeting(trigger) || MeetSense.isGreeting(trigger);
                            case INVITING -> !ToPlace.is(trigger);
                            case ERRAND ->
                                    !Errand.is(trigger)
                                            && !Guest.is(trigger)
                                            && !ToldThere.is(trigger)
                                            && !HearingSense.isToldBody(trigger);
                            case HEARD -> !HearingSense.isToldBody(trigger);
                            case HOME ->
                                    isAcross(trigger)
                                            || GuestPlaces.behind(trigger).isEmpty()
                                            || isBy(trigger, INTRUDERS);
                            case ROOM ->
                                    GuestPlaces.behind(trigger).isEmpty()
                                            || isBy(trigger, INTRUDERS);
                            case AFFIRMED -> Undiscussed.is(trigger);
                            case WITH -> !isBeforeWith(trigger);
                            case IN_PERSON ->
                                    FromAfar.is(trigger) || HearingSense.isInCourt(trigger);
                            case CALLING -> Appeal.is(trigger);
                            case PLACED -> !Placed.is(trigger);
                            case ADJACENT -> !isAdjacent(trigger);
                            case AGENT -> lacksAgent(trigger);
                            case PASSIVE ->
                                    !Clauses.isPassive(trigger.sentence(), trigger.head())
                                            || PicturedWith.isOwn(trigger);
                            case WELCOMING ->
                                    lacksAgent(trigger)
                                            || isOpinion(trigger)
                                            || Welcome.isOther(trigger);
                            case OUT_OF_COURT -> HearingSense.isInCourt(trigger);
                            case BODY -> !HearingSense.isBeforeBody(trigger);
                            case LAWMAKERS -> !HearingSense.isByLawmakers(trigger);
                            case INQUIRY_OR_LAWMAKERS ->
                                    (!Inquiry.is(trigger) || isBy(trigger, INTRUDERS))
                                            && !HearingSense.isByLawmakers(trigger);
                            case INQUIRY -> !Inquiry.is(trigger);
                            case UNREACHED -> isReached(trigger);
                            case MEETING -> !MeetSense.isMeeting(trigger, INTRUDERS);
                            case MEAL -> MealTime.is(trigger);
                            case BRIEFING -> PressBriefing.is(trigger);
                            case GATHERING ->
                                    Gathering.isOther(trigger) || isBy(trigger, INTRUDERS);
                            case ARRIVED ->
                                    WaitingThere.journey(trigger.sentence(), trigger.head())
                                            .isEmpty();
                            case INVITED -> !Errand.isOfGoing(trigger);
                            case RECALLED -> isRecalled(trigger);
                            case ABOUT -> !ToldThere.is(trigger) && !isAbout(trigger);
                            case TAKEN_UP -> !isTakenUp(trigger);
                            case NO_LEGISLATURE -> Sitting.is(trigger);
                            case GUESTS -> TakenIn.is(trigger);
                            case TO_SOMEBODY -> Undiscussed.isOfMatter(trigger);
                            case UNJUDGED -> isBefore(trigger, JUDGED);
                            case CEREMONY -> !AtCeremony.is(trigger);
                        })
                .isPresent();
    }

    private static boolean isBefore(Trigger trigger, Pattern words) {
        Sentence sentence = trigger.sentence();
        return words.matcher(Surface.words(sentence, trigger.end(), sentence.size())).lookingAt();
    }

    /// "Called in the envoy", not "called to in the past weeks"; behind "*" likewise.
    private static boolean isAdjacent(Trigger trigger) {
        List<String> lemmas = trigger.word().lemmas();
        int fixed = lemmas.size() - 1 - lemmas.lastIndexOf("*");
        return trigger.sentence()
                .token(trigger.end() - fixed)
                .lemma()
                .equals(lemmas.get(lemmas.size() - fixed));
    }

    private static boolean isBeforeWith(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.end() < sentence.size()
                && sentence.token(trigger.end()).lower().equals("with");
    }

    /// "Called Lund at home", not "called at Lund's home": somebody stands between its words.
    private static boolean isAcross(Trigger trigger) {
        return trigger.word().lemmas().getLast().equals("at")
                && !trigger.word().lemmas().contains("*")
                && trigger.sentence().tokens().subList(trigger.first() + 1, trigger.end()).stream()
                        .anyMatch(t -> t.isNoun() || t.tag().equals("PRP"));
    }

    private static boolean isAbout(Trigger trigger) {
        return !lacksAgent(trigger)
                && !Surface.after(trigger.sentence(), trigger.end(), Set.of("about", "over"))
                        .isEmpty();
    }

    private static boolean isReached(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int verb = sentence.dependencies().head(trigger.head());
        boolean told = // not "said he had been | on the phone"
                sentence.dependencies().children(trigger.head(), "cop").isEmpty();
        return verb != Dependencies.NONE && told && Interviewers.areTold(sentence, verb);
    }

    private static boolean isRecalled(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return sentence.caseOf(trigger.head()).equals("for")
                && Clauses.governor(sentence, trigger.head())
                        .filter(v -> lemma(sentence, v).matches("recall|withdraw|pull"))
                        .isPresent();
    }

    private static boolean isTakenUp(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int verb = sentence.dependencies().head(trigger.head());
        return verb != Dependencies.NONE
                && sentence.dependencies().is(trigger.head(), "obj", "nsubj:pass")
                && HOLDING.contains(sentence.token(verb).lemma());
    }

    private static boolean lacksAgent(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Clauses.isPassive(sentence, trigger.head())
                && Clauses.prepositional(sentence, trigger.head(), Set.of("by")).isEmpty()
                && Surface.after(sentence, trigger.end(), Set.of("by")).isEmpty();
    }

    private static boolean isOpinion(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        VerbForm form = VerbForm.of(sentence, trigger.head());
        return (form == VerbForm.PRESENT || form == VerbForm.WOULD)
                && sentence.dependencies().children(trigger.head(), "nsubj").stream()
                        .anyMatch(s -> sentence.token(s).lower().matches("i|we"));
    }

    private static boolean isBy(Trigger trigger, Set<String> lemmas) {
        Sentence sentence = trigger.sentence();
        List<Integer> doers =
                Clauses.isPassive(sentence, trigger.head())
                        ? Clauses.prepositional(sentence, trigger.head(), Set.of("by"))
                        : Clauses.subjects(sentence, trigger.head());
        return doers.stream().anyMatch(d -> lemmas.contains(lemma(sentence, d)));
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
