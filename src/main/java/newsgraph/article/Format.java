package newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The forms in which articles come.
enum Format {
    TEXT,
    HTML,
    JSON,
    JSON_LINES;

    /// Tells the form of a file by its ending, and where that leaves it open by its beginning.
    ///
    /// @param ending in lower case; "" where there is none
    /// @param begin the first bytes of the file
    static Format of(String ending, byte[] begin) {
        return switch (ending) {
            case "txt", "text" -> TEXT;
            case "html", "htm", "xhtml" -> HTML;
            case "jsonl", "ndjson" -> JSON_LINES;
            default -> byBeginning(begin);
        };
    }

    private static Format byBeginning(byte[] begin) {
        String text =
                new String(begin, TextDecoder.wideEncoding(begin).orElse(StandardCharsets.UTF_8))
                        .replaceFirst("^\\x{FEFF}?\\s+|^\\x{FEFF}", "");
        if (text.startsWith("{")) {
            List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
            boolean whole = lines.getFirst().endsWith("}") || lines.size() == 1;
            boolean next = lines.size() > 1 && lines.get(1).startsWith("{");
            return whole || next ? JSON_LINES : JSON;
        }
        if (text.startsWith("[{") || text.matches("(?s)\\[\\s+\\{.*")) {
            return JSON;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean html =
                lower.startsWith("<!doctype html")
                        || lower.startsWith("<html")
                        || (lower.startsWith("<?xml") && lower.contains("<html"))
                        || (lower.startsWith("<") && lower.contains("<body"));
        return html ? HTML : TEXT;
    }
}
