package newsgraph.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// What the IRIs of the store lead to: the documents that tell of the thing, to readers and in RDF.
///
/// An article is a document and answers itself. A person or a place is none, so it sends on to its
/// document, `person/x` to `person/x.html` or `person/x.ttl`.
///
/// @see <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>
final class Things {
    private static final String ARTICLE = "article";
    private static final String EVENT = "event";

    private static final Set<String> KINDS =
            Set.of("person", "organization", "country", "place", "office", "tenure", "group");

    private final Site site;

    Things(Site site) {
        this.site = site;
    }

    /// Returns what the paths of things begin with.
    static Set<String> parts() {
        return Stream.concat(KINDS.stream(), Stream.of(ARTICLE, EVENT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns what a path leads to; empty if to nothing.
    Optional<Reply> at(Request request) {
        if (request.segments().size() < 2) {
            return Optional.empty();
        }
        Optional<Representation> chosen = ending(request.segments());
        List<String> path = chosen.isPresent() ? bare(request.segments()) : request.segments();
        return switch (path.getFirst()) {
            case ARTICLE -> article(path, chosen, request);
            case EVENT -> event(path, chosen, request);
            default ->
                    KINDS.contains(path.getFirst())
                            ? thing(path, chosen, request)
                            : Optional.empty();
        };
    }

    private static Optional<Representation> ending(List<String> path) {
        String last = path.getLast();
        int dot = last.lastIndexOf('.');
        return dot < 1 ? Optional.empty() : Representation.ofEnding(last.substring(dot + 1));
    }

    private static List<String> bare(List<String> path) {
        List<String> bare = new ArrayList<>(path);
        String last = bare.removeLast();
        bare.add(last.substring(0, last.lastIndexOf('.')));
        return bare;
    }

    private Node named(List<String> path) {
        return Iris.named(site.iris().base() + String.join("/", path));
    }

    private Optional<Reply> article(
            List<String> path, Optional<Representation> chosen, Request request) {
        Node article = named(path.subList(0, 2));
        Graph graph = site.shelf().copy(article);
        if (!graph.contains(article, RDF.Nodes.type, Classes.ARTICLE)) {
            return Optional.empty();
        }
        if (path.size() > 2) {
            return graph.contains(named(path), Node.ANY, Node.ANY)
                    ? Optional.of(Reply.seeOther(Links.of(site.iris()).to(article)))
                    : Optional.empty();
        }
        return Optional.of(
                negotiated(
                        chosen,
                        request,
                        graph,
                        () -> new ArticlePage(site, article, graph).page()));
    }

    private Optional<Reply> event(
            List<String> path, Optional<Representation> chosen, Request request) {
        if (path.size() != 3 || !Links.isEvent(path.get(2))) {
            return Optional.empty();
        }
        Node article = named(List.of(ARTICLE, path.get(1)));
        Node event = Iris.fragment(article, path.get(2));
        Graph graph = site.shelf().copy(article);
        if (!graph.contains(event, RDF.Nodes.type, Node.ANY)) {
            return Optional.empty();
        }
        return Optional.of(
                negotiated(
                        chosen,
                        request,
                        Description.ofEvents(site, List.of(event)),
                        () -> new EventPage(site, event, article, graph).page()));
    }

    private Optional<Reply> thing(
            List<String> path, Optional<Representation> chosen, Request request) {
        Node thing = named(path);
        Graph about = Description.of(site, thing);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        if (chosen.isEmpty()) {
            String here = Links.of(site.iris()).to(thing);
            return Optional.of(
                    Representation.liked(request.accept())
                            .map(r -> Reply.seeOther(here + "." + r.ending()))
                            .orElseGet(Representation::notAcceptable));
        }
        return Optional.of(
                negotiated(chosen, request, about, () -> new ThingPage(site, thing, about).page()));
    }

    private Reply negotiated(
            Optional<Representation> chosen,
            Request request,
            Graph graph,
            java.util.function.Supplier<Reply> page) {
        Optional<Representation> liked =
                chosen.isPresent() ? chosen : Representation.liked(request.accept());
        if (liked.isEmpty()) {
            return Representation.notAcceptable();
        }
        Reply reply =
                liked.get() == Representation.HTML
                        ? page.get()
                        : liked.get().reply(graph, site.iris());
        return chosen.isPresent() ? reply : reply.with("Vary", "Accept");
    }
}
