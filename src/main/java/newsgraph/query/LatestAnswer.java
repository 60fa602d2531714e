package newsgraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import newsgraph.fulltext.WordSearch;
import newsgraph.fulltext.WordSearch.Recent;
import newsgraph.store.GraphStore;

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
            return new LatestAnswer(Answer.to(question, given, store, limits), OptionalInt.empty());
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
                if (asked.leadsToFew()) {
                    return new LatestAnswer(
                            Answer.ask(question, asked, data, limits, deadline, Optional.empty()),
                            OptionalInt.empty());
                }
                Optional<LatestAnswer> last = Optional.empty();
                for (int most = enough; true; most *= WIDER) {
                    long began = System.nanoTime();
                    Recent recent = words.recent(most);
                    Asked narrowed = recent.isAll() ? asked : asked.within(recent.events());
                    try {
                        LatestAnswer answer =
                                new LatestAnswer(
                                        Answer.ask(
                                                question,
                                                narrowed,
                                                data,
                                                limits,
                                                deadline,
                                                Optional.of(recent.events())
                                                        .filter(e -> !recent.isAll())),
                                        recent.isAll()
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(recent.events().size()));
                        Duration wider =
                                Duration.ofNanos(System.nanoTime() - began).multipliedBy(WIDER);
                        if (recent.isAll()
                                || answer.answer().rows().size() >= Math.max(1, enough / 2)
                                || wider.compareTo(limits.time().dividedBy(PATIENCE)) > 0) {
                            return answer;
                        }
                        last = Optional.of(answer);
                    } catch (TimeLimitException late) {
                        return last.orElseThrow(() -> late);
                    }
                }
            });
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
