package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.export.Facts;
import newsgraph.query.Answer;
import newsgraph.query.LatestAnswer;
import newsgraph.query.QueryException;
import newsgraph.query.Terms;
import newsgraph.rdf.Namespaces;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/// Somebody, a body, a country or a place, with what questions have to say about it; of anything
/// else what the store says.
final class ThingPage {
    /// Rows of each answer; the question itself has all.
    private static final int ROWS = 20;

    private static final int ENOUGH = 100;

    private static final List<Node> ACTORS =
            List.of(Classes.PERSON, Classes.ORGANIZATION, Classes.COUNTRY, Classes.GROUP);

    private final Site site;
    private final Node thing;
    private final Facts about;
    private final Links links;

    /// @param about what the store says of the thing
    ThingPage(Site site, Node thing, Graph about) {
        this.site = site;
        this.thing = thing;
        this.about = new Facts(about);
        this.links = Links.of(site.iris());
    }

    Reply page() {
        List<Html> parts = new ArrayList<>();
        parts.add(el("h1", about.label(thing)));
        parts.add(kind());
        if (ACTORS.stream().anyMatch(k -> about.is(thing, k))) {
            String iri = thing.getURI();
            parts.add(offices());
            parts.add(answer("Contacts", "contacts-of", Map.of("who", List.of(iri))));
            parts.add(answer("Timeline", "timeline", Map.of("who", List.of(iri))));
            parts.add(answer("Statements", "who-said-what", Map.of("who", List.of(iri))));
        } else if (about.is(thing, Classes.PLACE)) {
            parts.add(
                    answer(
                            "What happened or will happen here",
                            "who-met-whom",
                            Map.of(
                                    "place", List.of(about.label(thing)),
                                    "status", List.of("any"))));
        }
        parts.add(
                el(
                        "details",
                        el("summary", "What the graph says of " + links.to(thing)),
                        statements()));
        parts.add(
                Layout.formats(
                        Stream.of("ttl", "jsonld", "nt")
                                .map(e -> link(links.to(thing) + "." + e, "." + e))));
        return Layout.page(about.label(thing), Optional.empty(), parts.toArray(Html[]::new));
    }

    private Html kind() {
        List<String> words = new ArrayList<>();
        about.all(thing, RDF.Nodes.type).map(this::readable).forEach(words::add);
        about.all(thing, SKOS.altLabel.asNode())
                .map(l -> "also “" + l.getLiteralLexicalForm() + "”")
                .forEach(words::add);
        return el("p", String.join(" · ", words)).classed("source-line");
    }

    private String readable(Node term) {
        return Terms.readable(term, links.base());
    }

    private Html offices() {
        List<Element> held =
                site.store()
                        .read(data -> {
                            Facts all = new Facts(data.asDatasetGraph().getDefaultGraph());
                            return all.graph().stream(Node.ANY, Properties.HOLDER, thing)
                                    .map(Triple::getSubject)
                                    .distinct()
                                    .map(tenure -> tenure(all, tenure))
                                    .sorted(Comparator.reverseOrder())
                                    .map(line -> el("li", line))
                                    .toList();
                        });
        return held.isEmpty()
                ? Html.NOTHING
                : el("section", el("h2", "Offices"), el("ul", held.stream()));
    }

    private static String tenure(Facts all, Node tenure) {
        return "%s to %s: %s"
                .formatted(
                        all.text(tenure, Properties.FROM).orElse(".."),
                        all.text(tenure, Properties.UNTIL).orElse("today"),
                        all.one(tenure, Properties.OFFICE).map(all::label).orElse(""));
    }

    /// Returns the first rows of an answer, and a link to all of it.
    private Html answer(String title, String question, Map<String, List<String>> given) {
        return site.questions()
                .named(question)
                .<Html>map(q -> section(title, new Asked(site, q, given)))
                .orElse(Html.NOTHING);
    }

    private Html section(String title, Asked asked) {
        LatestAnswer latest;
        try {
            latest = asked.latest(ENOUGH);
        } catch (QueryException e) {
            return el(
                    "section",
                    el("h2", title),
                    el("p", String.valueOf(e.getMessage())).classed("problem"));
        }
        Answer answer = latest.answer();
        int rows = answer.rows().size();
        return el(
                "section",
                el("h2", "%s (%d)".formatted(title, rows)),
                latest.among().isPresent() ? Extent.note(latest, asked, ROWS) : Html.NOTHING,
                rows == 0 ? el("p", "None was read.") : AnswerTable.of(answer, asked, ROWS),
                el(
                        "p",
                        link(
                                asked.address(""),
                                rows > ROWS
                                        ? "All " + rows + ", and other limits"
                                        : "Narrow down")));
    }

    private Html statements() {
        return el(
                        "table",
                        el(
                                "tbody",
                                about.graph().stream(thing, Node.ANY, Node.ANY)
                                        .sorted(Comparator.comparing(Triple::toString))
                                        .map(t ->
                                                el(
                                                        "tr",
                                                        el("th", name(t.getPredicate()))
                                                                .with("scope", "row"),
                                                        el("td", value(t.getObject()))))))
                .classed("plain");
    }

    private static String name(Node property) {
        return Namespaces.name(property.getURI())
                .map(Namespaces.Name::toString)
                .orElse(property.getURI());
    }

    private Html value(Node value) {
        return value.isURI() ? link(links.to(value), readable(value)) : Html.text(readable(value));
    }
}
