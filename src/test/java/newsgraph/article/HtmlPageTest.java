package newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T1")
class HtmlPageTest {
    private static final String BODY =
            """
            <nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <article><h1>Leaders speak &amp; agree</h1>
            <figure><img src="x.jpg"><figcaption>The two leaders at an earlier meeting</figcaption></figure>
            <p>The president spoke with the chancellor by phone on Sunday, his office said in a statement.</p>
            <div class="related-stories"><p>An older story about the same two leaders and what they had said before it all began.</p></div>
            <p>They will meet in Rome on 3&nbsp;May to talk about the&#32;border, two officials said.</p></article>
            <footer><p>This is the imprint of the newspaper, with an address, a telephone number and other things.</p></footer>
            """;

    @Test
    void readsMetadataFromLinkedData() {
        Draft draft =
                read(
                        """
                        <html><head><link rel="canonical" href="https://news.example/1">
                        <script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "Leaders speak &amp; agree",
                        "datePublished": "2025-02-23T22:30:00-05:00", "dateModified": "2025-02-24T01:00:00Z", "publisher": {"name": "Example Wire"}}]}</script>
                        </head><body>%s</body></html>
                        """
                                .formatted(BODY));
        assertThat(draft.published()).contains(LocalDate.of(2025, 2, 23));
        assertThat(draft.modified()).isPresent();
        assertThat(draft.publisher()).contains("Example Wire");
        assertThat(draft.url()).contains("https://news.example/1");
        assertThat(draft.headline()).contains("Leaders speak & agree");
    }

    @Test
    void readsMetadataFromMetaAndTimeElements() {
        assertThat(
                        read("<head><meta property='article:published_time' content='2025-02-23T08:00:00Z'></head>"
                                        + BODY)
                                .published())
                .contains(LocalDate.of(2025, 2, 23));
        assertThat(read("<body><time datetime='2025-02-23'>Sunday</time>" + BODY).published())
                .contains(LocalDate.of(2025, 2, 23));
    }

    @Test
    void keepsTheArticleAlone() {
        assertThat(read("<body>" + BODY).text())
                .isEqualTo(
                        """
                        Leaders speak & agree

                        The two leaders at an earlier meeting

                        The president spoke with the chancellor by phone on Sunday, his office said in a statement.

                        They will meet in Rome on 3\u00A0May to talk about the border, two officials said.\
                        """);
    }

    @Test
    void marksHeadlineAndCaption() {
        Draft draft = read("<body>" + BODY);
        ArticleText text = new ArticleText(draft.text());
        assertThat(draft.zones().stream().map(z -> z.kind() + ": " + text.slice(z.span())))
                .containsExactly(
                        "HEADLINE: Leaders speak & agree",
                        "CAPTION: The two leaders at an earlier meeting");
    }

    @Test
    void readsADeclaredCharset() {
        String page =
                "<meta charset=\"windows-1251\"><body><p>Встреча прошла в Москве, сказал министр.</p>";
        Draft draft =
                HtmlPage.read(
                        page.getBytes(Charset.forName("windows-1251")), ReadOptions.Limits.DEFAULT);
        assertThat(draft.text()).isEqualTo("Встреча прошла в Москве, сказал министр.");
    }

    @Test
    void readsAPageOfOneShortSentence() {
        assertThat(read("<p>They met.</p>").text()).isEqualTo("They met.");
    }

    @Test
    void refusesAHundredThousandNestedElements() {
        assertThatThrownBy(() -> read("<div>".repeat(100_000) + "They met."))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("1,000");
    }

    @Test
    void takesElementsAsDeepAsTheLimitAndNoDeeper() {
        ReadOptions.Limits limits = new ReadOptions.Limits(1_000, 1_000, 100, 10, 10);
        String page = "<html><body>%sThey met.</body></html>";
        byte[] fits = page.formatted("<div>".repeat(8)).getBytes(StandardCharsets.UTF_8);
        byte[] deeper = page.formatted("<div>".repeat(9)).getBytes(StandardCharsets.UTF_8);
        assertThat(HtmlPage.read(fits, limits).text()).isEqualTo("They met.");
        assertThatThrownBy(() -> HtmlPage.read(deeper, limits))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("10");
    }

    @Test
    void takesAsManyElementsAsTheLimitAndNoMore() {
        ReadOptions.Limits limits = new ReadOptions.Limits(1_000, 1_000, 7, 10, 10);
        byte[] fits = "<p>They</p><p>met</p><p>.</p>".getBytes(StandardCharsets.UTF_8);
        byte[] more = "<p>They</p><p>met</p><p>.</p><p>".getBytes(StandardCharsets.UTF_8);
        assertThat(HtmlPage.read(fits, limits).text()).contains("They");
        assertThatThrownBy(() -> HtmlPage.read(more, limits))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("more than 7 elements");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThatThrownBy(() -> read("<html><body><script>var a = 1;</script></body></html>"))
                .isInstanceOf(ArticleFormatException.class)
                .hasMessageContaining("no article text");
    }

    private static Draft read(String page) {
        return HtmlPage.read(page.getBytes(StandardCharsets.UTF_8), ReadOptions.Limits.DEFAULT);
    }
}
