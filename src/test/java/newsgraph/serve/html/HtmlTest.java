package newsgraph.serve.html;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @Test
    void wordsStayWords() {
        assertThat(written(el("p", "<b>\"Tom\" & 'Jerry'</b>")))
                .isEqualTo("<p>&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;</p>");
    }

    @Test
    void noValueLeavesItsAttribute() {
        assertThat(written(el("p").with("title", "\"><script>alert(1)</script>")))
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"></p>");
    }

    @Test
    void whatHtmlCannotSayIsMarkedUnknown() {
        assertThat(written(el("p", "a\u0000b\u001bc\ud800d"))).isEqualTo("<p>a�b�c�d</p>");
    }

    @Test
    void runsAFileOfThisServerAndNothingElse() {
        assertThat(written(Element.ownScript("/editor.js?v=0a1b")))
                .startsWith("<script ")
                .contains("src=\"/editor.js?v=0a1b\"", "defer")
                .endsWith("></script>");
        assertThatThrownBy(() -> Element.ownScript("https://evil.example/x.js?v=0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> el("script", "alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> el("p").with("src", "/x.js"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example/",
                "/\\evil.example/",
                "evil"
            })
    void leadsNowhereByAnAddressThatIsNoPage(String address) {
        assertThat(written(link(address, "here"))).isEqualTo("<a>here</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/article/1#char=1,2",
                "./style.css",
                "#main",
                "?q=x",
                "https://news.example/a?b=c"
            })
    void leadsToPages(String address) {
        assertThat(written(link(address, "here")))
                .isEqualTo("<a href=\"" + address + "\">here</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "img", "object", "p onclick=alert(1)"})
    void hasNoElementThatRunsOrFetches(String name) {
        assertThatThrownBy(() -> el(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "src", "srcdoc", "formaction", "title x"})
    void hasNoAttributeThatRunsOrFetches(String name) {
        assertThatThrownBy(() -> el("p").with(name, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Html html) {
        StringBuilder out = new StringBuilder();
        html.write(out);
        return out.toString();
    }
}
