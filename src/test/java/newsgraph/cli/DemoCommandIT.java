package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsgraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandIT {
    @TempDir Path place;

    @Test
    void showsTheSameTwice() {
        Shell.Result first = demo();
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("10 stored, 0 replaced, 0 unchanged, 0 refused");
        assertThat(first.out())
                .contains("conforms: 0 violation(s)")
                .containsPattern("Keir Starmer +Emmanuel Macron +phone call +occurred")
                .contains("# Try next");
        assertThat(demo()).isEqualTo(first);
    }

    @Test
    void leavesEverythingThatItNames() {
        List<String> written =
                demo().out()
                        .lines()
                        .dropWhile(line -> !line.equals("# Written"))
                        .skip(1)
                        .takeWhile(line -> !line.isEmpty())
                        .toList();
        assertThat(written)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(Path.of(line.substring(0, line.indexOf("  ")))).exists());
    }

    @Test
    void readsWhatAUserAddedToTheArticles() throws IOException {
        demo();
        Path own = place.resolve("demo/articles/own.txt");
        Files.writeString(
                own, "date 2025-03-03\nThe minister met the mayor of Saltmarsh on Sunday.");
        assertThat(demo().err()).contains("11 stored");
        assertThat(demo().err()).contains("11 stored");
        Files.delete(own);
        Shell.Result result = demo();
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains("1 article(s) that are not in").contains("demo DIR");
    }

    @Test
    void deletesNothingThatIsNoStore() throws IOException {
        Path letter = Files.createDirectories(place.resolve("demo/store")).resolve("letter.txt");
        Files.writeString(letter, "mine");
        assertThat(demo().code()).isEqualTo(65);
        assertThat(letter).hasContent("mine");
    }

    @Test
    void deletesNothingThatAnotherProcessWorksOn() {
        demo();
        try (GraphStore holder = GraphStore.open(place.resolve("demo/store"))) {
            assertThat(demo().code()).isEqualTo(75);
            assertThat(holder.iris().base()).isNotEmpty();
        }
        assertThat(Shell.run("", "verify", "--loc", place.resolve("demo/store").toString()).out())
                .contains("all as stored");
    }

    private Shell.Result demo() {
        return Shell.run("", "demo", place.resolve("demo").toString());
    }
}
