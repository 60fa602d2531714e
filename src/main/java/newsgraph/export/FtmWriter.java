package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Codes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/// FollowTheMoney entities as JSON lines, for Aleph and its kin: articles, encounters, and who took
/// part. That model has no word for what an encounter's status is, so only what happened or is
/// happening goes out.
///
/// @see <a href="https://followthemoney.tech/">FollowTheMoney</a>
final class FtmWriter implements GraphWriter {
    private static final Set<Node> TOOK_PLACE = Set.of(Codes.OCCURRED, Codes.ONGOING);

    private static final Map<Node, String> SCHEMAS =
            Map.of(
                    Classes.PERSON, "Person",
                    Classes.ORGANIZATION, "Organization",
                    Classes.COUNTRY, "PublicBody",
                    Classes.GROUP, "LegalEntity");

    private static final List<Node> WHY =
            List.of(
                    Classes.TOPIC,
                    Classes.PURPOSE,
                    Classes.CAUSE,
                    Classes.OUTCOME,
                    Classes.POSITION);

    private final Writer out;
    private final SortedSet<Node> involved = new TreeSet<>(Comparator.comparing(Node::getURI));

    /// What any graph says of an actor.
    private final Facts actors = new Facts(GraphMemFactory.createDefaultGraph());

    FtmWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        Facts facts = new Facts(graph);
        SCHEMAS.keySet().stream()
                .flatMap(facts::instances)
                .flatMap(actor -> graph.stream(actor, Node.ANY, Node.ANY))
                .forEach(actors.graph()::add);
        List<Node> events =
                EventTable.TYPES.stream()
                        .flatMap(facts::instances)
                        .distinct()
                        .filter(e ->
                                facts.one(e, Properties.STATUS)
                                        .filter(TOOK_PLACE::contains)
                                        .isPresent())
                        .sorted(
                                Comparator.comparingInt((Node e) -> sentenceBegin(facts, e))
                                        .thenComparing(Node::getURI))
                        .toList();
        if (!events.isEmpty()) {
            line(article(facts, name));
        }
        for (Node event : events) {
            line(event(facts, event, name));
        }
    }

    private static int sentenceBegin(Facts facts, Node event) {
        return facts.one(event, Properties.SENTENCE).map(facts::begin).orElse(0);
    }

    private void line(FtmEntity entity) throws IOException {
        out.append(entity.json()).append('\n');
    }

    private static FtmEntity article(Facts facts, Node article) {
        Optional<String> headline = facts.text(article, Properties.HEADLINE);
        Optional<String> id = facts.text(article, Properties.ID);
        return new FtmEntity(article, "Article")
                .with("name", headline.or(() -> id).or(() -> Optional.of(article.getURI())))
                .with("title", headline)
                .with("fileName", id)
                .with("publishedAt", facts.text(article, Properties.PUBLISHED))
                .with("publisher", facts.text(article, Properties.PUBLISHER))
                .withUrl("sourceUrl", facts.text(article, Properties.URL));
    }

    private FtmEntity event(Facts facts, Node event, Node article) {
        List<Node> parties = facts.all(event, Properties.PARTICIPANT).toList();
        involved.addAll(parties);
        Optional<Node> timing = facts.assertions(event, Classes.TIMING).findFirst();
        return new FtmEntity(event, "Event")
                .with("name", Optional.of(facts.label(event)))
                .with("recordId", Optional.of(event.getURI()))
                .with("keywords", facts.code(event, RDF.Nodes.type))
                .with("involved", parties.stream().map(FtmEntity::id))
                .with("startDate", timing.flatMap(t -> facts.text(t, Properties.EARLIEST)))
                .with("endDate", timing.flatMap(t -> facts.text(t, Properties.LATEST)))
                .with("location", labels(facts, event, Classes.LOCATION, Properties.PLACE))
                .with(
                        "summary",
                        facts.one(event, Properties.SENTENCE)
                                .flatMap(s -> facts.text(s, Properties.QUOTE)))
                .with("description", WHY.stream().flatMap(kind -> why(facts, event, kind)))
                .with(
                        "notes",
                        labels(facts, event, Classes.ATTRIBUTION, Properties.SOURCE)
                                .map("According to "::concat))
                .with("proof", Optional.of(FtmEntity.id(article)));
    }

    private static Stream<String> labels(Facts facts, Node event, Node kind, Node property) {
        return facts.assertions(event, kind).flatMap(a -> facts.all(a, property)).map(facts::label);
    }

    private static Stream<String> why(Facts facts, Node event, Node kind) {
        return facts.assertions(event, kind)
                .flatMap(a -> facts.text(a, Properties.TEXT).stream())
                .map(words -> Facts.name(kind) + ": " + words);
    }

    private FtmEntity actor(Node actor) {
        String schema =
                SCHEMAS.entrySet().stream()
                        .filter(kind -> actors.is(actor, kind.getKey()))
                        .map(Map.Entry::getValue)
                        .min(Comparator.naturalOrder())
                        .orElse("LegalEntity");
        FtmEntity entity =
                new FtmEntity(actor, schema)
                        .with("name", Optional.of(actors.label(actor)))
                        .with("alias", texts(actor, SKOS.altLabel.asNode()))
                        .with(
                                "summary",
                                actors.all(actor, Properties.ON_BEHALF_OF)
                                        .map(body -> "On behalf of " + actors.label(body)))
                        .withUrl("sourceUrl", Optional.of(actor.getURI()));
        return schema.equals("Person")
                ? entity.with("lastName", texts(actor, Properties.SURNAME))
                        .with("gender", texts(actor, Properties.GENDER))
                : entity;
    }

    private Stream<String> texts(Node actor, Node property) {
        return actors.all(actor, property).map(Node::getLiteralLexicalForm);
    }

    @Override
    public void end() throws IOException {
        for (Node actor : involved) {
            line(actor(actor));
        }
    }
}
