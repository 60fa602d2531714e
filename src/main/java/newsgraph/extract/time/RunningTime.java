package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.event.Timing;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// The time at which a story stands: "On Monday she walked over to the union hall. Falk was waiting
/// there, and the two talked." What is told in the simple past right behind a clause with a time
/// happens at that time.
final class RunningTime {
    /// How many sentences further on the time holds.
    private static final int REACH = 2;

    private RunningTime() {}

    /// Returns the time of an event whose own sentence tells none; empty if no story runs.
    ///
    /// @param found the article's times, in order of the text
    static Optional<Timing> of(
            Sentence sentence, int trigger, List<FoundTime> found, LocalDate written) {
        if (!isTold(sentence, trigger)) {
            return Optional.empty();
        }
        Optional<FoundTime> last =
                found.stream()
                        .filter(t -> t.sentence().index() <= sentence.index())
                        .filter(t -> !t.inRange() && !t.modifiesNoun())
                        .reduce((a, b) -> b);
        return last.filter(t -> t.sentence().index() < sentence.index())
                .filter(t -> sentence.index() - t.sentence().index() <= REACH)
                .filter(t -> isSetting(t, written))
                .map(RunningTime::timing);
    }

    private static Timing timing(FoundTime time) {
        Timing told = time.timing();
        return new Timing(
                told.evidence(),
                told.earliest(),
                told.latest(),
                told.precision(),
                Timing.Extent.WITHIN,
                told.anchor(),
                "story/running");
    }

    /// Tells whether a time is of the main clause of its sentence, and that tells a story.
    private static boolean isSetting(FoundTime time, LocalDate written) {
        boolean stretch =
                switch (time.days().precision()) {
                    case DAY, WEEK, MONTH, SEASON, YEAR -> true;
                    default -> false;
                };
        boolean over = time.days().latest().map(d -> !d.isAfter(written)).orElse(false);
        OptionalInt predicate = Predicates.of(time.sentence(), time.head());
        return stretch
                && over
                && !time.timing().rule().startsWith("open/")
                && predicate.isPresent()
                && isStory(time.sentence(), predicate.getAsInt());
    }

    private static boolean isTold(Sentence sentence, int trigger) {
        OptionalInt predicate = Predicates.of(sentence, trigger);
        boolean quoted =
                sentence.tokens().stream().anyMatch(t -> t.word().matches("[\"“”]|``|''"));
        return !quoted
                && !Distance.isTold(sentence, trigger)
                && !NamedEvent.isOnlyNamed(sentence, trigger)
                && predicate.isPresent()
                && isStory(sentence, predicate.getAsInt());
    }

    /// Tells whether a main clause is in the simple past and reports no words.
    private static boolean isStory(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        List<Integer> helpers = tree.children(predicate, "aux", "aux:pass", "cop");
        boolean past =
                sentence.token(predicate).tag().equals("VBD")
                        || helpers.stream().anyMatch(i -> sentence.token(i).tag().equals("VBD"));
        boolean perfect =
                helpers.stream().anyMatch(i -> sentence.token(i).lemma().equals("have"));
        return past
                && !perfect
                && isMain(tree, predicate)
                && !TimeWords.has("speaks-of", sentence.token(predicate).lemma())
                && !TimeWords.has("reports", sentence.token(predicate).lemma());
    }

    private static boolean isMain(Dependencies tree, int predicate) {
        int at = predicate;
        while (tree.is(at, "conj", "parataxis")) {
            at = tree.head(at);
        }
        return tree.is(at, "root");
    }
}
