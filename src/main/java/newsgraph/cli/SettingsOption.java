package newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which limits hold for a command.
@SuppressWarnings("FieldCanBeFinal") // picocli assigns them
final class SettingsOption {
    static final String SET = "--set";

    /// The file that is read if it is there.
    private static final Path USUAL = Path.of("newsgraph.properties");

    @Option(
            names = SET,
            paramLabel = "NAME=VALUE",
            description = "set a limit for this run; newsgraph config lists them")
    private Map<String, String> flags = new LinkedHashMap<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "a file of limits (default: newsgraph.properties, if it is there)")
    private @Nullable Path file;

    /// @throws CommandFailure if one is set to what it cannot be
    Settings settings() {
        Optional<Path> read =
                Optional.ofNullable(file).or(() -> Optional.of(USUAL).filter(Files::isRegularFile));
        return new SettingsSources(flags, System.getenv(), read).read();
    }
}
