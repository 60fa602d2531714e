package newsgraph.serve.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.export.ExportFormat;
import newsgraph.query.AnswerFormat;
import newsgraph.query.QueryException;
import newsgraph.query.Question;
import newsgraph.query.TimeLimitException;
import newsgraph.serve.http.KeptReplies;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import org.apache.jena.graph.Graph;

/// Every address of the server but that of SPARQL, and the page behind it.
public final class Pages {
    private static final String ASK = "ask";
    private static final String VIEW = "view";

    /// Characters of replies that are kept, and of one of them.
    private static final long KEPT = 16_000_000;

    private static final long KEPT_EACH = 1_000_000;

    private final KeptReplies kept = new KeptReplies(KEPT, KEPT_EACH);
    private final Site site;
    private final Things things;
    private final Map<String, Supplier<Reply>> fixed;
    private final Map<String, Function<Request, Reply>> stored;

    public Pages(Site site) {
        this.site = site;
        this.things = new Things(site);
        Graph ontology = OntologyPage.ontology();
        Reply terms = new OntologyPage(ontology).page();
        this.fixed =
                Map.ofEntries(
                        entry("health", Pages::health),
                        entry("style.css", Asset.STYLE::reply),
                        entry("icon.svg", Asset.ICON::reply),
                        entry("editor.js", Asset.EDITOR::reply),
                        entry("yasgui.js", Asset.YASGUI::reply),
                        entry("yasgui.css", Asset.YASGUI_STYLE::reply),
                        entry("robots.txt", Asset.ROBOTS::reply),
                        entry("sparql-editor/questions.json", new SparqlPage(site)::questions),
                        entry("ontology", () -> terms),
                        entry(
                                "ontology.ttl",
                                () -> Representation.TURTLE.reply(ontology, site.iris())));
        ExportPages exports = new ExportPages(site);
        this.stored =
                Map.ofEntries(
                        entry("", r -> new HomePage(site).page()),
                        entry(ASK, r -> Reply.seeOther("/")),
                        entry("search", new SearchPage(site)::page),
                        entry("data", new GraphStorePage(site)::graph),
                        entry("articles", new ListPages(site)::articles),
                        entry("actors", r -> new ListPages(site).actors()),
                        entry("network", new NetworkPage(site)::page),
                        entry("network.gexf", r -> exports.network(ExportFormat.GEXF, r)),
                        entry("network.graphml", r -> exports.network(ExportFormat.GRAPHML, r)),
                        entry("network.ftm.json", r -> exports.network(ExportFormat.FTM, r)),
                        entry(
                                ".well-known/void",
                                r ->
                                        Representation.TURTLE.reply(
                                                StoreDescription.of(site), site.iris())),
                        entry("timeline", new TimelinePage(site)::page),
                        entry("sparql-editor", new SparqlPage(site)::page));
    }

    private static Reply health() {
        return Reply.of("application/json", "{\"status\":\"ok\"}\n")
                .with("Cache-Control", "no-store");
    }

    /// Returns what the paths of this site begin with, endings left out.
    public Set<String> parts() {
        return Stream.of(fixed.keySet(), stored.keySet(), Set.of(VIEW), Things.parts())
                .flatMap(Set::stream)
                .map(path -> path.replaceFirst("(?<=.)[./].*", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Answers what can be answered without asking the store, and so at once however busy it is:
    /// what has nothing to do with it, and what it was asked lately. Nobody changes it meanwhile.
    public Optional<Reply> withoutStore(Request request) {
        return Optional.ofNullable(fixed.get(String.join("/", request.segments())))
                .map(Supplier::get)
                .or(() -> kept.get(request));
    }

    /// Answers all else.
    public Reply answer(Request request) {
        try {
            Reply reply = page(request).orElseGet(() -> missing(request));
            kept.keep(request, reply);
            return reply;
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
        Function<Request, Reply> page = stored.get(String.join("/", path));
        return page == null ? named(path, request) : Optional.of(page.apply(request));
    }

    private Optional<Reply> named(List<String> path, Request request) {
        if (path.size() == 2 && path.getFirst().equals(ASK)) {
            return ask(path.get(1), request);
        }
        return path.size() == 2 && path.getFirst().equals(VIEW)
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
