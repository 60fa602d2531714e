package newsgraph.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.Reading;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Extraction;
import newsgraph.event.Location;
import newsgraph.event.Participation;
import newsgraph.event.Statement;
import newsgraph.event.Status;
import newsgraph.event.StatusReport;
import newsgraph.ingest.Shop;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Graph;

/// An article whose every part would be markup or code if a page took it for that.
final class Hostile {
    static final String SCRIPT = "<script>document.title='owned'</script>";
    static final String IMAGE = "\"><img src=x onerror=\"document.title='owned'\">";
    static final String PLACE = "'-document.write`owned`-' </title></textarea></pre>";
    static final String REASON = "]]><!-- ${7*7} {{7*7}} &lt;b&gt; <svg/onload=alert(1)>";

    private static final String TEXT =
            SCRIPT + " met " + IMAGE + " in " + PLACE + " over " + REASON + " and said: " + SCRIPT;

    private Hostile() {}

    static Shop shop(Path archive) {
        Shop shop = new Shop(archive);
        Article article =
                new Article(
                        "../../etc/passwd" + IMAGE,
                        "collection/" + SCRIPT,
                        new ArticleText(TEXT),
                        LocalDate.of(2025, 2, 23),
                        Optional.empty(),
                        Optional.of(SCRIPT + IMAGE),
                        Optional.of("javascript:document.title='owned'"),
                        Optional.of(IMAGE),
                        List.of(),
                        Article.Origin.JSON);
        shop.ingest(
                Hostile::graph, new Reading.Read(article, TEXT.getBytes(StandardCharsets.UTF_8)));
        return shop;
    }

    private static Graph graph(Article article) {
        TextSpan met = span("met");
        Encounter encounter =
                new Encounter(
                        Encounter.Type.MEETING,
                        1,
                        Status.OCCURRED,
                        List.of(met),
                        List.of(party(SCRIPT), party(IMAGE)),
                        List.of(
                                new StatusReport(
                                        Status.OCCURRED, Optional.empty(), met, "status/past")),
                        Optional.empty(),
                        Optional.of(new Location(PLACE, span(PLACE), Optional.empty(), "place/in")),
                        List.of(
                                new Explanation(
                                        Explanation.Kind.TOPIC,
                                        span(REASON),
                                        Optional.empty(),
                                        "why/over")),
                        Optional.empty(),
                        new TextSpan(0, article.text().length()),
                        "verb/meet");
        int last = TEXT.lastIndexOf(SCRIPT);
        Statement statement =
                new Statement(
                        Optional.of(actor(IMAGE)),
                        Optional.of(span(IMAGE)),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.of(span("said")),
                        new TextSpan(last, last + SCRIPT.length()),
                        Optional.empty(),
                        "statement/after");
        return EventGraph.of(
                new Extraction(
                        article, List.of(encounter), List.of(statement), List.of(), List.of()),
                Iris.DEFAULT);
    }

    private static Participation party(String name) {
        return new Participation(
                actor(name), Participation.Role.ATTENDEE, span(name), "participant/subject");
    }

    private static Actor actor(String name) {
        return new Actor(
                name, Actor.Kind.PERSON, span(name), Optional.empty(), false, Optional.empty());
    }

    private static TextSpan span(String words) {
        int begin = TEXT.indexOf(words);
        return new TextSpan(begin, begin + words.length());
    }
}
