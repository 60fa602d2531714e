package newsgraph.serve.page;

import java.util.List;
import java.util.Optional;
import newsgraph.export.ExportFormat;
import newsgraph.query.AnswerFormat;
import newsgraph.query.QueryException;
import newsgraph.query.Question;
import newsgraph.query.TimeLimitException;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import org.apache.jena.graph.Graph;

/// Every address of the server but that of SPARQL, and the page behind it.
public final class Pages {
    private static final String ASK = "ask";

    private final Site site;
    private final Things things;
    private final Graph ontology = OntologyPage.ontology();

    public Pages(Site site) {
        this.site = site;
        this.things = new Things(site);
    }

    /// Answers what can be answered without asking the store, and so at once however busy it is.
    public Optional<Reply> withoutStore(Request request) {
        return switch (String.join("/", request.segments())) {
            case "health" ->
                    Optional.of(
                            Reply.of("application/json", "{\"status\":\"ok\"}\n")
                                    .with("Cache-Control", "no-store"));
            case "style.css" -> Optional.of(Asset.STYLE.reply());
            case "icon.svg" -> Optional.of(Asset.ICON.reply());
            case "editor.js" -> Optional.of(Asset.EDITOR.reply());
            case "yasgui.js" -> Optional.of(Asset.YASGUI.reply());
            case "yasgui.css" -> Optional.of(Asset.YASGUI_STYLE.reply());
            case "sparql-editor/questions.json" -> Optional.of(new SparqlPage(site).questions());
            case "robots.txt" -> Optional.of(Asset.ROBOTS.reply());
            case "ontology" -> Optional.of(new OntologyPage(ontology).page());
            case "ontology.ttl" -> Optional.of(Representation.TURTLE.reply(ontology, site.iris()));
            default -> Optional.empty();
        };
    }

    /// Answers all else.
    public Reply answer(Request request) {
        try {
            return page(request).orElseGet(() -> missing(request));
        } catch (TimeLimitException e) {
            return Layout.problem(
                            Reply.UNAVAILABLE,
                            "That takes too long",
                            e.getMessage() + ". Narrow it down, by a name or by days.")
                    .with("Retry-After", "1");
        } catch (QueryException e) {
            return Layout.problem(
                    Reply.BAD_REQUEST, "That cannot be asked", String.valueOf(e.getMessage()));
        }
    }

    private Optional<Reply> page(Request request) {
        List<String> path = request.segments();
        return switch (String.join("/", path)) {
            case "" -> Optional.of(new HomePage(site).page());
            case ASK -> Optional.of(Reply.seeOther("/"));
            case "search" -> Optional.of(new SearchPage(site).page(request));
            case "data" -> Optional.of(new GraphStorePage(site).graph(request));
            case "articles" -> Optional.of(new ListPages(site).articles());
            case "actors" -> Optional.of(new ListPages(site).actors());
            case "network" -> Optional.of(new NetworkPage(site).page(request));
            case "network.gexf" ->
                    Optional.of(new ExportPages(site).network(ExportFormat.GEXF, request));
            case "network.graphml" ->
                    Optional.of(new ExportPages(site).network(ExportFormat.GRAPHML, request));
            case "network.ftm.json" ->
                    Optional.of(new ExportPages(site).network(ExportFormat.FTM, request));
            case ".well-known/void" ->
                    Optional.of(
                            Representation.TURTLE.reply(StoreDescription.of(site), site.iris()));
            case "timeline" -> Optional.of(new TimelinePage(site).page(request));
            case "sparql-editor" -> Optional.of(new SparqlPage(site).page(request));
            default -> named(path, request);
        };
    }

    private Optional<Reply> named(List<String> path, Request request) {
        if (path.size() == 2 && path.getFirst().equals(ASK)) {
            return ask(path.get(1), request);
        }
        return path.size() == 2 && path.getFirst().equals("view")
                ? new ExportPages(site).view(path.get(1), request)
                : things.at(request);
    }

    private Optional<Reply> ask(String name, Request request) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1);
        Optional<Question> question =
                site.questions().named(dot < 0 ? name : name.substring(0, dot));
        return question.map(q -> new AskPage(Asked.of(site, q, request)))
                .flatMap(page ->
                        Optional.ofNullable(
                                switch (ending) {
                                    case "" -> page.page(request);
                                    case "csv" ->
                                            page.table(AnswerFormat.CSV, "text/csv;charset=utf-8");
                                    case "tsv" ->
                                            page.table(
                                                    AnswerFormat.TSV,
                                                    "text/tab-separated-values;charset=utf-8");
                                    case "json" ->
                                            page.table(AnswerFormat.JSON, "application/json");
                                    case "ttl" -> page.graph();
                                    default -> null;
                                }));
    }

    private static Reply missing(Request request) {
        return Layout.problem(
                Reply.NOT_FOUND,
                "There is no such page",
                request.path()
                        + " leads nowhere in this store. Search for a name, or begin at the first page.");
    }
}
