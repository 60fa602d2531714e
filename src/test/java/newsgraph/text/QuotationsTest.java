package newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    /// The text, then the contents expected, `/` between them.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"We met,\" she said.|We met,",
                "“We met,” she said. “It was short.”|We met,/It was short.",
                "She called it \"progress\" and \"a start\".|progress/a start",
                "He said: \"They told us 'no way' twice.\"|They told us 'no way' twice.",
                "He said: “They told us ‘no way’ twice.”|They told us ‘no way’ twice.",
                "“She said “never” to him,” he recalled.|She said “never” to him,",
                "The leaders' plan isn't the ministers' plan.|",
                "The leaders’ plan isn’t the ministers’ plan.|",
                "It was the '90s, and rock 'n' roll was 'em all.|",
                "It was the ’90s, and ’tis over.|",
                "He is 6'2\" tall and has a 12\" pipe.|",
                "'We met,' she said. 'It wasn't long.'|We met,/It wasn't long.",
                "‘We met,’ she said. ‘It wasn’t long.’|We met,/It wasn’t long.",
                "‘The leaders’ meeting was good,’ he said.|The leaders’ meeting was good,",
                "'The leaders' meeting was good,' he said.|The leaders' meeting was good,",
                "He spoke of 'talks' and 'deals'.|talks/deals",
                "A 'deeply flawed' plan, the ministers' spokesman said.|deeply flawed",
                "'He told me \"no\" at once,' she said.|He told me \"no\" at once,",
                "«We met,» she said.|We met,",
                "He said (\"quietly\") that it was over.|quietly",
                "The \"deal\"—so called—failed.|deal",
                "She said \"We met.|We met.",
                "It ended.\" So she said.|",
                "Empty \"\" marks.|",
                "She asked: \"Why?\" Then: \"When?\"|Why?/When?",
                "🙂 “We met” 🙂|We met",
                "â€œWe donâ€™t know,â€ said JosÃ©. â€œYesâ€.|We donâ€™t know,/Yes",
            })
    void findsContents(String text, String contents) {
        List<String> expected = contents == null ? List.of() : List.of(contents.split("/", -1));
        ArticleText article = new ArticleText(text);
        assertThat(find(article).stream().map(q -> article.slice(q.content())))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void takesMarksIntoTheSpan() {
        ArticleText text = new ArticleText("🙂 “We met,” she said.");
        assertThat(find(text))
                .containsExactly(new Quotation(new TextSpan(2, 11), new TextSpan(3, 10), false));
    }

    @Test
    void continuesOverParagraphsThatOpenWithAMark() {
        ArticleText text =
                new ArticleText(
                        "\"We met in June,\" she said. \"It was short.\n\n"
                                + "\"It was not sweet.\n\n\"It was the end.\" He agreed.");
        assertThat(find(text).stream().map(q -> text.slice(q.content()) + q.continued()))
                .containsExactly(
                        "We met in June,false",
                        "It was short.true",
                        "It was not sweet.true",
                        "It was the end.false");
    }

    @Test
    void continuesInSingleMarks() {
        ArticleText text = new ArticleText("'We met in June.\n\n'It was the end,' she said.");
        assertThat(find(text).stream().map(q -> text.slice(q.content()) + q.continued()))
                .containsExactly("We met in June.true", "It was the end,false");
    }

    @Test
    void continuesIntoAParagraphThatOnlyCloses() {
        ArticleText text = new ArticleText("“We met in June.\n\nIt was the end,” she said.");
        assertThat(find(text).stream().map(q -> text.slice(q.content()) + q.continued()))
                .containsExactly("We met in June.true", "It was the end,false");
    }

    @Test
    void endsWithTheParagraphWhereTheClosingMarkIsMissing() {
        ArticleText text = new ArticleText("“We met in June, he said.\n\nShe said “no”.");
        assertThat(find(text).stream().map(q -> text.slice(q.span()) + q.continued()))
                .containsExactly("“We met in June, he said.false", "“no”false");
    }

    @Test
    void leavesBoilerplateOut() {
        ArticleText text = new ArticleText("“Read more”\n\nShe said “no”.");
        List<Quotation> found =
                Quotations.find(
                        text,
                        List.of(
                                Zone.of(Zone.Kind.BOILERPLATE, new TextSpan(0, 11)),
                                Zone.of(Zone.Kind.BODY, new TextSpan(13, text.length()))));
        assertThat(found.stream().map(q -> text.slice(q.content()))).containsExactly("no");
    }

    @Test
    void takesAnyNumberOfMarks() {
        ArticleText text = new ArticleText("“".repeat(200_000) + "'a ".repeat(200_000));
        assertThat(find(text)).hasSize(1);
    }

    private static List<Quotation> find(ArticleText text) {
        Zone body = Zone.of(Zone.Kind.BODY, new TextSpan(0, text.length()));
        return Quotations.find(text, List.of(body));
    }
}
