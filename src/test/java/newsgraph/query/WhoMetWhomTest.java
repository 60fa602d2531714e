package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhoMetWhomTest {
    private static Newsroom news;

    @BeforeAll
    static void open() {
        news = new Newsroom();
    }

    @AfterAll
    static void close() {
        news.close();
    }

    @Test
    void givesOneRowAnEncounterWithWhomTheArticleNamesFirst() {
        assertThat(pairs(Map.of()))
                .containsExactly(
                        "2025-03-02 | Søren Holm | Ada Stern | phone_call | call",
                        "- | Chancellery officials | Vale; Ada Stern | negotiation | talks");
    }

    @Test
    void beginsWithWhomItIsAskedFor() {
        assertThat(pairs(Map.of("who", List.of("Stern"))))
                .containsExactly(
                        "2025-03-02 | Ada Stern | Søren Holm | phone_call | call",
                        "- | Ada Stern | Chancellery officials; Vale | negotiation | talks");
    }

    @Test
    void givesWhatIsPlannedOnlyWhenAskedTo() {
        assertThat(pairs(Map.of("who", List.of("Holm"))))
                .containsExactly("2025-03-02 | Søren Holm | Ada Stern | phone_call | call");
        assertThat(pairs(Map.of("who", List.of("Holm"), "status", List.of("planned"))))
                .containsExactly("2025-03-10/2025-03-16 | Søren Holm | Vale | meeting | plan");
        assertThat(pairs(Map.of("status", List.of("any")))).hasSize(3);
    }

    @Test
    void leavesOutWhatIsLessSureOrOfUnknownConfidence() {
        String call = "2025-03-02 | Søren Holm | Ada Stern | phone_call | call";
        assertThat(pairs(Map.of("minConfidence", List.of("0.85")))).containsExactly(call);
        assertThat(pairs(Map.of("minConfidence", List.of("0.9")))).isEmpty();
    }

    @Test
    void narrowsByTheOther() {
        assertThat(pairs(Map.of("who", List.of("Stern"), "with", List.of("vale"))))
                .containsExactly(
                        "- | Ada Stern | Chancellery officials; Vale | negotiation | talks");
    }

    @Test
    void theOtherMayBeAskedForAlone() {
        assertThat(pairs(Map.of("with", List.of("Holm"))))
                .containsExactly("2025-03-02 | Søren Holm | Ada Stern | phone_call | call");
    }

    @Test
    void comparesDaysAndTakesThePublicationWhereNoneIsTold() {
        assertThat(pairs(Map.of("since", List.of("2025-03-03"))))
                .singleElement()
                .asString()
                .endsWith("talks");
        assertThat(pairs(Map.of("until", List.of("2025-03-04"))))
                .singleElement()
                .asString()
                .endsWith("call");
        assertThat(pairs(Map.of("since", List.of("2025-03-06")))).isEmpty();
        assertThat(pairs(Map.of("status", List.of("planned"), "since", List.of("2025-03-16"))))
                .hasSize(1);
    }

    @Test
    void narrowsByTypePublisherPlaceAndTopic() {
        assertThat(pairs(Map.of("type", List.of("phone call")))).hasSize(1);
        assertThat(pairs(Map.of("type", List.of("summit")))).isEmpty();
        assertThat(pairs(Map.of("publisher", List.of("echo"))))
                .singleElement()
                .asString()
                .endsWith("talks");
        assertThat(pairs(Map.of("place", List.of("norland"), "status", List.of("any"))))
                .singleElement()
                .asString()
                .endsWith("plan");
        assertThat(pairs(Map.of("about", List.of("QUOTA IS TOO LOW"))))
                .singleElement()
                .asString()
                .endsWith("call");
    }

    @Test
    void putsWordsAndArticleBesideEveryRow() {
        Answer answer = news.ask("who-met-whom", Map.of("who", List.of("Holm")));
        assertThat(Newsroom.table(answer, "quote", "article", "event"))
                .containsExactly(
                        "Søren Holm rang Ada Stern on Sunday to settle the fish quota, the chancellery said."
                                + " | https://newsgraph.example/article/call"
                                + " | https://newsgraph.example/article/call#event-10-14");
    }

    private static List<String> pairs(Map<String, List<String>> given) {
        return Newsroom.table(
                news.ask("who-met-whom", given), "when", "who", "whom", "type", "articleId");
    }
}
