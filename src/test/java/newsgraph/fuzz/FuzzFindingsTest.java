package newsgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What fuzzing began with and what it found, read again.
@Tag("T12")
class FuzzFindingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    static Stream<Arguments> inputs() {
        return Arrays.stream(Target.values())
                .flatMap(target -> files(target).stream().map(file -> Arguments.of(target, file)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadOrRefusedInOrder(Target target, Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        assertThatCode(() -> target.read(input)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void everyTargetHasSomethingToBeginWith(Target target) {
        assertThat(files(target)).isNotEmpty();
    }

    private static List<Path> files(Target target) {
        try (Stream<Path> files =
                Files.list(FOLDER.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
