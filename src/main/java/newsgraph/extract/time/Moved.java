package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.event.Timing;
import newsgraph.text.Sentence;

/// The new time of an event that was moved: "the talks set for Thursday have been put off until May
/// 26".
final class Moved {
    /// How many tokens behind the verb its new time may begin.
    private static final int REACH = 7;

    private Moved() {}

    /// Returns the new time; empty where the sentence moves nothing, or something else.
    static Optional<Timing> of(Sentence sentence, int trigger, List<FoundTime> here) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).isVerb())
                .filter(i -> TimeWords.has("moves", sentence.token(i).lemma()))
                .filter(i -> isMoved(sentence, trigger, i))
                .boxed()
                .flatMap(i -> here.stream().filter(t -> isGoal(t, i)))
                .findFirst()
                .map(Moved::timing);
    }

    /// An event is moved by the verb that it stands before as a noun, or that has it as its object.
    private static boolean isMoved(Sentence sentence, int trigger, int verb) {
        return sentence.token(trigger).isNoun()
                && (sentence.dependencies().ancestors(trigger).contains(verb)
                        || (trigger < verb && isClose(sentence, trigger, verb)));
    }

    /// Tells whether no other clause begins between.
    private static boolean isClose(Sentence sentence, int trigger, int verb) {
        return IntStream.range(trigger, verb)
                .noneMatch(i ->
                        sentence.token(i).tag().equals("VBD")
                                && !sentence.token(i).lemma().equals("be")
                                && !sentence.token(i).lemma().equals("have"));
    }

    private static boolean isGoal(FoundTime time, int verb) {
        Sentence sentence = time.sentence();
        int from = time.timing().rule().startsWith("open/") ? time.first() : time.first() - 1;
        return from > verb
                && from <= verb + REACH
                && TimeWords.has("moves-to", sentence.token(from).lower())
                && time.days().latest().isPresent();
    }

    /// A month that would lie behind is that of the year to come.
    private static LocalDate ahead(LocalDate day, FoundTime to) {
        boolean behind =
                to.timing().rule().equals("month/past")
                        && to.timing().anchor().filter(day::isBefore).isPresent();
        return behind ? day.plusYears(1) : day;
    }

    private static Timing timing(FoundTime to) {
        boolean until = to.timing().rule().startsWith("open/");
        Optional<LocalDate> earliest = until ? to.days().latest() : to.days().earliest();
        return new Timing(
                to.timing().evidence(),
                earliest.map(d -> ahead(d, to)),
                to.days().latest().map(d -> ahead(d, to)),
                to.days().latest().equals(to.days().earliest()) || until
                        ? Timing.Precision.DAY
                        : to.days().precision(),
                Timing.Extent.WITHIN,
                to.timing().anchor(),
                "moved/new-time");
    }
}
