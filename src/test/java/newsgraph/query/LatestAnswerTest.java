package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LatestAnswerTest {
    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = new Newsroom();
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatASmallStoreHasIsAllThere(Question question) {
        Map<String, List<String>> any =
                question.parameter("status").isPresent()
                        ? Map.of("status", List.of("any"))
                        : Map.of();
        LatestAnswer latest = ask(question, any, 100);
        assertThat(latest.among()).isEmpty();
        assertThat(latest.answer().rows())
                .isEqualTo(newsroom.ask(question, any).rows())
                .isNotEmpty();
    }

    static List<Question> questions() {
        return Questions.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theLatestComeFirst(Question question) {
        LatestAnswer latest = ask(question, Map.of(), 1);
        assertThat(newsroom.ask(question, Map.of()).rows()).containsAll(latest.answer().rows());
    }

    @Test
    void looksNoFurtherThanForEnough() {
        LatestAnswer latest = ask("timeline", Map.of(), 2);
        assertThat(latest.among()).hasValue(2);
        assertThat(latest.answer().rows()).hasSize(2);
        assertThat(Newsroom.table(latest.answer(), "articleId")).doesNotContain("call");
    }

    @Test
    void looksFurtherUntilItFindsEnough() {
        LatestAnswer latest = ask("who-said-what", Map.of(), 1);
        assertThat(latest.answer().rows()).hasSize(1);
    }

    @Test
    void aNameLeadsStraightToItsEvents() {
        LatestAnswer latest = ask("timeline", Map.of("who", List.of("Stern")), 1);
        assertThat(latest.among()).isEmpty();
        assertThat(latest.answer().rows()).hasSizeGreaterThan(2);
    }

    @Test
    void soDoesAWordThatIsRare() {
        LatestAnswer latest = ask("timeline", Map.of("about", List.of("quota")), 1);
        assertThat(latest.among()).isEmpty();
        assertThat(Newsroom.table(latest.answer(), "articleId")).containsExactly("call");
    }

    private static LatestAnswer ask(String question, Map<String, List<String>> given, int enough) {
        return ask(Questions.bundled().named(question).orElseThrow(), given, enough);
    }

    private static LatestAnswer ask(
            Question question, Map<String, List<String>> given, int enough) {
        return LatestAnswer.to(question, given, newsroom.store(), Limits.DEFAULT, enough);
    }
}
