package newsgraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.fulltext.WordSearch;
import newsgraph.fulltext.WordSearch.Recent;
import newsgraph.store.GraphStore;
import org.apache.jena.query.Dataset;

/// An answer for a page: where no name in a question, and no rare word, leads straight to few
/// events, it is looked for among the latest ones first, and then among more, until there is enough
/// to show.
///
/// @param among how many of the latest events were looked at; empty if all
public record LatestAnswer(Answer answer, OptionalInt among) {
    /// A parameter that every question has of which the latest events are an answer.
    static final String PARAMETER = "since";

    private static final int WIDER = 8;

    /// A wider look may take, by what the last one took, this part of the time.
    private static final int PATIENCE = 10;

    /// Asks a question, outside of a transaction.
    ///
    /// @param enough rows
    /// @throws TimeLimitException if not even the first look keeps the limit
    public static LatestAnswer to(
            Question question,
            Map<String, List<String>> given,
            GraphStore store,
            Limits limits,
            int enough) {
        if (!canBeNarrowed(question, given)) {
            return all(Answer.to(question, given, store, limits));
        }
        Deadline deadline = Deadline.in(limits.time());
        try (WordSearch words = store.words(deadline::check)) {
            return store.read(data -> {
                Asked asked =
                        Asked.of(
                                question,
                                given,
                                new ActorNames(
                                        data.asDatasetGraph().getDefaultGraph(),
                                        store.iris(),
                                        deadline,
                                        words),
                                words);
                return asked.leadsToFew()
                        ? all(Answer.ask(question, asked, data, limits, deadline, Optional.empty()))
                        : new Look(question, asked, data, limits, deadline, words).latest(enough);
            });
        }
    }

    private static LatestAnswer all(Answer answer) {
        return new LatestAnswer(answer, OptionalInt.empty());
    }

    /// A question that is asked of the latest events, and of more of them each time.
    private record Look(
            Question question,
            Asked asked,
            Dataset data,
            Limits limits,
            Deadline deadline,
            WordSearch words) {
        LatestAnswer latest(int enough) {
            Optional<LatestAnswer> last = Optional.empty();
            for (int most = enough; true; most *= WIDER) {
                long began = System.nanoTime();
                try {
                    LatestAnswer answer = among(words.recent(most));
                    Duration took = Duration.ofNanos(System.nanoTime() - began);
                    if (answer.among().isEmpty()
                            || answer.answer().rows().size() >= Math.max(1, enough / 2)
                            || isTooLong(took.multipliedBy(WIDER))) {
                        return answer;
                    }
                    last = Optional.of(answer);
                } catch (TimeLimitException late) {
                    return last.orElseThrow(() -> late);
                }
            }
        }

        private LatestAnswer among(Recent recent) {
            if (recent.isAll()) {
                return all(Answer.ask(question, asked, data, limits, deadline, Optional.empty()));
            }
            return new LatestAnswer(
                    Answer.ask(
                            question,
                            asked.within(recent.events()),
                            data,
                            limits,
                            deadline,
                            Optional.of(recent.events())),
                    OptionalInt.of(recent.events().size()));
        }

        private boolean isTooLong(Duration next) {
            return next.compareTo(limits.time().dividedBy(PATIENCE)) > 0;
        }
    }

    private static boolean canBeNarrowed(Question question, Map<String, List<String>> given) {
        return question.query().getResultVars().contains("event")
                && Binder.binds(question.query(), PARAMETER)
                && question.parameters().stream()
                        .filter(p -> p.kind() == Parameter.Kind.ACTOR)
                        .noneMatch(p -> given.containsKey(p.name()));
    }
}
