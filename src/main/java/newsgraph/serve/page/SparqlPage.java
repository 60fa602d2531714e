package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.query.Question;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;

/// A field for a query of one's own, with the questions of the program to begin from. Where scripts
/// run, an editor takes the field's place: YASGUI, with a tab a question.
///
/// @see <a href="https://github.com/zazuko/Yasgui">YASGUI</a>
final class SparqlPage {
    private static final String EXAMPLE =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?one ?other
            WHERE {
              ?a ng:met ?b .
              ?a rdfs:label ?one .
              ?b rdfs:label ?other .
            }
            LIMIT 100
            """;

    private final Site site;

    SparqlPage(Site site) {
        this.site = site;
    }

    Reply page(Request request) {
        Optional<Question> chosen =
                request.parameter("question").flatMap(name -> site.questions().named(name));
        String query =
                request.parameter("query")
                        .or(() -> chosen.map(q -> q.query().serialize()))
                        .orElse(EXAMPLE);
        return Layout.page(
                "SPARQL",
                Layout.Section.SPARQL,
                List.of(
                        el("link")
                                .with("rel", "stylesheet")
                                .with("href", Asset.YASGUI_STYLE.address()),
                        Element.ownScript(Asset.YASGUI.address()),
                        Element.ownScript(Asset.EDITOR.address())),
                el("h1", "Ask in SPARQL"),
                el(
                        "p",
                        Html.text("Clients ask at "),
                        el("code", "/sparql"),
                        Html.text(
                                ", by GET or POST. A query stops after "
                                        + site.limits().time().toSeconds()
                                        + " seconds and gives at most "
                                        + Words.count(site.limits().rows(), "row", "rows")
                                        + ". The prefixes ng, rdf, rdfs, skos and xsd need not be declared.")),
                el("div").with("id", "yasgui"),
                form(query),
                el(
                        "section",
                        el("h2", "Begin from a question"),
                        el("ul", site.questions().all().stream().map(SparqlPage::question))));
    }

    /// Returns the questions for the editor's tabs.
    Reply questions() {
        ArrayNode questions = new ObjectMapper().createArrayNode();
        site.questions()
                .all()
                .forEach(q ->
                        questions
                                .addObject()
                                .put("name", q.name())
                                .put("title", q.title())
                                .put("query", q.query().serialize()));
        return Reply.of("application/json", questions.toString());
    }

    private static Html form(String query) {
        return el(
                        "form",
                        el("label", "Query").with("for", "query"),
                        el("textarea", query)
                                .with("id", "query")
                                .with("name", "query")
                                .with("rows", "18")
                                .with("spellcheck", "false"),
                        el("label", "Format of the rows").with("for", "output"),
                        el(
                                        "select",
                                        Stream.of("text", "csv", "tsv", "json", "xml")
                                                .map(f -> el("option", f).with("value", f)))
                                .with("id", "output")
                                .with("name", "format"),
                        el("button", "Run").with("type", "submit"))
                .with("method", "get")
                .with("action", "/sparql")
                .classed("sparql");
    }

    private static Element question(Question question) {
        return el(
                "li",
                link("/sparql-editor?question=" + question.name(), question.title()),
                Html.text(": " + question.question()));
    }
}
