package newsgraph.query;

import static newsgraph.query.Newsroom.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {
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
    void whyGivesARowAReason() {
        assertThat(table(ask("why", "who", "Holm"), "when", "parties", "kind", "why", "arguedBy"))
                .containsExactly(
                        "2025-03-02 | Søren Holm; Ada Stern | purpose | to settle the fish quota | -",
                        "2025-03-02 | Søren Holm; Ada Stern | position | that the quota is too low | Ada Stern");
        assertThat(table(ask("why", "about", "STRIKE"), "kind", "why", "articleId"))
                .containsExactly("topic | over the ferry strike | talks");
    }

    @Test
    void whoMetWhomAndWhyGathersReasonsAndSources() {
        assertThat(
                        table(
                                ask("who-met-whom-and-why", "who", "Holm"),
                                "who",
                                "whom",
                                "why",
                                "accordingTo"))
                .containsExactly(
                        "Søren Holm | Ada Stern"
                                + " | purpose: to settle the fish quota; position: that the quota is too low"
                                + " | Chancellery");
        assertThat(table(ask("who-met-whom-and-why", "who", "Stern"), "who", "whom", "why"))
                .contains("Ada Stern | Chancellery officials; Vale | topic: over the ferry strike");
    }

    @Test
    void whenAndWhereGivesWordsAndWhatTheyMayMean() {
        assertThat(
                        table(
                                ask("when-and-where", "status", "planned"),
                                "parties",
                                "stated",
                                "earliest",
                                "latest",
                                "precision",
                                "in",
                                "where"))
                .containsExactly(
                        "Søren Holm; Vale | next week | 2025-03-10 | 2025-03-16 | week"
                                + " | in Harbour City | Harbour City");
        assertThat(table(ask("when-and-where", "who", "Vale"), "stated", "where"))
                .containsExactly("- | -");
    }

    @Test
    void accordingToWhomLeavesTheSourceEmptyWhereTheArticleItselfSaysSo() {
        assertThat(table(ask("according-to-whom", "who", "Stern"), "source", "says", "articleId"))
                .containsExactly("Chancellery | occurred | call", "- | occurred | talks");
    }

    @Test
    void plannedGivesOnlyWhatIsPlanned() {
        assertThat(
                        table(
                                ask("planned", "place", "norland"),
                                "when",
                                "parties",
                                "type",
                                "status",
                                "where"))
                .containsExactly(
                        "2025-03-10/2025-03-16 | Søren Holm; Vale | meeting | planned | Harbour City");
        assertThat(ask("planned", "who", "Stern").rows()).isEmpty();
    }

    @Test
    void contactsCountReportsAndShowTheLatest() {
        assertThat(
                        table(
                                ask("contacts-of", "who", "Stern"),
                                "of",
                                "contact",
                                "reports",
                                "last",
                                "articleId"))
                .containsExactly(
                        "Ada Stern | Chancellery officials | 1 | 2025-03-05 | talks",
                        "Ada Stern | Søren Holm | 1 | 2025-03-02 | call",
                        "Ada Stern | Vale | 1 | 2025-03-05 | talks");
        assertThat(ask("contacts-of", "status", "any").rows()).hasSize(5);
    }

    @Test
    void whoSaidWhatGivesTheWords() {
        assertThat(
                        table(
                                ask("who-said-what", "who", "Stern"),
                                "speaker",
                                "manner",
                                "stance",
                                "of",
                                "quote",
                                "articleId"))
                .containsExactly(
                        "Ada Stern | direct | criticism | Søren Holm | He never listens to fishermen | call");
        assertThat(ask("who-said-what", "with", "Holm").rows()).hasSize(1);
        assertThat(ask("who-said-what", "with", "Vale").rows()).isEmpty();
        assertThat(ask("who-said-what", "about", "quota").rows()).isEmpty();
    }

    @Test
    void theTimelineHoldsWhateverWasToldInOrderOfTime() {
        assertThat(table(ask("timeline", "who", "Holm"), "when", "type", "status", "parties"))
                .containsExactly(
                        "2025-03-02 | phone_call | occurred | Søren Holm; Ada Stern",
                        "- | agreement | - | Ada Stern; Søren Holm",
                        "2025-03-10/2025-03-16 | meeting | planned | Søren Holm; Vale");
        assertThat(table(ask("timeline", "status", "planned"), "type")).containsExactly("meeting");
    }

    @Test
    void theListIsTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(Questions.bundled().all())
                    .extracting(q -> q.name() + ".rq")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(f -> f.getFileName().toString())
                                    .filter(f -> f.endsWith(".rq"))
                                    .toList());
        }
    }

    @Test
    void thePageOfTheQuestionsIsUpToDate() throws IOException {
        assertThat(QuestionList.of(Questions.bundled(), QuestionList.Format.MD))
                .as("write it anew with: newsgraph questions --format md -o docs/questions.md")
                .isEqualTo(Files.readString(Path.of("docs/questions.md")));
    }

    static Stream<Question> everyQuestion() {
        return Questions.bundled().all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void everyRowNamesItsArticleAndWords(Question question) {
        Answer answer = news.ask(question, Map.of());
        assertThat(answer.columns()).contains("quote", "article", "articleId");
        if (question.parameter("status").isPresent()) {
            assertThat(news.ask(question, Map.of("status", List.of("any"))).rows()).isNotEmpty();
        }
        assertThat(answer.rows())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.cell("quote")).isPresent();
                    assertThat(row.cell("article")).isPresent();
                    assertThat(row.cell("articleId")).isPresent();
                });
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void everyParameterNarrows(Question question) {
        for (Parameter parameter : question.parameters()) {
            String nothing =
                    switch (parameter.kind()) {
                        case ACTOR -> "organization/chancellery";
                        case DATE -> parameter.name().equals("since") ? "2031-01-01" : "1999-01-01";
                        case STATUS -> "hypothetical";
                        case TYPE -> "video_call";
                        case SHARE -> "0.99";
                        case TEXT, WORDS -> "no such words";
                    };
            assertThat(ask(question.name(), parameter.name(), nothing).rows())
                    .as("--%s %s", parameter.name(), nothing)
                    .isEmpty();
        }
    }

    @Test
    void namesWhatAQuestionCanBeAskedWith() {
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(() -> ask("who-said-what", "place", "Norland"))
                .withMessageContaining("who-said-what has no parameter --place; it has --who");
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(() -> ask("why", "since", "2025-02-30"))
                .withMessageContaining("--since 2025-02-30: expected a day");
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(() -> ask("why", "status", "planed"))
                .withMessageContaining("did you mean planned?");
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(() -> ask("why", "minConfidence", "80%"))
                .withMessage("--min-confidence 80%: expected a share from 0 to 1, as 0.8");
    }

    private static Answer ask(String question, String parameter, String value) {
        return news.ask(question, Map.of(parameter, List.of(value)));
    }
}
