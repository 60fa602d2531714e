package newsgraph.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A gold article as its author writes it, with words instead of offsets: `key: value` lines, the
/// text under `--- text`, the answers under `--- answers`. `gold/README.md` shows the form.
///
/// @param place names the file in messages
/// @param header `id`, `date`, `style`, `topics`
record GoldForm(String place, Map<String, String> header, String text, List<Answer> answers) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<header>.*?)^--- text\\R(?<text>.*?)\\s*^--- answers\\R(?<answers>.*)",
                    Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern DETAIL = Pattern.compile("\\s+([a-z]+)\\s+(\\S.*)");
    private static final Pattern HEADER = Pattern.compile("([a-z]+): *(\\S.*)");

    /// One encounter, statement or agreement.
    ///
    /// @param line its line in the file, from 1
    /// @param head what it is: `meeting occurred`, `statement direct`, `agreement`
    record Answer(int line, List<String> head, List<Detail> details) {}

    /// One line of an answer: `place the ferry terminal`.
    record Detail(int line, String key, String value) {}

    GoldForm {
        header = Map.copyOf(header);
        answers = List.copyOf(answers);
    }

    /// @throws GoldFormException if a part is missing or a line is none of the form's
    static GoldForm parse(String place, String file) {
        Matcher form = FORM.matcher(file);
        if (!form.matches()) {
            throw new GoldFormException(
                    place
                            + ": expected `key: value` lines, `--- text` and `--- answers`, in order");
        }
        Map<String, String> header = header(place, form.group("header"));
        int before = (int) file.substring(0, form.start("answers")).lines().count();
        return new GoldForm(
                place, header, form.group("text"), answers(place, before, form.group("answers")));
    }

    /// Returns the `key: value` lines of a form.
    ///
    /// @throws GoldFormException if a line is neither such nor a comment
    static Map<String, String> header(String place, String part) {
        Map<String, String> header = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines(part)) {
            number++;
            Matcher entry = HEADER.matcher(line);
            if (!comment(line) && !entry.matches()) {
                throw new GoldFormException(
                        "%s:%d: expected `key: value`, found: %s".formatted(place, number, line));
            }
            if (!comment(line)) {
                header.put(entry.group(1), entry.group(2).strip());
            }
        }
        return header;
    }

    private static List<Answer> answers(String place, int before, String part) {
        List<Answer> answers = new ArrayList<>();
        List<Detail> details = new ArrayList<>();
        int number = before;
        for (String line : lines(part)) {
            number++;
            if (comment(line)) {
                continue;
            }
            Matcher detail = DETAIL.matcher(line);
            if (!Character.isWhitespace(line.charAt(0))) {
                details = new ArrayList<>();
                answers.add(new Answer(number, List.of(line.strip().split("\\s+")), details));
            } else if (detail.matches() && !answers.isEmpty()) {
                details.add(new Detail(number, detail.group(1), detail.group(2).strip()));
            } else {
                throw new GoldFormException(
                        "%s:%d: expected `  key  words`, found: %s".formatted(place, number, line));
            }
        }
        return answers;
    }

    private static List<String> lines(String part) {
        return part.lines().toList();
    }

    private static boolean comment(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }
}
