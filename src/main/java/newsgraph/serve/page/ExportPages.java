package newsgraph.serve.page;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.export.ExportFormat;
import newsgraph.export.PartExport;
import newsgraph.export.StoredEvents;
import newsgraph.export.View;
import newsgraph.query.Answer;
import newsgraph.query.Question;
import newsgraph.serve.http.Reply;
import newsgraph.serve.http.Request;
import org.apache.jena.graph.Node;

/// The network and the views for other programs, narrowed down by the parameters of questions and
/// inside the same limits. Unlike a question, they have events of any status, each with its status,
/// where none is asked for.
final class ExportPages {
    private static final String ANY = "any";

    private final Site site;

    ExportPages(Site site) {
        this.site = site;
    }

    /// Writes who met whom.
    ///
    /// @param format GEXF, GraphML or FollowTheMoney
    Reply network(ExportFormat format, Request request) {
        Answer answer = asked("who-met-whom", request, Map.of("status", ANY)).answer();
        StringWriter out = new StringWriter();
        new PartExport(site.store(), site.limits()).network(events(answer), format, out);
        String type = format == ExportFormat.FTM ? "application/x-ndjson" : "application/xml";
        return marked(Reply.of(type + ";charset=utf-8", out.toString()), answer.cut());
    }

    /// Writes a view of the articles that tell of such an event; without parameters, of all.
    ///
    /// @param file its name with the ending `.ttl`
    Optional<Reply> view(String file, Request request) {
        return Stream.of(View.values())
                .filter(v -> file.equals(v.word() + ".ttl"))
                .findFirst()
                .map(v -> view(v, request));
    }

    private Reply view(View view, Request request) {
        boolean cut = false;
        Optional<Set<Node>> articles = Optional.empty();
        if (!Asked.of(site, site.named("timeline"), request).given().isEmpty()) {
            Answer answer = asked("timeline", request, Map.of("type", ANY)).answer();
            Set<Node> told = new HashSet<>();
            events(answer).forEach(e -> told.add(StoredEvents.article(e)));
            articles = Optional.of(told);
            cut = answer.cut();
        }
        StringWriter out = new StringWriter();
        cut |=
                new PartExport(site.store(), site.limits())
                        .view(view, articles, ExportFormat.TTL, out);
        return marked(Reply.of("text/turtle;charset=utf-8", out.toString()), cut);
    }

    private Asked asked(String name, Request request, Map<String, String> unlessGiven) {
        Question question = site.named(name);
        Map<String, List<String>> given =
                new LinkedHashMap<>(Asked.of(site, question, request).given());
        unlessGiven.forEach((parameter, value) -> given.putIfAbsent(parameter, List.of(value)));
        return new Asked(site, question, given);
    }

    private static List<Node> events(Answer answer) {
        return answer.rows().stream().flatMap(r -> r.cell("event").stream()).distinct().toList();
    }

    private Reply marked(Reply reply, boolean cut) {
        return cut ? reply.with(AskPage.TRUNCATED, String.valueOf(site.limits().rows())) : reply;
    }
}
