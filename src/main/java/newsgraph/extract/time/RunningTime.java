package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import newsgraph.event.Timing;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The time at which a story stands: "On Monday she walked over to the union hall. Falk was waiting
/// there, and the two talked." What is told in the simple past right behind a clause with a time
/// happens at that time, and what will be behind one that looks ahead. A time that opens its
/// sentence sets the scene for longer.
final class RunningTime {
    /// How many sentences further on a time holds.
    private static final int REACH = 2;

    /// The same for one that opens its sentence.
    private static final int SCENE = 9;

    private static final Set<String> MARKS = Set.of("\"", "\u201c", "\u201d", "``", "''");

    private final Sentence sentence;
    private final int trigger;
    private final LocalDate written;
    private final AnnotatedText text;

    private RunningTime(Sentence sentence, int trigger, LocalDate written, AnnotatedText text) {
        this.text = text;
        this.sentence = sentence;
        this.trigger = trigger;
        this.written = written;
    }

    /// Returns the time of an event whose own sentence tells none; empty if no story runs.
    ///
    /// @param found the article's times, in order of the text
    static Optional<Timing> of(
            Sentence sentence,
            int trigger,
            List<FoundTime> found,
            LocalDate written,
            AnnotatedText text) {
        var running = new RunningTime(sentence, trigger, written, text);
        Direction direction = running.direction();
        if (direction == Direction.UNKNOWN) {
            return Optional.empty();
        }
        Optional<FoundTime> last =
                running.last(found, direction).or(() -> running.coming(found, direction));
        return last.filter(t -> running.isSetting(t, direction))
                .map(t -> timing(t, "story/running"))
                .or(() ->
                        last.filter(t -> direction == Direction.PAST && Lead.isDay(t, written))
                                .map(t -> timing(t, "story/lead")));
    }

    /// Returns the time told last before the event's sentence, among those that lie on the side of
    /// the event.
    private Optional<FoundTime> last(List<FoundTime> found, Direction direction) {
        return found.stream()
                .filter(t -> t.sentence().index() <= sentence.index())
                .filter(t -> !t.inRange() && !t.modifiesNoun())
                .filter(t -> isOver(t) || direction == Direction.FUTURE)
                .filter(t -> !isAside(t))
                .reduce((a, b) -> b)
                .filter(t -> t.sentence().index() < sentence.index());
    }

    /// Returns the day of a report that one of its first sentences names, for what comes before any
    /// time.
    private Optional<FoundTime> coming(List<FoundTime> found, Direction direction) {
        boolean first =
                found.stream()
                        .filter(t -> t.sentence().index() <= sentence.index())
                        .noneMatch(t -> !t.inRange() && isOver(t));
        return first && direction == Direction.PAST
                ? found.stream().filter(t -> Lead.isDay(t, written)).findFirst()
                : Optional.empty();
    }

    /// Tells whether a time is only of a clause that says something of a noun or what follows from
    /// another ("the harbour, which opened in March").
    private static boolean isAside(FoundTime time) {
        OptionalInt predicate = Predicates.of(time.sentence(), time.head());
        return predicate.isPresent()
                && time.sentence().dependencies().is(predicate.getAsInt(), "acl:relcl", "acl");
    }

    private boolean isOver(FoundTime time) {
        return time.days().earliest().map(d -> !d.isAfter(written)).orElse(true);
    }

    private static Timing timing(FoundTime time, String rule) {
        Timing told = PartOfUnit.of(time);
        return new Timing(
                told.evidence(),
                told.earliest(),
                told.latest(),
                told.precision(),
                Timing.Extent.WITHIN,
                told.anchor(),
                rule);
    }

    /// Tells whether a time is of the main clause of its sentence, and that tells a story.
    private boolean isSetting(FoundTime time, Direction direction) {
        boolean stretch =
                switch (time.days().precision()) {
                    case DAY, WEEK, MONTH, SEASON, YEAR -> true;
                    default -> false;
                };
        boolean over = time.days().latest().map(d -> !d.isAfter(written)).orElse(false);
        boolean near = text.areInOneParagraph(time.sentence(), sentence);
        int reach = isScene(time) || near ? SCENE : REACH;
        OptionalInt predicate = Predicates.of(time.sentence(), time.head());
        return stretch
                && over == (direction == Direction.PAST)
                && sentence.index() - time.sentence().index() <= reach
                && !time.timing().rule().startsWith("open/")
                && predicate.isPresent()
                && story(time.sentence(), predicate.getAsInt()) == direction;
    }

    private static boolean isScene(FoundTime time) {
        return time.first() == 0
                || (time.first() == 1 && time.sentence().token(0).word().length() < 4);
    }

    /// Returns whether the event is told as part of a story, and of which side.
    private Direction direction() {
        OptionalInt predicate = Predicates.of(sentence, trigger);
        boolean told =
                predicate.isPresent()
                        && !isQuoted()
                        && !Distance.isTold(sentence, trigger)
                        && !NamedEvent.isOnlyNamed(sentence, trigger);
        return told ? side(predicate.getAsInt()) : Direction.UNKNOWN;
    }

    private Direction side(int predicate) {
        int above = governing(predicate);
        return above == predicate
                ? story(sentence, predicate)
                : isMain(sentence, above) ? tense(sentence, above) : Direction.UNKNOWN;
    }

    /// Returns the predicate whose tense a participle has ("said after meeting her", "spoke at the
    /// port, joined by").
    private int governing(int predicate) {
        Dependencies tree = sentence.dependencies();
        int at = predicate;
        while (sentence.token(at).tag().equals("VBG")
                && tree.is(at, "advcl", "xcomp", "acl", "dep", "obl", "nmod")
                && tree.children(at, "aux", "nsubj").isEmpty()) {
            OptionalInt above = Predicates.of(sentence, tree.head(at));
            if (above.isEmpty()) {
                return at;
            }
            at = above.getAsInt();
        }
        return at;
    }

    private boolean isQuoted() {
        long marks =
                sentence.tokens().subList(0, trigger).stream()
                        .filter(t -> MARKS.contains(t.word()))
                        .count();
        return marks % 2 == 1;
    }

    /// Returns the past for a main clause in the simple past that reports no words, the future for
    /// one with "will" or a plan.
    private static Direction story(Sentence sentence, int predicate) {
        String lemma = sentence.token(predicate).lemma();
        if (!isMain(sentence, predicate)
                || TimeWords.has("speaks-of", lemma)
                || TimeWords.has("reports", lemma)) {
            return Direction.UNKNOWN;
        }
        return tense(sentence, predicate);
    }

    private static Direction tense(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        String lemma = sentence.token(predicate).lemma();
        List<Token> helpers =
                tree.children(predicate, "aux", "aux:pass", "cop").stream()
                        .map(sentence::token)
                        .toList();
        if (helpers.stream().anyMatch(t -> t.lemma().equals("have"))) {
            return Direction.UNKNOWN;
        }
        if (helpers.stream().anyMatch(t -> t.tag().equals("MD"))) {
            return helpers.stream().anyMatch(t -> t.lemma().equals("will"))
                    ? Direction.FUTURE
                    : Direction.UNKNOWN;
        }
        boolean past =
                sentence.token(predicate).tag().equals("VBD")
                        || helpers.stream().anyMatch(t -> t.tag().equals("VBD"));
        return past
                ? Direction.PAST
                : TimeWords.has("forward", lemma) || isInfinitive(helpers)
                        ? Direction.FUTURE
                        : Direction.UNKNOWN;
    }

    /// "Is to meet".
    private static boolean isInfinitive(List<Token> helpers) {
        return helpers.stream().anyMatch(t -> t.tag().equals("VBZ") || t.tag().equals("VBP"))
                && helpers.stream().anyMatch(t -> t.lower().equals("to"));
    }

    /// A main clause, one beside it, or an infinitive below it ("is due to meet").
    private static boolean isMain(Sentence sentence, int predicate) {
        Dependencies tree = sentence.dependencies();
        int at = predicate;
        while (tree.is(at, "conj", "parataxis")) {
            at = tree.head(at);
        }
        return tree.is(at, "root");
    }
}
