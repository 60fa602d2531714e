package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `--about` goes through the index of words, and answers what the query alone would.
class AboutTest {
    private static final List<String> QUESTIONS =
            List.of(
                    "who-met-whom",
                    "who-met-whom-and-why",
                    "why",
                    "planned",
                    "timeline",
                    "who-said-what");

    private static final String WORDS =
            "Søren Holm rang Ada Stern on Sunday to settle the fish quota, the chancellery said."
                    + " that the quota is too low He never listens to fishermen to meet every spring"
                    + " Holm will meet Vale in Harbour City next week. over the ferry strike";

    private static Newsroom news;

    @BeforeAll
    static void open() {
        news = new Newsroom();
    }

    @AfterAll
    static void close() {
        news.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersWhatTheQueryAloneWould(int seed) {
        Random random = new Random(seed);
        int begin = random.nextInt(WORDS.length() - 1);
        int end = Math.min(WORDS.length(), begin + 1 + random.nextInt(12));
        String letters = WORDS.substring(begin, end);
        String about = random.nextBoolean() ? letters : letters.toUpperCase(Locale.ROOT);
        for (String question : QUESTIONS) {
            Answer answer = news.ask(question, Map.of("about", List.of(about)));
            assertThat(rows(answer))
                    .as("%s --about '%s'", question, about)
                    .isEqualTo(alone(answer));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @Test
    void looksOnlyAtEventsThatMayHaveTheWords() {
        assertThat(news.ask("who-met-whom", Map.of("about", List.of("ferry"))).rows()).hasSize(1);
        assertThat(news.ask("who-met-whom", Map.of("about", List.of("ferry", "quota"))).rows())
                .hasSize(2);
        assertThat(news.ask("who-met-whom", Map.of("about", List.of("zeppelin"))).rows()).isEmpty();
        assertThat(news.ask("who-met-whom", Map.of("about", List.of("."))).rows()).hasSize(2);
    }

    @Test
    void showsTheQueryWithoutTheEvents() {
        Answer answer = news.ask("who-met-whom", Map.of("about", List.of("ferry")));
        assertThat(answer.query().orElseThrow().serialize())
                .contains("VALUES ?about { \"ferry\" }")
                .doesNotContain("article/talks");
    }

    private static List<String> rows(Answer answer) {
        return Newsroom.table(answer, answer.columns().toArray(String[]::new));
    }

    private static List<String> alone(Answer answer) {
        QueryResult result =
                news.store()
                        .read(data ->
                                QueryRun.of(data, answer.query().orElseThrow(), Limits.DEFAULT));
        QueryResult.Rows rows = (QueryResult.Rows) result;
        return rows.bindings().stream()
                .map(b ->
                        answer.columns().stream()
                                .map(c -> b.contains(c) ? Terms.plain(b.get(Var.alloc(c))) : "-")
                                .reduce((x, y) -> x + " | " + y)
                                .orElse(""))
                .toList();
    }
}
