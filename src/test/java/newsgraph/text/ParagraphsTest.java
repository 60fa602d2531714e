package newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void endAtBlankLines() {
        assertThat(of(" One\r\n \r\nTwo 🙂\n\n\n\tThree\u00A0\n"))
                .containsExactly("One", "Two 🙂", "Three");
    }

    @Test
    void goOnOverASingleLineBreakOfTwoCharacters() {
        assertThat(of("They met on Monday in a\r\nhotel by the lake.")).hasSize(1);
    }

    @Test
    void areFoundInAnyNumberOfBlanksAndBreaks() {
        String blanks = " ".repeat(300_000) + "\n".repeat(300_000) + "\n ".repeat(300_000);
        assertThat(of("One" + blanks + "Two")).containsExactly("One", "Two");
    }

    @Test
    void goOnOverWrappedLines() {
        String wrapped =
                """
                The two ministers met on Monday in a hotel
                by the lake and spoke for three hours with
                their aides about grain.
                """;
        assertThat(of(wrapped)).hasSize(1);
    }

    @Test
    void endWithAShortLineInWrappedText() {
        String wrapped =
                """
                Talks on grain
                The two ministers met on Monday in a hotel
                by the lake and spoke for three hours.
                """;
        assertThat(of(wrapped)).hasSize(2).first().isEqualTo("Talks on grain");
    }

    @Test
    void endWithEachLineWhereLinesAreParagraphs() {
        String line =
                "The two ministers met on Monday in a hotel by the lake and spoke. ".repeat(2);
        assertThat(of(line + "\n" + line + "\nShort")).hasSize(3);
    }

    @Test
    void goOnOverALineThatEndsWithinASentence() {
        String line =
                "The two ministers met on Monday in a hotel by the lake and spoke. ".repeat(2);
        String lines = line + "\nShe saw Ann D.\nVoss.\n\"We lost,\"\nVoss said.\nThe end came.";
        assertThat(of(lines))
                .containsExactly(
                        line.strip(),
                        "She saw Ann D.\nVoss.",
                        "\"We lost,\"\nVoss said.",
                        "The end came.");
    }

    private static List<String> of(String text) {
        ArticleText article = new ArticleText(text);
        return Paragraphs.of(article, new TextSpan(0, article.length())).stream()
                .map(article::slice)
                .toList();
    }
}
