package newsgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.Reading;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Extraction;
import newsgraph.event.Participation;
import newsgraph.event.Status;
import newsgraph.event.StatusReport;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.Iris;
import org.apache.jena.graph.Graph;

/// Articles of one sentence, "A met B ...", with the encounter in it read without a language model.
public final class Story {
    private Story() {}

    public static Article article(String id, String text) {
        return article(id, text, Optional.empty());
    }

    public static Article article(String id, String text, Optional<String> modified) {
        return new Article(
                id,
                "collection/" + id,
                new ArticleText(text),
                LocalDate.of(2025, 2, 23),
                modified.map(OffsetDateTime::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Article.Origin.JSON);
    }

    public static Reading read(Article article) {
        return new Reading.Read(article, article.text().value().getBytes(StandardCharsets.UTF_8));
    }

    public static Reading read(String id, String text) {
        return read(article(id, text));
    }

    /// Returns the graph of an article whose first and third words met; the gazetteer knows Mara.
    public static Graph graph(Article article) {
        String text = article.text().value();
        int met = text.indexOf(" met ");
        if (met < 0) {
            throw new UnfitArticleException("nobody met");
        }
        int gap = text.codePointCount(0, met); // offsets count code points
        TextSpan first = new TextSpan(0, gap);
        TextSpan trigger = new TextSpan(gap + 1, gap + 4);
        int end = text.indexOf(' ', met + 5);
        int until = text.codePointCount(0, end < 0 ? text.length() : end);
        TextSpan other = new TextSpan(gap + 5, until);
        Encounter encounter =
                new Encounter(
                        Encounter.Type.MEETING,
                        1,
                        Status.OCCURRED,
                        List.of(trigger),
                        List.of(party(article, first), party(article, other)),
                        List.of(
                                new StatusReport(
                                        Status.OCCURRED, Optional.empty(), trigger, "status/past")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        new TextSpan(0, article.text().length()),
                        "verb/meet");
        return EventGraph.of(
                new Extraction(article, List.of(encounter), List.of(), List.of(), List.of()),
                Iris.DEFAULT);
    }

    private static Participation party(Article article, TextSpan name) {
        String word = article.slice(name);
        return new Participation(
                new Actor(
                        word,
                        Actor.Kind.PERSON,
                        name,
                        word.equals("Mara") ? Optional.of("person/mara") : Optional.empty(),
                        false,
                        Optional.empty()),
                Participation.Role.ATTENDEE,
                name,
                "participant/subject");
    }
}
