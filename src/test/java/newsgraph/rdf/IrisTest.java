package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsgraph.article.TextSpan;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private static final Node ARTICLE = Iris.DEFAULT.articleOfKey("https://news.example/a");

    @Test
    void namesAnArticleByTheHashOfItsKey() {
        assertThat(ARTICLE.getURI())
                .isEqualTo(
                        "https://newsgraph.example/article/"
                                + Iris.sha256("https://news.example/a").substring(0, 16));
        assertThat(Iris.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void namesPassagesByCodePoints() {
        assertThat(Iris.passage(ARTICLE, new TextSpan(3, 17)).getURI()).endsWith("#char=3,17");
    }

    @Test
    void namesVersionsByTheirText() {
        assertThat(Iris.version(ARTICLE, Iris.sha256("one")))
                .isEqualTo(Iris.version(ARTICLE, Iris.sha256("one")))
                .isNotEqualTo(Iris.version(ARTICLE, Iris.sha256("two")));
    }

    @Test
    void takesABaseOfOnesOwn() {
        assertThat(new Iris("https://desk.example/graph/").entry("person/anna-berg").getURI())
                .isEqualTo("https://desk.example/graph/person/anna-berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a",
                "https://example.org/a?b=c#d",
                "https://example.org/caf\u00e9",
                "urn:isbn:9780000000000"
            })
    void takesIris(String iri) {
        assertThat(Iris.checked(iri).getURI()).isEqualTo(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/b",
                "//example.org/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "http://example.org/a b",
                "http://example.org/<a>",
                "http://example.org/a\"b",
                "http://example.org/{a}",
                "http://example.org/a|b",
                "http://example.org/a\\b",
                "http://example.org/a^b",
                "http://example.org/a`b",
                "http://example.org/%zz",
                "http://example.org/\u0000",
                "http://example.org/\n",
                "http://example.org/\u202Ea",
                "http://example.org/\u200Ba",
                "http://example.org/\uD800",
                "http://[example/",
                "http:///a",
                "http://example.org/a/../b",
                "urn:x",
                "1http://example.org/"
            })
    void refusesWhatIsNoIri(String iri) {
        assertThatExceptionOfType(IllegalIriException.class).isThrownBy(() -> Iris.checked(iri));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://desk.example", "https://desk.example/#", "https://d.example/?a/"})
    void refusesABaseThatNamesCannotFollow(String base) {
        assertThatExceptionOfType(IllegalIriException.class).isThrownBy(() -> new Iris(base));
    }
}
