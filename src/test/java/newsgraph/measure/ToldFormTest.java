package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldFormTest {
    private static final String ARTICLE =
            """
            id: a
            date: 1998-03-12

            --- text
            \uD83D\uDCF0 Lund [[e1:met]] Voss, before [[e1,e2:both talks]].

            --- encounters
            e1 | occurred | meeting | Lund; Ann Voss | 1998-03-10..1998-03-11 | Oslo
            e2 | planned | negotiation | Lund; Falk | - | -
            """;

    @Test
    void bracketsLeaveTheTextAndTheirWordsKeepTheirPlaceInCodePoints() {
        JsonNode article = ToldForm.compile("a.told", ARTICLE);
        assertThat(article.path("text").asText())
                .isEqualTo("\uD83D\uDCF0 Lund met Voss, before both talks.");
        assertThat(article.at("/encounters/0/mentions"))
                .hasToString(
                        "[{\"begin\":7,\"end\":10,\"text\":\"met\"},"
                                + "{\"begin\":24,\"end\":34,\"text\":\"both talks\"}]");
        assertThat(article.at("/encounters/1/mentions/0/text").asText()).isEqualTo("both talks");
    }

    @Test
    void aLineHasStatusTypePartiesDaysAndPlace() {
        JsonNode told = ToldForm.compile("a.told", ARTICLE).at("/encounters/0");
        assertThat(told.path("status").asText()).isEqualTo("occurred");
        assertThat(told.path("type").asText()).isEqualTo("meeting");
        assertThat(told.at("/participants/1/name").asText()).isEqualTo("Ann Voss");
        assertThat(told.path("time"))
                .hasToString("{\"earliest\":\"1998-03-10\",\"latest\":\"1998-03-11\"}");
        assertThat(told.at("/place/name").asText()).isEqualTo("Oslo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    e2 | planned  ~ e3 | planned  ~ found: e3
                    --- text      ~ --- texts     ~ in order
                    | Oslo        ~ | Oslo | x    ~ found: e1
                    [[e1:met]]    ~ [[e7:met]]    ~ words without a line: [e7]
                    id: a         ~ # none        ~ no `id:` line
                    date: 1998    ~ date 1998     ~ expected `key: value`
                    1998-03-10..  ~ 1998-03-32..  ~ no real day: 1998-03-32
                    occurred      ~ happened      ~ no status or type of that name: e1
                    """)
    void wordsAndLinesThatDoNotGoTogetherAreNamed(String right, String wrong, String message) {
        assertThatExceptionOfType(GoldFormException.class)
                .isThrownBy(() -> ToldForm.compile("a.told", ARTICLE.replace(right, wrong)))
                .withMessageStartingWith("a.told:")
                .withMessageContaining(message);
    }
}
