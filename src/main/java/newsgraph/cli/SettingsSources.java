package newsgraph.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import newsgraph.query.Suggestions;
import org.jspecify.annotations.Nullable;

/// Where limits are set: by flags, in the environment, in a file.
///
/// @param flags by key
/// @param environment by name of the variable
/// @param file empty if there is none
record SettingsSources(
        Map<String, String> flags, Map<String, String> environment, Optional<Path> file) {
    /// @throws CommandFailure if a name is not that of a setting, or a value cannot be
    /// @throws UncheckedIOException if the file cannot be read
    Settings read() {
        Map<String, String> ofFile = file.map(SettingsSources::properties).orElse(Map.of());
        ofFile.keySet().forEach(key -> requireKnown(key, String.valueOf(file.orElseThrow())));
        flags.keySet().forEach(key -> requireKnown(key, SettingsOption.SET));
        Map<Setting, Settings.Value> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, value(setting, ofFile));
        }
        return new Settings(values);
    }

    private Settings.Value value(Setting setting, Map<String, String> ofFile) {
        return given(setting, flags.get(setting.key()), Settings.Origin.FLAG, SettingsOption.SET)
                .or(() ->
                        given(
                                setting,
                                environment.get(setting.variable()),
                                Settings.Origin.ENVIRONMENT,
                                setting.variable()))
                .or(() ->
                        given(
                                setting,
                                ofFile.get(setting.key()),
                                Settings.Origin.FILE,
                                file.map(Path::toString).orElse("")))
                .orElseGet(() ->
                        new Settings.Value(setting.usual(), Settings.Origin.DEFAULT, "default"));
    }

    private static Optional<Settings.Value> given(
            Setting setting, @Nullable String words, Settings.Origin origin, String place) {
        return Optional.ofNullable(words)
                .map(w -> new Settings.Value(setting.parse(w, place), origin, place));
    }

    private static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "%s: no lines of KEY=VALUE: %s".formatted(file, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read".formatted(file), e);
        }
        Map<String, String> lines = new TreeMap<>();
        properties.stringPropertyNames().forEach(k -> lines.put(k, properties.getProperty(k)));
        return lines;
    }

    private static void requireKnown(String key, String place) {
        if (Setting.named(key).isEmpty()) {
            List<String> keys = Arrays.stream(Setting.values()).map(Setting::key).toList();
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "%s: there is no setting %s%s; list them with: newsgraph config"
                            .formatted(place, key, Suggestions.asked(Suggestions.of(key, keys))));
        }
    }
}
