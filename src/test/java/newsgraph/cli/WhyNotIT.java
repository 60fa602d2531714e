package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why an encounter that somebody expected was not read.
class WhyNotIT {
    private static final String ARTICLE =
            """
            date 2024-05-15

            Foreign Minister Ann Lund did not meet the deadline that Karl Voss had set. Lund said Voss had \
            been briefed. Karl Voss and Eva Brand spoke in Oslo. Ann Lund met Maria Berg-Olsen in Bergen.
            """;

    private Path article;

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    }

    private Shell.Result whyNot(String claim) {
        return Shell.run("", "explain", "--why-not", claim, article.toString());
    }

    @Test
    void namesTheStepThatDroppedEachWordOfMeeting() {
        Shell.Result result = whyNot("Lund met Voss");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("No encounter of Lund and Voss was read.")
                .contains("\"meet\": dropped: fewer than two parties were found; parties: nobody")
                .contains("\"briefed\": dropped: the words have another sense here");
    }

    @Test
    void showsWhoWasReadInstead() {
        assertThat(whyNot("Lund met Brand").out())
                .startsWith("No encounter of Lund and Brand was read.")
                .contains("\"spoke\": read as an encounter; parties: Karl Voss");
    }

    @Test
    void saysWhenItWasReadAfterAll() {
        assertThat(whyNot("Karl Voss spoke to Brand").out())
                .startsWith("An encounter of Karl Voss and Brand was read.");
        assertThat(whyNot("Lund met Berg-Olsen.").out())
                .startsWith("An encounter of Lund and Berg-Olsen was read.");
    }

    @Test
    void saysWhenNobodyOfThatNameWasFound() {
        assertThat(whyNot("Hill met Dale").out())
                .contains("No sentence names both")
                .contains("Nobody by the name of Hill was found in the article.");
    }

    @Test
    void asksForTwoNames() {
        Shell.Result result = whyNot("Lund");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("name two").doesNotContain("\tat ");
    }
}
