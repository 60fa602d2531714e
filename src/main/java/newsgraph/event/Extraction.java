package newsgraph.event;

import java.util.List;
import java.util.stream.Stream;
import newsgraph.article.Article;

/// All that one article tells, in order of the text.
///
/// @param times every time expression read, whether or not an event has it
public record Extraction(
        Article article,
        List<Encounter> encounters,
        List<Statement> statements,
        List<Agreement> agreements,
        List<Timing> times) {
    public Extraction {
        encounters = List.copyOf(encounters);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        times = List.copyOf(times);
    }

    public Stream<Event> events() {
        return Stream.of(encounters, statements, agreements).flatMap(List::stream);
    }
}
