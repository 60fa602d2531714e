package newsgraph.export;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What the gazetteer says of a person's offices.
///
/// @param actors the gazetteer's graph
record OfficesHeld(Facts actors) {
    /// Returns the offices that somebody held on a day, the earliest first, with their dates.
    ///
    /// @param day as `2025-02-23`
    Stream<String> of(Node person, String day) {
        return actors.graph().stream(Node.ANY, Properties.HOLDER, person)
                .map(Triple::getSubject)
                .filter(tenure -> isHeld(tenure, day))
                .sorted(
                        Comparator.comparing((Node t) -> from(t).orElse(""))
                                .thenComparing(Node::getURI))
                .map(this::line);
    }

    /// Compares written dates, of which a shorter one means the whole year or month.
    private boolean isHeld(Node tenure, String day) {
        return from(tenure).filter(f -> f.compareTo(day) > 0).isEmpty()
                && until(tenure).filter(u -> !day.startsWith(u) && u.compareTo(day) < 0).isEmpty();
    }

    private Optional<String> from(Node tenure) {
        return actors.text(tenure, Properties.FROM);
    }

    private Optional<String> until(Node tenure) {
        return actors.text(tenure, Properties.UNTIL);
    }

    private String line(Node tenure) {
        String office =
                actors.one(tenure, Properties.OFFICE).map(actors::label).orElse(tenure.getURI());
        return office
                + from(tenure).map(" from %s"::formatted).orElse("")
                + until(tenure).map(" until %s"::formatted).orElse("");
    }
}
