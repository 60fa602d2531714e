package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.store.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What nobody should give to `ingest`: each ends with a message and its exit code, and what can be
/// used is stored all the same.
class BadInputIT {
    /// The bit of signal 2 in a mask.
    private static final long SIGINT = 1L << 1;

    private static final String GOOD =
            "Prime Minister Keir Starmer met French President Emmanuel Macron in Paris on Sunday.";

    @TempDir Path place;

    @Test
    void refusesWhatIsNoArticleAndStoresTheRest() throws IOException {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        Path folder = Files.createDirectory(place.resolve("in"));
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.write(folder.resolve("noise.txt"), noise);
        Files.writeString(folder.resolve("undated.txt"), GOOD);
        Files.writeString(folder.resolve("well.txt"), "date 2025-03-03\n" + GOOD);
        Shell.Result result = ingest(folder.toString());
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err())
                .contains("empty.txt:1: ")
                .contains("noise.txt:1: ")
                .containsPattern("undated.txt.*--published")
                .contains("1 stored, 0 replaced, 0 unchanged, 3 refused")
                .doesNotContain("\tat ");
        assertThat(verify()).startsWith("1 articles").contains("all as stored");
        try (Stream<Path> told = Files.list(place.resolve("store/quarantine"))) {
            assertThat(told).hasSize(3);
        }
    }

    @Test
    void forgetsARefusalOnceTheArticleIsStored() throws IOException {
        Path file = Files.writeString(place.resolve("undated.txt"), GOOD);
        assertThat(ingest(file.toString()).code()).isEqualTo(65);
        assertThat(place.resolve("store/quarantine")).isNotEmptyDirectory();
        assertThat(ingest(file.toString(), "--published", "2025-03-03").code()).isZero();
        assertThat(place.resolve("store/quarantine")).isEmptyDirectory();
    }

    @Test
    void refusesAnIdThatComesTwiceWithAnotherText() throws IOException {
        Path file =
                Files.writeString(place.resolve("in.jsonl"), line("a", GOOD) + line("a", "No."));
        Shell.Result result = ingest(file.toString());
        assertThat(result.code()).isEqualTo(65);
        assertThat(result.err()).contains("in.jsonl:2").contains("1 stored");
    }

    @Test
    void readsAnArticleOfOneMegabyte() throws IOException {
        String text = GOOD + "\n\nThe harbour was quiet and the boats lay still.".repeat(20_000);
        Path file = Files.writeString(place.resolve("in.jsonl"), line("long", text));
        assertThat(text.length()).isGreaterThan(900_000);
        Shell.Result result = ingest(file.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("stored");
    }

    @Test
    void readsASentenceOfTwentyThousandTokens() throws IOException {
        String words =
                Stream.generate(() -> "and the boats lay still")
                        .limit(4_000)
                        .collect(Collectors.joining(" "));
        Path file = Files.writeString(place.resolve("in.jsonl"), line("one", words + ". " + GOOD));
        Shell.Result result = ingest(file.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("occurred");
    }

    @Test
    void refusesAPageOfAHundredThousandNestedTags() throws IOException {
        Path file =
                Files.writeString(
                        place.resolve("deep.html"),
                        "<html><body>" + "<div>".repeat(100_000) + GOOD + "</body></html>");
        Shell.Result result = ingest(file.toString(), "--published", "2025-03-03");
        assertThat(result.code()).isIn(0, 65);
        assertThat(result.err())
                .doesNotContain("\tat ")
                .contains(result.code() == 0 ? "1 stored" : "deep.html");
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        Path file = Files.writeString(place.resolve("in.jsonl"), line("a", GOOD));
        Shell.Result result = ingest(file.toString(), "--min-free-mb", "999999999");
        assertThat(result.code()).isEqualTo(74);
        assertThat(result.err()).contains("free some space").doesNotContain("\tat ");
        assertThat(ingest(file.toString()).code()).isZero();
        assertThat(verify()).startsWith("1 articles");
    }

    @Test
    void saysThatAStoreCannotBeMade() throws IOException {
        Path file = Files.writeString(place.resolve("in.jsonl"), line("a", GOOD));
        Shell.Result result =
                Shell.run("", "ingest", file.toString(), "--loc", file.resolve("store").toString());
        assertThat(result.code()).isEqualTo(74);
        assertThat(result.err()).contains("--loc").doesNotContain("\tat ");
    }

    /// Tells whether this process ignores SIGINT, by the mask that Linux shows.
    private static boolean isInterruptIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .anyMatch(mask -> (mask & SIGINT) != 0);
    }

    /// Within two seconds, that is; on a busy machine another try is due.
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void endsInGoodOrderAtASignal(String signal, int code)
            throws IOException, InterruptedException {
        assumeFalse(
                signal.equals("INT") && isInterruptIgnored(),
                "SIGINT is ignored here, as in the background of a script, and by all children");
        String lines =
                IntStream.range(0, 3_000)
                        .mapToObj(i -> line("a" + i, GOOD + " Visit " + i + "."))
                        .collect(Collectors.joining());
        Path file = Files.writeString(place.resolve("in.jsonl"), lines);
        double seconds = Double.MAX_VALUE;
        for (int i = 0; i < 3 && seconds > 2; i++) {
            seconds = stopped(file, signal, code);
            assertThat(verify()).contains("all as stored");
        }
        assertThat(seconds).isLessThan(2);
    }

    /// Returns how long an ingest went on after a signal.
    private double stopped(Path file, String signal, int code)
            throws IOException, InterruptedException {
        try (ChildJvm child =
                ChildJvm.start(Main.class, "ingest", file.toString(), "--loc", loc())) {
            child.awaitLine("stored");
            String pid = String.valueOf(child.process().pid());
            long begun = System.nanoTime();
            assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
            String said = child.await();
            assertThat(child.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            double seconds = (System.nanoTime() - begun) / 1e9;
            assertThat(child.process().exitValue()).isIn(code, ExitCode.INTERRUPTED.code());
            assertThat(said).contains("give the same input again for the rest");
            return seconds;
        }
    }

    private static String line(String id, String text) {
        return "{\"id\": \"%s\", \"date\": \"2025-03-03\", \"text\": \"%s\"}\n"
                .formatted(id, text.replace("\n", "\\n"));
    }

    private Shell.Result ingest(String... arguments) {
        return Shell.run(
                "",
                Stream.concat(Stream.of("ingest", "--loc", loc()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private String verify() {
        return Shell.run("", "verify", "--loc", loc()).out();
    }

    private String loc() {
        return place.resolve("store").toString();
    }
}
