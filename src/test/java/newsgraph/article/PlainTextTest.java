package newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import newsgraph.article.Zone.Kind;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 23);

    @Test
    void readsMetadataLines() {
        Draft draft =
                PlainText.read(
                        """
                        Headline: Two leaders speak
                        Date: 23 February 2025
                        URL: https://news.example/1
                        Publisher: Example Wire

                        The two spoke.
                        """);
        assertThat(draft.headline()).contains("Two leaders speak");
        assertThat(draft.published()).contains(DAY);
        assertThat(draft.url()).contains("https://news.example/1");
        assertThat(draft.publisher()).contains("Example Wire");
        assertThat(new ArticleText(draft.text()).slice(only(draft, Kind.HEADLINE).span()))
                .isEqualTo("Two leaders speak");
    }

    @Test
    void readsALeadingDateThatRunsIntoTheText() {
        Draft draft = PlainText.read(" date 2025-02-23 The two spoke.");
        assertThat(draft.published()).contains(DAY);
        assertThat(only(draft, Kind.BOILERPLATE).span()).isEqualTo(new TextSpan(1, 16));
    }

    @Test
    void refusesADateThatIsNone() {
        assertThatThrownBy(() -> PlainText.read("headline: X\ndate: 2025-02-30\n\nThey met."))
                .isInstanceOfSatisfying(
                        ArticleFormatException.class, e -> assertThat(e.line()).hasValue(2))
                .hasMessageContaining("2025-02-30");
    }

    @Test
    void findsTheDayInDatelinesAndDateLinesButNotInSentences() {
        assertThat(TextDate.find("ROME, Feb. 23, 2025 (Wire) -- They met.")).contains(DAY);
        assertThat(
                        TextDate.find(
                                "A headline\n\nPublished 23 February 2025, 10:00 GMT\n\nThey met."))
                .contains(DAY);
        assertThat(TextDate.find("By Ann Example, Feb 23, 2025\n\nThey met.")).contains(DAY);
        assertThat(TextDate.find("They have not met since February 23, 2025.")).isEmpty();
        assertThat(TextDate.find("ROME, Feb 23 - They met.")).isEmpty();
        assertThat(TextDate.find("On February 23, 2025 they met.")).isEmpty();
    }

    private static Zone only(Draft draft, Kind kind) {
        return draft.zones().stream().filter(z -> z.kind() == kind).findFirst().orElseThrow();
    }
}
