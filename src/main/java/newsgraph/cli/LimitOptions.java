package newsgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import newsgraph.query.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How much a question may take, and whether to tell what it took.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class LimitOptions {
    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "rows, or triples, at most (default: 100000, or query-rows); what is cut is told")
    private @Nullable Long rows;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description =
                    "how long a question may take (default: 30, or query-seconds); exit code 75 if it takes longer")
    private @Nullable Double seconds;

    @Mixin private final SettingsOption settings = new SettingsOption();

    @Option(names = "--time", description = "tell on standard error how long it took")
    private boolean time;

    private final long begun = System.nanoTime();

    Limits limits() {
        Limits set = settings.settings().query();
        return set.with(
                seconds == null ? set.time() : time(seconds),
                rows == null ? set.rows() : count(rows));
    }

    private static long count(long rows) {
        if (rows < 1) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--limit %d: expected 1 or more".formatted(rows));
        }
        return rows;
    }

    private static Duration time(double seconds) {
        Duration limit = Duration.ofMillis(Math.round(seconds * 1000));
        if (limit.isZero() || limit.isNegative()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--timeout %s: expected more than 0 seconds".formatted(seconds));
        }
        return limit;
    }

    /// Tells what was cut, and if asked to, how long it took.
    void report(PrintStream err, boolean cut) {
        if (cut) {
            err.printf(
                    "newsgraph: only the first %d are shown, there are more; ask for more with --limit%n",
                    limits().rows());
        }
        if (time) {
            err.printf("newsgraph: took %.2f s%n", (System.nanoTime() - begun) / 1e9);
        }
    }
}
