package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T11")
class TurtleNestingTest {
    @TempDir Path place;

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 500})
    void takesTheLimitAndNoBracketMore(int limit) {
        assertThat(TurtleNesting.isDeeper(nested(limit), limit)).isFalse();
        assertThat(TurtleNesting.isDeeper(nested(limit + 1), limit)).isTrue();
        String lists = "<x:a> <x:b> " + "(".repeat(limit) + "[]" + ")".repeat(limit) + " .";
        assertThat(TurtleNesting.isDeeper(lists, limit)).isTrue();
    }

    @Test
    void countsNoBracketInWordsNorThoseBesideEachOther() {
        assertThat(TurtleNesting.isDeeper("<x:a> <x:b> [], [], [], \"[[[(((\" . # [[[[", 1))
                .isFalse();
    }

    @Test
    void judgesABrokenTextAsFarAsItGoes() {
        assertThat(TurtleNesting.isDeeper("[".repeat(200_000), 500)).isTrue();
        assertThat(TurtleNesting.isDeeper("\"[[[[[[[", 2)).isFalse();
        assertThat(TurtleNesting.isDeeper("[[[] [] \"a\"^^", 3)).isFalse();
        assertThat(TurtleNesting.isDeeper("[[[] [] \"a\"^^", 2)).isTrue();
    }

    @Test
    void holdsForAGazetteer() throws IOException {
        Path own = Files.writeString(place.resolve("own.ttl"), nested(4));
        assertThat(GazetteerFiles.read(List.of(own), 4).hash()).hasSize(64);
        assertThatExceptionOfType(TurtleException.class)
                .isThrownBy(() -> GazetteerFiles.read(List.of(own), 3))
                .withMessageContaining("own.ttl: nested too deeply");
    }

    private static String nested(int depth) {
        return "<x:a> <x:b> " + "[ <x:b> ".repeat(depth - 1) + "[]" + "]".repeat(depth - 1) + " .";
    }
}
