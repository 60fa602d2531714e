package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardCommandTest {
    private static final String FILES = "src/test/resources/newsgraph/measure/";

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void scoresWhatAnotherProgramExtracted() {
        assertThat(run(FILES + "gold.jsonl", "--extraction", FILES + "extraction.jsonl")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "| encounters found | 0.833 | 0.833 | 0.833 [0.67 1.00] | 5 of 6 | 5 of 6 |");
    }

    @Test
    void writesThePageAndShowsOthersBeside() throws Exception {
        Path page = folder.resolve("scorecard.md");
        String extraction = FILES + "extraction.jsonl";
        String beside = "naive=" + extraction;
        assertThat(
                        run(
                                FILES + "gold.jsonl",
                                "--extraction",
                                extraction,
                                "--beside",
                                beside,
                                "-o",
                                page.toString()))
                .isZero();
        assertThat(Files.readString(page)).contains("## newsgraph", "## naive", "2 articles.");
    }

    @Test
    void printsTheGoldOfAFolderWithOffsets() {
        assertThat(run("gold", "--print-gold")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"id\":\"1995-turbot\"");
    }

    @Test
    void theMachineFormatHasNoRulesToCount() {
        String extraction = FILES + "extraction.jsonl";
        assertThat(run(FILES + "gold.jsonl", "--extraction", extraction, "--rules", "x.txt"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("leave --extraction out");
    }

    @Test
    void theMachineFormatHasNoPairsToLearnFrom() {
        String extraction = FILES + "extraction.jsonl";
        assertThat(
                        run(
                                FILES + "gold.jsonl",
                                "--extraction",
                                extraction,
                                "--same-encounter",
                                "x.txt"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nothing to learn");
    }

    @Test
    void aFormThatCannotBeUsedIsBadData() throws Exception {
        Path form = Files.writeString(folder.resolve("a.gold"), "no form");
        assertThat(run(form.toString(), "--print-gold")).isEqualTo(65);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a.gold: expected");
    }

    @Test
    void aFolderWithoutFormsIsNamed() {
        assertThat(run(folder.toString())).isEqualTo(65);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(folder + ": no form in this folder; expected files that end in .gold");
    }

    @Test
    void aPageThatCannotBeWrittenIsNoMissingInput() {
        Path page = folder.resolve("nowhere/scorecard.md");
        assertThat(
                        run(
                                FILES + "gold.jsonl",
                                "--extraction",
                                FILES + "extraction.jsonl",
                                "-o",
                                page.toString()))
                .isEqualTo(74);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("choose another -o");
    }

    private int run(String... args) {
        String[] line = new String[args.length + 1];
        line[0] = "scorecard";
        System.arraycopy(args, 0, line, 1, args.length);
        return Main.run(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                line);
    }
}
