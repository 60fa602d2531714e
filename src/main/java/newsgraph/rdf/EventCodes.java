package newsgraph.rdf;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation;
import newsgraph.event.Status;
import newsgraph.event.StatusReport;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// The table of PLOVER and CAMEO codes by type and status of an encounter, as the ontology has it.
public final class EventCodes {
    /// What decides between two codes of one type and status.
    public enum Circumstance {
        MEDIATED,
        OFFERED_BY_ALL,
        REFUSED,
        AS_HOST
    }

    private record Row(
            Set<Node> types, Set<Node> statuses, Optional<Circumstance> when, EventCode code) {
        boolean fits(Node type, Node status, Set<Circumstance> circumstances) {
            return (types.contains(type) || types.contains(Classes.ENCOUNTER))
                    && statuses.contains(status)
                    && when.map(circumstances::contains).orElse(true);
        }
    }

    private static final Comparator<Row> NARROWEST_FIRST =
            Comparator.comparing((Row r) -> r.types().contains(Classes.ENCOUNTER))
                    .thenComparing(r -> r.when().isEmpty());

    /// Words, or beginnings of words, by which one side calls an encounter off.
    private static final Set<String> REFUSAL = LexiconFile.words("refusal-words");

    private final List<Row> rows;

    private EventCodes(List<Row> rows) {
        this.rows = rows;
    }

    private static final class Holder {
        static final EventCodes BUNDLED = of(Bundled.graph(Bundled.ONTOLOGY));
    }

    /// Returns the table of the program's own ontology; reads it once.
    public static EventCodes bundled() {
        return Holder.BUNDLED;
    }

    /// Reads the rows of an ontology.
    static EventCodes of(Graph ontology) {
        return new EventCodes(
                ontology
                        .find(Node.ANY, RDF.Nodes.type, Classes.CODING)
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream()
                        .map(row -> row(ontology, row))
                        .sorted(NARROWEST_FIRST)
                        .toList());
    }

    private static Row row(Graph ontology, Node row) {
        return new Row(
                values(ontology, row, Properties.OF_TYPE),
                values(ontology, row, Properties.OF_STATUS),
                values(ontology, row, Properties.WHEN).stream()
                        .findAny()
                        .map(EventCodes::circumstance),
                new EventCode(
                        word(ontology, row, Properties.PLOVER).orElseThrow(),
                        word(ontology, row, Properties.PLOVER_MODE),
                        word(ontology, row, Properties.CAMEO).orElseThrow()));
    }

    private static Set<Node> values(Graph ontology, Node row, Node property) {
        return ontology.find(row, property, Node.ANY).mapWith(Triple::getObject).toSet();
    }

    private static Optional<String> word(Graph ontology, Node row, Node property) {
        return values(ontology, row, property).stream().findAny().map(Node::getLiteralLexicalForm);
    }

    private static Circumstance circumstance(Node code) {
        return EnumSet.allOf(Circumstance.class).stream()
                .filter(c -> Vocabulary.term(c).equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("unknown circumstance " + code));
    }

    /// Returns the code of an encounter as a whole; a visit's is the visitor's. Empty where it has
    /// none: denied, hypothetical, or called off by both sides.
    ///
    /// @param words gives the article's words at a place
    public Optional<EventCode> of(Encounter encounter, Function<TextSpan, String> words) {
        return of(
                Vocabulary.term(encounter.type()),
                Vocabulary.term(encounter.status()),
                circumstances(encounter, words));
    }

    /// Returns the code of encounters of a class and status ("ng:Visit", "ng:Occurred"); empty
    /// where they have none.
    public Optional<EventCode> of(Node type, Node status, Set<Circumstance> circumstances) {
        return rows.stream()
                .filter(r -> r.fits(type, status, circumstances))
                .findFirst()
                .map(Row::code);
    }

    private static Set<Circumstance> circumstances(
            Encounter encounter, Function<TextSpan, String> words) {
        Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
        if (encounter.participations().stream()
                .anyMatch(p -> p.role() == Participation.Role.MEDIATOR)) {
            found.add(Circumstance.MEDIATED);
        }
        if (proposers(encounter).size() > 1) {
            found.add(Circumstance.OFFERED_BY_ALL);
        }
        if (encounter.reports().stream().anyMatch(r -> isRefusal(r, words))) {
            found.add(Circumstance.REFUSED);
        }
        return found;
    }

    private static Set<Actor> proposers(Encounter encounter) {
        Set<Actor> parties =
                encounter.participations().stream()
                        .map(Participation::actor)
                        .collect(Collectors.toSet());
        return encounter.reports().stream()
                .filter(r -> r.status() == Status.PROPOSED)
                .flatMap(r -> r.source().stream())
                .filter(parties::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isRefusal(StatusReport report, Function<TextSpan, String> words) {
        String evidence = " " + Literals.label(words.apply(report.evidence())) + " ";
        return report.status() == Status.CANCELLED
                && REFUSAL.stream()
                        .map(w -> " " + w)
                        .anyMatch(evidence.toLowerCase(Locale.ROOT)::contains);
    }
}
