package newsgraph.rdf;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import newsgraph.event.Actor;
import newsgraph.event.Agreement;
import newsgraph.event.Attribution;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Extraction;
import newsgraph.event.Location;
import newsgraph.event.Participation;
import newsgraph.event.Statement;
import newsgraph.event.Status;
import newsgraph.event.StatusReport;
import newsgraph.event.Timing;
import newsgraph.rdf.RulePrecision.Count;
import newsgraph.rdf.RulePrecision.Layer;
import newsgraph.rdf.RulePrecision.Rule;

/// An article with one of everything, and what it tells, written by hand.
public final class SampleArticle {
    public static final String TEXT =
            """
            \uD83D\uDCDE Minister's diary

            Anna Berg rang the president of Norland, Ole Dahl, on Sunday to settle the fish quota, \
            the chancellery said.
            Officials of the chancellery refused to meet Dahl's envoy in Harbour City.
            "We stand by every word," Berg told reporters, as both sides agreed to share the catch.
            Support our work: give today.\
            """;

    private static final LocalDate SUNDAY = LocalDate.of(2025, 2, 23);

    private static final Actor BERG = person("Anna Berg", Optional.empty());
    private static final Actor DAHL = person("Ole Dahl", Optional.of("person/ole-dahl"));
    private static final Actor CHANCELLERY =
            new Actor(
                    "chancellery",
                    Actor.Kind.ORGANIZATION,
                    at("chancellery"),
                    Optional.empty(),
                    false,
                    Optional.empty());
    private static final Actor OFFICIALS =
            new Actor(
                    "Officials of the chancellery",
                    Actor.Kind.GROUP,
                    at("Officials of the chancellery"),
                    Optional.empty(),
                    true,
                    Optional.of(CHANCELLERY));

    /// As if some rules had been measured.
    public static final RulePrecision MEASURED =
            new RulePrecision(
                    Map.of(
                            new Rule("trigger/verb", Layer.ENCOUNTER), new Count(20, 20),
                            new Rule("participant/subject", Layer.PARTICIPATION), new Count(52, 45),
                            new Rule("status/past", Layer.STATUS), new Count(10, 9),
                            new Rule("status/verb", Layer.STATUS), new Count(9, 9),
                            new Rule("quote/after", Layer.SPEAKER), new Count(14, 0)));

    private SampleArticle() {}

    public static Article article() {
        return article(TEXT);
    }

    public static Article article(String text) {
        ArticleText archived = new ArticleText(text);
        return new Article(
                "a1",
                "https://news.example/diary",
                archived,
                LocalDate.of(2025, 2, 24),
                Optional.of(OffsetDateTime.parse("2025-02-24T10:00+01:00")),
                Optional.of("Minister's diary"),
                Optional.of("https://news.example/diary"),
                Optional.of("The Example"),
                text.equals(TEXT)
                        ? List.of(
                                new Zone(
                                        Zone.Kind.BOILERPLATE,
                                        at("Support our work: give today."),
                                        Optional.of("donation appeal")))
                        : List.of(),
                Article.Origin.TEXT);
    }

    public static Extraction extraction() {
        return new Extraction(
                article(),
                List.of(call(), refusal()),
                List.of(statement()),
                List.of(pact()),
                List.of());
    }

    public static Encounter call() {
        return new Encounter(
                Encounter.Type.PHONE_CALL,
                1,
                Status.OCCURRED,
                List.of(at("rang")),
                List.of(attendee(BERG, "Anna Berg"), attendee(DAHL, "Ole Dahl")),
                List.of(
                        new StatusReport(
                                Status.OCCURRED,
                                Optional.of(CHANCELLERY),
                                at("rang"),
                                "status/past")),
                Optional.of(
                        new Timing(
                                at("on Sunday"),
                                Optional.of(SUNDAY),
                                Optional.of(SUNDAY),
                                Timing.Precision.DAY,
                                Timing.Extent.WITHIN,
                                Optional.of(LocalDate.of(2025, 2, 24)),
                                "weekday/past")),
                Optional.empty(),
                List.of(
                        new Explanation(
                                Explanation.Kind.PURPOSE,
                                at("to settle the fish quota"),
                                Optional.empty(),
                                "why/infinitive")),
                Optional.of(new Attribution(CHANCELLERY, at("the chancellery"), "source/said")),
                sentence("Anna Berg rang", "the chancellery said."),
                "trigger/verb");
    }

    public static Encounter refusal() {
        return new Encounter(
                Encounter.Type.MEETING,
                1,
                Status.CANCELLED,
                List.of(at("meet")),
                List.of(attendee(OFFICIALS, "Officials of the chancellery")),
                List.of(
                        new StatusReport(
                                Status.CANCELLED,
                                Optional.empty(),
                                at("refused to meet"),
                                "status/verb")),
                Optional.empty(),
                Optional.of(
                        new Location(
                                "Harbour City", at("Harbour City"), Optional.empty(), "place/in")),
                List.of(),
                Optional.empty(),
                sentence("Officials of", "Harbour City."),
                "trigger/verb");
    }

    private static Statement statement() {
        return new Statement(
                Optional.of(BERG),
                Optional.of(firstLetters("Berg told", 4)),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of(Statement.Stance.PROMISED),
                Optional.of(at("told")),
                at("We stand by every word,"),
                Optional.empty(),
                "quote/after");
    }

    private static Agreement pact() {
        return new Agreement(
                List.of(attendee(BERG, "both sides"), attendee(DAHL, "both sides")),
                at("agreed"),
                at("to share the catch"),
                Optional.empty(),
                Optional.empty(),
                "agreement/verb");
    }

    private static Actor person(String name, Optional<String> gazetteerId) {
        return new Actor(name, Actor.Kind.PERSON, at(name), gazetteerId, false, Optional.empty());
    }

    private static Participation attendee(Actor actor, String mention) {
        return new Participation(
                actor, Participation.Role.ATTENDEE, at(mention), "participant/subject");
    }

    private static TextSpan sentence(String first, String last) {
        return at(first).union(at(last));
    }

    private static TextSpan firstLetters(String words, int count) {
        int begin = at(words).begin();
        return new TextSpan(begin, begin + count);
    }

    /// Returns the first place of some words.
    public static TextSpan at(String words) {
        int begin = TEXT.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the sample: " + words);
        }
        return new ArticleText(TEXT).spanOfUnits(begin, begin + words.length());
    }
}
