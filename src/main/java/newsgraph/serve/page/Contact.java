package newsgraph.serve.page;

import java.util.List;
import java.util.Optional;
import newsgraph.export.Facts;
import newsgraph.query.Answer;
import newsgraph.query.Terms;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/// Two actors and what became of their encounters: a row of the question `contacts-of`, with the
/// actors themselves, whom the row has by name alone.
///
/// @param reports encounters as articles tell them
/// @param event the latest of these
record Contact(Party one, Party other, Node status, int reports, Node event) {
    /// @param isBody whether it is no person
    record Party(Node node, String name, boolean isBody) {}

    /// @param facts of the whole store, in a read transaction
    static List<Contact> of(Answer answer, Facts facts) {
        return answer.rows().stream().flatMap(row -> of(row, facts).stream()).toList();
    }

    private static Optional<Contact> of(Answer.Row row, Facts facts) {
        Optional<Node> event = row.cell("event");
        Optional<Party> one = event.flatMap(e -> party(row, "of", e, facts, Optional.empty()));
        Optional<Party> other =
                event.flatMap(e -> party(row, "contact", e, facts, one.map(Party::node)));
        return one.isEmpty() || other.isEmpty() || row.cell("status").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Contact(
                                one.get(),
                                other.get(),
                                row.cell("status").get(),
                                row.cell("reports")
                                        .map(Terms::plain)
                                        .map(Integer::parseInt)
                                        .orElse(1),
                                event.get()));
    }

    private static Optional<Party> party(
            Answer.Row row, String column, Node event, Facts facts, Optional<Node> not) {
        String name = row.cell(column).map(Terms::plain).orElse("");
        return facts.all(event, Properties.PARTICIPANT)
                .filter(p -> !not.equals(Optional.of(p)))
                .filter(p ->
                        facts.all(p, RDFS.Nodes.label)
                                .anyMatch(l -> l.getLiteralLexicalForm().equals(name)))
                .findFirst()
                .map(p -> new Party(p, name, !facts.is(p, Classes.PERSON)));
    }
}
