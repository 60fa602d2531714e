package newsgraph.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.export.Facts;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Node;

/// Words of an article that carry something.
///
/// @param event that they tell of
record Mark(TextSpan span, Kind kind, Node event) {
    /// What words carry; of equal words the first holds.
    enum Kind {
        WHO("who"),
        WHEN("when"),
        WHERE("where"),
        WHY("why"),
        SAYS("according to whom"),
        EVENT("event"),
        STATEMENT("what was said or agreed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String style() {
            return "k-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final List<Node> EVENTS =
            List.of(
                    Classes.ENCOUNTER,
                    Classes.MEETING,
                    Classes.PHONE_CALL,
                    Classes.VIDEO_CALL,
                    Classes.VISIT,
                    Classes.NEGOTIATION,
                    Classes.SUMMIT,
                    Classes.STATEMENT,
                    Classes.AGREEMENT);

    private static final Map<Node, Kind> ASSERTIONS =
            Map.of(
                    Classes.PARTICIPATION, Kind.WHO,
                    Classes.TIMING, Kind.WHEN,
                    Classes.LOCATION, Kind.WHERE,
                    Classes.TOPIC, Kind.WHY,
                    Classes.PURPOSE, Kind.WHY,
                    Classes.CAUSE, Kind.WHY,
                    Classes.OUTCOME, Kind.WHY,
                    Classes.POSITION, Kind.WHY,
                    Classes.ATTRIBUTION, Kind.SAYS);

    /// Returns the events of an article, in order of its text.
    static List<Node> events(Facts article) {
        return EVENTS.stream()
                .flatMap(article::instances)
                .distinct()
                .sorted(
                        Comparator.comparingInt((Node e) -> begin(article, e))
                                .thenComparing(Node::getURI))
                .toList();
    }

    private static int begin(Facts article, Node event) {
        return article.one(event, Properties.MENTIONED_IN).map(article::begin).orElse(0);
    }

    /// Returns all marks of an article, those of assertions before those of their events.
    static List<Mark> all(Facts article) {
        List<Mark> marks = new ArrayList<>();
        for (Node event : events(article)) {
            article.all(event, Properties.ASSERTION)
                    .flatMap(a -> ofAssertion(article, event, a))
                    .forEach(marks::add);
            article.all(event, Properties.CUE)
                    .flatMap(p -> of(article, p, Kind.SAYS, event).stream())
                    .forEach(marks::add);
            boolean isEncounter = article.one(event, Properties.STATUS).isPresent();
            if (isEncounter) {
                article.all(event, Properties.MENTIONED_IN)
                        .flatMap(p -> of(article, p, Kind.EVENT, event).stream())
                        .forEach(marks::add);
            } else {
                article.all(event, Properties.CONTENT)
                        .flatMap(p -> of(article, p, Kind.STATEMENT, event).stream())
                        .forEach(marks::add);
            }
        }
        return List.copyOf(marks);
    }

    private static Stream<Mark> ofAssertion(Facts article, Node event, Node assertion) {
        return ASSERTIONS.entrySet().stream()
                .filter(k -> article.is(assertion, k.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(kind ->
                        article.all(assertion, Properties.EVIDENCE)
                                .flatMap(p -> of(article, p, kind, event).stream()));
    }

    private static Optional<Mark> of(Facts article, Node passage, Kind kind, Node event) {
        return span(article, passage).map(s -> new Mark(s, kind, event));
    }

    /// Returns the place of a passage; empty for what is none.
    static Optional<TextSpan> span(Facts article, Node passage) {
        Optional<Integer> begin = number(article, passage, Properties.BEGIN);
        Optional<Integer> end = number(article, passage, Properties.END);
        return begin.isPresent() && end.isPresent() && begin.get() < end.get()
                ? Optional.of(new TextSpan(begin.get(), end.get()))
                : Optional.empty();
    }

    private static Optional<Integer> number(Facts article, Node passage, Node property) {
        return article.text(passage, property).map(Integer::valueOf);
    }
}
