package newsgraph.extract.actor;

import java.util.Collections;
import java.util.Optional;
import newsgraph.text.Sentence;

/// The first of two offices of one person in front of the name: "Turkish Vice President and |
/// Finance Minister Fuat Kaya".
record TwoTitles(Sentence sentence, TitleReader titles) {
    /// Returns the office that an "and" joins to that right before a name; empty where two people
    /// are told of: "the president and | Foreign Minister Ann Lund", "the U.S. secretary of state
    /// and | Russian Foreign Minister Ann Lund".
    Optional<TitleSpan> before(TitleSpan second) {
        int and = second.first() - 1;
        boolean joined =
                and > 0
                        && sentence.token(and).word().matches("and|&")
                        && second.title().kind() != Title.Kind.ADDRESS
                        && !isDetermined(second);
        return joined
                ? titles.before(and)
                        .filter(first -> !isDetermined(first) && isOfSame(first, second))
                : Optional.empty();
    }

    private boolean isDetermined(TitleSpan title) {
        return sentence.token(title.first()).tag().matches("DT|PRP\\$");
    }

    private static boolean isOfSame(TitleSpan first, TitleSpan second) {
        Title before = first.title();
        Title behind = second.title();
        boolean apart = // lands of two, or "President and Foreign Minister Lund" in a headline
                (!before.of().isEmpty()
                                && !behind.of().isEmpty()
                                && behind.state() == Title.State.NOW
                                && Collections.disjoint(before.of(), behind.of()))
                        || (first.first() == first.head()
                                && before.kind() == Title.Kind.RULER
                                && (behind.kind() == Title.Kind.RULER
                                        || behind.words().contains("minister")));
        return before.kind() != Title.Kind.ADDRESS && !apart;
    }
}
