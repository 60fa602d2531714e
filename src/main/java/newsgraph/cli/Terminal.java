package newsgraph.cli;

import java.util.Optional;

/// What is known of the terminal.
final class Terminal {
    private static final int DEFAULT_WIDTH = 120;
    private static final int NARROWEST = 40;

    private Terminal() {}

    /// Tells whether somebody looks at standard output, as the launcher saw it.
    static boolean isLookedAt() {
        return Boolean.getBoolean("newsgraph.terminal");
    }

    /// Returns how many columns a line has, by the variable `COLUMNS` where the shell exports it.
    static int width() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(columns -> columns >= NARROWEST)
                .orElse(DEFAULT_WIDTH);
    }
}
