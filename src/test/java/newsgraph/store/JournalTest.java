package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Journaled KEEP = new Journaled.Keep("x:one", "abc");
    private static final Journaled REMOVE =
            new Journaled.Remove("x:one", "one", List.of("abc"), false);

    @TempDir Path place;

    @Test
    void remembersWhatWasCommittedInOrder() {
        Journal journal = journal();
        journal.begin(List.of(KEEP));
        journal.settle(true);
        journal.begin(List.of(new Journaled.Keep("x:two", "def")));
        journal.settle(false);
        journal.begin(List.of(REMOVE));
        journal.settle(true);
        assertThat(journal.decisions()).containsExactly(KEEP, REMOVE);
        assertThat(journal().decisions()).containsExactly(KEEP, REMOVE);
    }

    @Test
    void tellsOfACommitThatNobodySettled() {
        journal().begin(List.of(KEEP));
        assertThat(journal().unsettled()).contains(List.of(KEEP));
        assertThat(journal().decisions()).containsExactly(KEEP);
        assertThatThrownBy(() -> journal().begin(List.of(REMOVE)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgetsALineThatWasCutOff() throws IOException {
        journal().begin(List.of(KEEP));
        String whole = Files.readString(file());
        Files.writeString(file(), "{\"n\":1,\"comm", StandardOpenOption.APPEND);
        assertThat(journal().unsettled()).contains(List.of(KEEP));
        assertThat(Files.readString(file())).isEqualTo(whole);
    }

    @Test
    void noticesALineThatWasChangedOrTakenOut() throws IOException {
        Journal journal = journal();
        journal.begin(List.of(KEEP));
        journal.settle(true);
        journal.begin(List.of(REMOVE));
        journal.settle(true);
        List<String> lines = Files.readAllLines(file());
        Files.writeString(file(), Files.readString(file()).replace("abc", "abd"));
        assertThatThrownBy(() -> journal().decisions()).hasMessageContaining("line 1 is not");
        Files.write(file(), lines.subList(2, 4));
        assertThatThrownBy(() -> journal().decisions()).hasMessageContaining("line 1 is not");
        Files.write(file(), List.of(lines.get(0), lines.get(3)));
        assertThatThrownBy(() -> journal().decisions()).hasMessageContaining("line 2 is not");
    }

    private Path file() {
        return place.resolve("journal.jsonl");
    }

    private Journal journal() {
        return new Journal(file());
    }
}
