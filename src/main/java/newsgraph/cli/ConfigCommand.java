package newsgraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Tells every limit and who set it.
@Command(
        name = "config",
        description = {
            "Lists every limit: its value, its unit, and where that is set.",
            "A limit is set by --set NAME=VALUE, else by a variable of the environment (query-seconds:"
                    + " NEWSGRAPH_QUERY_SECONDS), else by a line NAME=VALUE of the file, else it has its"
                    + " default."
        })
@SuppressWarnings("FieldCanBeFinal") // picocli assigns it
final class ConfigCommand implements Callable<Integer> {
    /// How limits are listed.
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Mixin private final SettingsOption settings = new SettingsOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.TEXT;

    ConfigCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings limits = settings.settings();
        switch (format) {
            case TEXT -> text(limits);
            case JSON -> console.out().println(json(limits).toPrettyString());
        }
        return ExitCode.OK.code();
    }

    private void text(Settings limits) {
        for (Setting setting : Setting.values()) {
            Settings.Value value = limits.value(setting);
            console.out()
                    .printf(
                            "%-19s%10s %-11s%s%n%20s%s%n",
                            setting.key(),
                            value.number().toPlainString(),
                            setting.unit(),
                            value.place(),
                            "",
                            setting.meaning());
        }
    }

    private static ArrayNode json(Settings limits) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (Setting setting : Setting.values()) {
            Settings.Value value = limits.value(setting);
            list.addObject()
                    .put("name", setting.key())
                    .put("value", value.number())
                    .put("unit", setting.unit())
                    .put("origin", value.origin().name().toLowerCase(Locale.ROOT))
                    .put("place", value.place())
                    .put("default", setting.usual())
                    .put("variable", setting.variable())
                    .put("meaning", setting.meaning());
        }
        return list;
    }
}
