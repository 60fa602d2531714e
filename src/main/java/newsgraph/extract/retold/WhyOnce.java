package newsgraph.extract.retold;

import java.util.List;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;

/// What several rules read of the why of an encounter, each thing once: "meant to end the strike"
/// is one purpose, with or without its "to".
final class WhyOnce {
    private WhyOnce() {}

    /// Adds an explanation, unless the same words give one already, words within or around them one
    /// of its kind, or words around them a topic or purpose: the first one told stays.
    static void add(List<Explanation> explanations, Explanation more) {
        boolean known =
                explanations.stream()
                        .anyMatch(e ->
                                e.evidence().equals(more.evidence())
                                        || ((e.kind() == more.kind()
                                                        || e.kind() == Kind.TOPIC
                                                        || e.kind() == Kind.PURPOSE)
                                                && e.evidence().covers(more.evidence()))
                                        || (e.kind() == more.kind()
                                                && more.evidence().covers(e.evidence())));
        if (!known) {
            explanations.add(more);
        }
    }
}
