package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import newsgraph.article.Article;
import newsgraph.article.ShortArticle;
import newsgraph.text.Annotator;
import newsgraph.text.ConllU;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The trees that the tests of encounters stand on.
class TreesIT {
    private static final String HEAD = "# text = ";
    private static final Annotator ANNOTATOR = CoreNlpAnnotator.load();

    @ParameterizedTest
    @FieldSource("newsgraph.extract.encounter.Told#TREES")
    void areThoseThatTheParserFindsToday(String file) {
        SoftAssertions all = new SoftAssertions();
        String[] blocks = Told.resource(file).split("(?m)^" + HEAD, -1);
        for (String block : Arrays.asList(blocks).subList(1, blocks.length)) {
            int line = block.indexOf('\n');
            String text = block.substring(0, line);
            if (!text.contains("  ")) { // paragraphs are told apart by two blanks
                all.assertThat(rows(parse(text))).as(text).isEqualTo(rows(block.substring(line)));
            }
        }
        all.assertAll();
        assertThat(blocks).hasSizeGreaterThan(1);
    }

    private static List<String> rows(String conllu) {
        return conllu.lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> String.join(" ", l.strip().split("\\s+", -1)))
                .toList();
    }

    private static String parse(String words) {
        Article article = ShortArticle.of(words, LocalDate.of(2024, 5, 15));
        return ConllU.write(ANNOTATOR.annotate(article).sentences());
    }
}
