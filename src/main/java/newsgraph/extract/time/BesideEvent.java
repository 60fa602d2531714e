package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.stream.IntStream;
import newsgraph.event.Timing;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The time of something that is only named behind an event: "for the first time since taking
/// office in January", "ahead of the vote in October", "over the arrest of a trawler in May", "met
/// Lund, the winner of the election in May".
final class BesideEvent {
    private BesideEvent() {}

    /// Tells whether a time behind an event is that of the other thing. A day stays the event's
    /// unless it lies ahead of what has happened: "met him ahead of the summit on Monday".
    static boolean isOf(Sentence sentence, int trigger, FoundTime time, LocalDate written) {
        boolean day = time.timing().precision() == Timing.Precision.DAY;
        boolean apart = !day || (isPast(sentence, trigger) && isAhead(time, written));
        if (trigger >= time.first()) {
            return false;
        }
        boolean dated = time.timing().rule().matches("date/.*|weekday/last");
        return isDefined(sentence, trigger, time)
                || (dated && isPlaced(sentence, trigger, time))
                || (apart && isNamed(sentence, trigger, time));
    }

    private static boolean isNamed(Sentence sentence, int trigger, FoundTime time) {
        return isOfParticiple(sentence, trigger, time)
                || isOfDescription(sentence, trigger, time)
                || isPlaced(sentence, trigger, time)
                || IntStream.range(trigger, time.first() - 1)
                        .anyMatch(i -> opens(sentence, trigger, i, time));
    }

    /// "Met", "met to discuss".
    private static boolean isPast(Sentence sentence, int trigger) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.is(trigger, "xcomp", "advcl") ? tree.head(trigger) : trigger;
        return sentence.token(verb).tag().equals("VBD");
    }

    private static boolean isAhead(FoundTime time, LocalDate written) {
        return time.days().earliest().filter(d -> d.isAfter(written)).isPresent();
    }

    /// Tells whether a token begins what the time belongs to, with nothing between that sets the
    /// time off and no other time.
    private static boolean opens(Sentence sentence, int trigger, int at, FoundTime time) {
        String word = sentence.token(at).lower();
        boolean other =
                (TimeWords.has("other-event", word) && !isOfTrigger(sentence, trigger, at))
                        || isLeadUp(sentence, at)
                        || (TimeWords.has("spoken-of", word)
                                && TimeWords.has(
                                        "happening",
                                        sentence.token(headBefore(sentence, at, time)).lemma()));
        return other && isUnbroken(sentence, at, time);
    }

    private static boolean isUnbroken(Sentence sentence, int at, FoundTime time) {
        return IntStream.range(at + 1, time.first())
                .noneMatch(i ->
                        sentence.token(i).word().equals(",")
                                || sentence.token(i).tag().equals("CC")
                                || isYear(sentence, i)
                                || TimeWords.isDate(sentence, i));
    }

    private static boolean isPlaced(Sentence sentence, int trigger, FoundTime time) {
        return IntStream.range(trigger + 1, time.first() - 1)
                .anyMatch(i ->
                        opensPlaced(sentence, trigger, i, time) && isUnbroken(sentence, i, time));
    }

    /// "The bombing of an embassy in Lima last month", "a blast at a mine in May", behind any
    /// preposition: what has a place or an object of its own has its time, too.
    private static boolean opensPlaced(Sentence sentence, int trigger, int at, FoundTime time) {
        boolean ofMeeting = // "at a conference on floods in Lima"
                at - 1 > trigger
                        && sentence.token(at - 1)
                                .lemma()
                                .matches("conference|summit|forum|congress|seminar|workshop");
        if (at <= trigger || ofMeeting || !TimeWords.has("leads-to", sentence.token(at).lower())) {
            return false;
        }
        int noun = headBefore(sentence, at, time);
        return noun + 2 < time.first()
                && (TimeWords.has("deed", sentence.token(noun).lemma()) || isDoing(sentence, noun))
                && sentence.token(noun + 1).tag().equals("IN")
                && IntStream.range(noun + 1, time.first())
                        .noneMatch(i -> sentence.token(i).isVerb());
    }

    /// "The closing of a school".
    private static boolean isDoing(Sentence sentence, int noun) {
        return sentence.token(noun).lower().matches("[a-z]{3,}ing")
                && !sentence.token(noun).lower().matches("meeting|morning|evening|building|hearing")
                && sentence.token(noun - 1).lower().equals("the")
                && sentence.token(noun + 1).lower().equals("of");
    }

    /// "An accord signed in Lima in 2019", "sailors lost off Malta in March".
    private static boolean isOfParticiple(Sentence sentence, int trigger, FoundTime time) {
        int verb = time.first() - 1;
        while (verb > trigger && isOfPhrase(sentence.token(verb))) {
            verb--;
        }
        return verb > trigger + 1
                && sentence.token(verb).tag().equals("VBN")
                && sentence.token(verb - 1).isNoun()
                && verb - 1 != trigger
                && !TimeWords.has("gathering", sentence.token(verb - 1).lemma())
                && !TimeWords.has("takes-place", sentence.token(verb).lemma());
    }

    private static boolean isOfPhrase(Token token) {
        return token.isNoun() || token.tag().matches("IN|DT|JJ|POS|PRP\\$|RP|CD");
    }

    /// "The attack in Lima on Friday that killed four": said of the attack.
    private static boolean isDefined(Sentence sentence, int trigger, FoundTime time) {
        int that = time.end();
        return that + 1 < sentence.size()
                && sentence.token(that).lower().matches("that|which")
                && sentence.token(that + 1).tag().matches("VBD|MD|VBZ|VBP")
                && IntStream.range(trigger + 1, time.first())
                        .filter(i -> TimeWords.has("deed", sentence.token(i).lemma()))
                        .anyMatch(i ->
                                IntStream.range(i + 1, time.first())
                                        .mapToObj(sentence::token)
                                        .allMatch(BesideEvent::isOfPhrase));
    }

    /// "Testified before the committee in March".
    private static boolean isOfTrigger(Sentence sentence, int trigger, int at) {
        return sentence.token(at).lower().equals("before")
                && TimeWords.has("stands-before", sentence.token(trigger).lemma());
    }

    /// "The lead-up to the vote", "leading up to the vote"; not "met up with her".
    private static boolean isLeadUp(Sentence sentence, int at) {
        return at > 0
                && sentence.token(at).lower().equals("up")
                && sentence.token(at - 1).lower().matches("run|lead|leading|-")
                && sentence.token(at + 1).lower().equals("to");
    }

    /// "Since 1961".
    private static boolean isYear(Sentence sentence, int token) {
        return sentence.token(token).word().matches("(?:1[89]|20)\\d\\d")
                && sentence.token(token - 1).lower().matches("since|before|in");
    }

    /// Returns the first noun behind a token that no other noun follows at once, "arrest" in "the
    /// arrest of a trawler"; the last word before the time if there is none.
    private static int headBefore(Sentence sentence, int opening, FoundTime time) {
        return IntStream.range(opening + 1, time.first() - 1)
                .filter(i -> sentence.token(i).isNoun() && !sentence.token(i + 1).isNoun())
                .findFirst()
                .orElse(time.first() - 1);
    }

    /// "Met Lund, the winner of the election in May": said of who was met.
    private static boolean isOfDescription(Sentence sentence, int trigger, FoundTime time) {
        Dependencies tree = sentence.dependencies();
        return tree.ancestors(time.head()).stream()
                .takeWhile(a -> a != trigger && !Predicates.is(sentence, a))
                .anyMatch(a ->
                        trigger < a
                                && a < time.first()
                                && tree.is(a, "appos")
                                && sentence.tokens().subList(a, time.first()).stream()
                                        .noneMatch(t -> t.word().equals(",")));
    }
}
