package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDirectoryTest {
    @TempDir Path place;

    @Test
    void refusesADirectoryOfSomethingElse() throws IOException {
        Files.writeString(place.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> GraphStore.open(place))
                .isInstanceOf(NotAStoreException.class)
                .hasMessageContaining(place.toString())
                .hasMessageContaining("nothing was touched");
        assertThatThrownBy(() -> GraphStore.openReadOnly(place))
                .isInstanceOf(NotAStoreException.class);
        try (var files = Files.list(place)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(place.resolve("data"), "mine");
        assertThatThrownBy(() -> GraphStore.open(file))
                .isInstanceOf(NotAStoreException.class)
                .hasMessageContaining("it is a file");
    }

    @Test
    void refusesAStoreOfALaterLayout() throws IOException {
        Files.writeString(
                place.resolve("store.properties"), "format=99\nbase=https://x.example/\n");
        assertThatThrownBy(() -> GraphStore.open(place))
                .isInstanceOf(StoreFormatException.class)
                .hasMessageContaining("format 99")
                .hasMessageContaining("reads and writes format 1");
    }

    @Test
    void tellsHowToMakeAStoreWhereThereIsNone() {
        assertThatThrownBy(() -> GraphStore.openReadOnly(place.resolve("none")))
                .isInstanceOf(NoSuchStoreException.class)
                .hasMessageContaining("newsgraph ingest");
        assertThat(place.resolve("none")).doesNotExist();
    }

    @Test
    void tellsThatADirectoryCannotBeWritten() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write anywhere");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThatThrownBy(() -> GraphStore.open(place.resolve("data")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot make a store there");
    }

    @Test
    void readsWhoHoldsAStoreFromItsOwnLine() {
        var holder =
                new StoreHolder(
                        4711,
                        "desk.example",
                        "mara",
                        StoreHolder.Purpose.WRITING,
                        Instant.parse("2025-02-23T10:00:00Z"));
        assertThat(StoreHolder.parse(holder.line())).contains(holder);
        assertThat(StoreHolder.parse(new byte[0])).isEmpty();
        assertThat(holder.description())
                .isEqualTo(
                        "process 4711 of mara on desk.example (writing since 2025-02-23T10:00:00Z)");
    }
}
