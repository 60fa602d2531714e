package newsgraph.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A command of a page and what the page shows of its output.
///
/// @param output the lines below the command; a line of `...` stands for any number of lines, `...`
///   within a line for any words
record ConsoleSession(String command, List<String> output) {
    private static final String FENCE = "```";
    private static final String ELISION = "...";

    /// Returns the commands of a page's blocks that are marked `console`, in order.
    static List<ConsoleSession> of(String page) {
        List<ConsoleSession> sessions = new ArrayList<>();
        boolean inside = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith(FENCE)) {
                inside = line.equals(FENCE + "console");
            } else if (inside && line.startsWith("$ ")) {
                sessions.add(new ConsoleSession(line.substring(2), new ArrayList<>()));
            } else if (inside) {
                sessions.getLast().output().add(line);
            }
        }
        return List.copyOf(sessions);
    }

    /// Tells whether an output is what the page shows. Blank lines at the end of either do not
    /// count.
    boolean shows(String actual) {
        String pattern =
                shown().stripTrailing()
                        .lines()
                        .map(line ->
                                line.strip().equals(ELISION) ? "(?:.*\n)*" : words(line) + "[ ]*\n")
                        .collect(Collectors.joining());
        return Pattern.matches(pattern, actual.isBlank() ? "" : actual.stripTrailing() + "\n");
    }

    private static String words(String line) {
        return Arrays.stream(line.split(Pattern.quote(ELISION), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
    }

    /// Returns what the page shows, to be compared by eye.
    String shown() {
        return output.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
