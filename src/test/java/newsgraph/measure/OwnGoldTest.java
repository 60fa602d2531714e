package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import org.junit.jupiter.api.Test;

/// The project's own gold can be used, whole.
class OwnGoldTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LINES = GoldFiles.lines(List.of(Path.of("gold")));

    private static final List<String> ALL =
            GoldFiles.lines(List.of(Path.of("gold"), Path.of("gold/told-often")));

    @Test
    void everyPlaceHoldsItsWords() throws Exception {
        for (String line : ALL) {
            JsonNode article = MAPPER.readTree(line);
            ArticleText text = new ArticleText(article.path("text").asText());
            for (JsonNode begin : article.findParents("begin")) {
                TextSpan span =
                        new TextSpan(begin.path("begin").asInt(), begin.path("end").asInt());
                assertThat(text.slice(span)).isEqualTo(begin.path("text").asText());
            }
        }
    }

    @Test
    void noTwoArticlesShareAName() throws Exception {
        assertThat(ALL)
                .extracting(l -> MAPPER.readTree(l).path("id").asText())
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void anArticleIsNamedAfterItsYear() throws Exception {
        assertThat(ALL)
                .map(MAPPER::readTree)
                .allSatisfy(a ->
                        assertThat(a.path("id").asText())
                                .startsWith(a.path("date").asText().substring(0, 4)));
    }

    @Test
    void aFirmEncounterHasTwoPartiesOrOneBody() throws Exception {
        for (String line : LINES) {
            for (JsonNode encounter : MAPPER.readTree(line).path("encounters")) {
                List<String> kinds = encounter.path("participants").findValuesAsText("kind");
                assertThat(encounter.has("doubt") || kinds.size() > 1 || !kinds.contains("person"))
                        .as(encounter.toString())
                        .isTrue();
            }
        }
    }
}
