package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleSessionTest {
    private static final String PAGE =
            """
            ```console
            $ ask
            one
            ...
            two ... four

            $ say nothing
            ```
            """;

    @Test
    void readsTheCommandsOfAPage() {
        assertThat(ConsoleSession.of(PAGE).stream().map(ConsoleSession::command))
                .containsExactly("ask", "say nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo three four\n", "one\n1\n2\ntwo  four\n\n", "one\ntwo  four"})
    void showsWhatThePageElidesAndNoBlankLineAtTheEnd(String output) {
        assertThat(ask().shows(output)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one\n", "two three four\n", "one\ntwo three four\nfive\n"})
    void doesNotShowAnythingElse(String output) {
        assertThat(ask().shows(output)).isFalse();
    }

    @Test
    void showsThatNothingIsPrinted() {
        ConsoleSession nothing = new ConsoleSession("say nothing", List.of());
        assertThat(nothing.shows("")).isTrue();
        assertThat(nothing.shows("\n")).isTrue();
        assertThat(nothing.shows("something\n")).isFalse();
    }

    private static ConsoleSession ask() {
        return ConsoleSession.of(PAGE).getFirst();
    }
}
