package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text that must go: from the archive, the database and the quarantine; the backups are named.
@Tag("T14")
class PurgeIT {
    @TempDir static Path first;
    @TempDir Path place;
    private StoreCopy copy;

    @BeforeAll
    static void ingest() {
        StoreCopy.fill(first.resolve("store"));
    }

    @BeforeEach
    void copy() throws IOException {
        copy = StoreCopy.of(first.resolve("store"), place.resolve("store"));
    }

    @Test
    void purgeAsksWhichWhereAnIdHasSeveralArticles() throws IOException {
        String[] wire = {"ingest", "-", "--collection", "wire", "--loc", copy.store().toString()};
        assertThat(Shell.run(StoreCopy.ARTICLES, wire).code()).isZero();
        assertThat(copy.run("remove", "wire/plan").code()).isZero();
        Shell.Result several = copy.run("remove", "--purge", "plan");
        assertThat(several.code()).isEqualTo(65);
        assertThat(several.err()).contains("plan: 2 articles have that id; nothing was removed");
        assertThat(copy.holding("Giorgia Meloni will")).isNotEmpty();
        assertThat(copy.run("remove", "--purge", "wire/plan").out()).contains("purged wire/plan");
        assertThat(copy.exported()).contains("Meloni");
        assertThat(copy.run("remove", "--purge", "stdin/plan").code()).isZero();
        assertThat(copy.holding("Giorgia Meloni will")).isEmpty();
    }

    @Test
    void purgeFindsWhatOnlyWaitsInQuarantineAndTheBackupsThatHoldIt() throws IOException {
        String undated = "{\"id\": \"odd\", \"text\": \"They met to talk of a secret.\"}";
        assertThat(Shell.run(undated, "ingest", "-", "--loc", copy.store().toString()).code())
                .isEqualTo(65);
        Path backup = place.resolve("news.zip");
        assertThat(copy.run("backup", "-o", backup.toString()).code()).isZero();
        Shell.Result result = copy.run("remove", "--purge", "odd");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("purged from quarantine odd");
        assertThat(result.err()).contains("a backup still holds the text: ").contains("news.zip");
        assertThat(copy.holding("talk of a secret")).isEmpty();
        assertThat(copy.run("remove", "--purge", "odd").code()).isEqualTo(65);
    }

    @Test
    void purgeLeavesNothingInQuarantineEither() throws IOException {
        String other =
                StoreCopy.ARTICLES
                        .replace("to discuss migration", "to talk of a secret")
                        .replace("2025-03-03", "soon");
        assertThat(Shell.run(other, "ingest", "-", "--loc", copy.store().toString()).code())
                .isEqualTo(65);
        assertThat(copy.holding("talk of a secret")).isNotEmpty();
        Shell.Result result = copy.run("remove", "--purge", "plan");
        assertThat(result.out()).contains("purged from quarantine plan");
        assertThat(copy.holding("talk of a secret")).isEmpty();
        assertThat(copy.store().resolve("quarantine")).isNotEmptyDirectory();
    }

    @Test
    void purgeLeavesNoWordOfTheTextAndNamesTheBackups() throws IOException {
        Path backup = place.resolve("news.zip");
        assertThat(copy.run("backup", "-o", backup.toString()).code()).isZero();
        assertThat(copy.holding("Giorgia Meloni will")).isNotEmpty();
        Shell.Result result = copy.run("remove", "--purge", "plan");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("a backup still holds the text: ").contains("news.zip");
        assertThat(copy.holding("Giorgia Meloni will")).isEmpty();
        assertThat(copy.exported()).doesNotContain("Meloni").contains("Starmer");
        assertThat(copy.run("verify", "--deep").code()).isZero();
    }
}
