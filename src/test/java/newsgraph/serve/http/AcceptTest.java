package newsgraph.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERED =
            List.of("text/html", "text/turtle", "application/ld+json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                      | text/html",
                "text/turtle                              | text/turtle",
                "TEXT/TURTLE                              | text/turtle",
                "text/turtle;q=0.5, application/ld+json   | application/ld+json",
                "application/*                            | application/ld+json",
                "text/html;q=0.1, */*;q=0.9               | text/turtle",
                "text/html, application/xhtml+xml, */*;q=0.8 | text/html",
                "text/turtle; charset=utf-8               | text/turtle",
                "nonsense                                 | text/html",
                "image/png, text/turtle;q=0.001           | text/turtle"
            })
    void likesBest(String header, String type) {
        assertThat(Accept.of(header).best(OFFERED)).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/png",
                "text/turtle;q=0",
                "application/rdf+xml",
                "*/*;q=0",
                "text/html;q=x"
            })
    void takesNone(String header) {
        assertThat(Accept.of(header).best(OFFERED)).isEmpty();
    }

    @Test
    void whoeverSaysNothingTakesAnything() {
        assertThat(Accept.of("").best(OFFERED)).contains("text/html");
    }
}
