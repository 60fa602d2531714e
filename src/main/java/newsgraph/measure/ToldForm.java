package newsgraph.measure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.event.Encounter;
import newsgraph.event.Status;

/// A gold article of which is asked only which words tell of which encounter: they stand in
/// brackets in the text, `[[e1:met]]`, and each encounter has a line under `--- encounters`.
/// `gold/told-often/README.md` shows the form.
final class ToldForm {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<header>.*?)^--- text\\R(?<text>.*?)\\s*^--- encounters\\R(?<lines>.*)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern WORDS = Pattern.compile("\\[\\[([^:\\]]+):([^\\]]+)]]");

    private static final int COLUMNS = 6;

    private final String place;
    private final Map<String, ArrayNode> mentions = new LinkedHashMap<>();

    private ToldForm(String place) {
        this.place = place;
    }

    /// Returns the article as a line of the machine format.
    ///
    /// @param place names the file in messages
    /// @throws GoldFormException if a part is missing, or words and lines do not go together
    static ObjectNode compile(String place, String file) {
        return new ToldForm(place).article(file);
    }

    private ObjectNode article(String file) {
        Matcher form = FORM.matcher(file);
        if (!form.matches()) {
            throw problem("expected `key: value` lines, `--- text` and `--- encounters`, in order");
        }
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        Map<String, String> header = GoldForm.header(place, form.group("header"));
        for (String key : List.of("id", "date")) {
            if (!header.containsKey(key)) {
                throw problem("no `%s:` line".formatted(key));
            }
        }
        header.forEach(article::put);
        day(header.getOrDefault("date", ""));
        article.put("text", text(form.group("text")));
        ArrayNode encounters = article.putArray("encounters");
        form.group("lines")
                .lines()
                .filter(l -> !l.isBlank())
                .map(this::encounter)
                .forEach(encounters::add);
        if (!mentions.isEmpty()) {
            throw problem("words without a line: " + mentions.keySet());
        }
        return article;
    }

    /// Returns the text without brackets; remembers what stood in them.
    private String text(String marked) {
        StringBuilder text = new StringBuilder();
        Matcher words = WORDS.matcher(marked);
        int last = 0;
        while (words.find()) {
            text.append(marked, last, words.start());
            int begin = text.codePointCount(0, text.length());
            text.append(words.group(2));
            int end = text.codePointCount(0, text.length());
            for (String number : words.group(1).split("[, ]+", -1)) {
                mentions.computeIfAbsent(number, n -> JsonNodeFactory.instance.arrayNode())
                        .addObject()
                        .put("begin", begin)
                        .put("end", end)
                        .put("text", words.group(2));
            }
            last = words.end();
        }
        return text.append(marked, last, marked.length()).toString();
    }

    private ObjectNode encounter(String line) {
        List<String> columns = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        ArrayNode words = mentions.remove(columns.getFirst());
        if (columns.size() != COLUMNS || words == null) {
            throw problem(
                    "expected `number | status | type | parties | days | place` and words of that"
                            + " number, found: "
                            + line);
        }
        ObjectNode encounter = JsonNodeFactory.instance.objectNode();
        if (!GoldWords.isCode(columns.get(1), Status.class)
                || !GoldWords.isCode(columns.get(2), Encounter.Type.class)) {
            throw problem("no status or type of that name: " + line);
        }
        encounter.put("type", columns.get(2)).put("status", columns.get(1));
        encounter.set("mentions", words);
        ArrayNode parties = encounter.putArray("participants");
        Stream.of(columns.get(3).split(";"))
                .map(String::strip)
                .forEach(p -> parties.addObject().put("name", p));
        if (!columns.get(4).equals("-")) {
            String[] days = columns.get(4).split("\\.\\.", -1);
            encounter
                    .putObject("time")
                    .put("earliest", day(days[0]))
                    .put("latest", day(days[days.length - 1]));
        }
        if (!columns.get(5).equals("-")) {
            encounter.putObject("place").put("name", columns.get(5));
        }
        return encounter;
    }

    /// Returns the words of a day, if there is one.
    private String day(String words) {
        try {
            return GoldWords.day(words).map(LocalDate::toString).orElse(words);
        } catch (IllegalArgumentException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
    }

    private GoldFormException problem(String what) {
        return new GoldFormException(place + ": " + what);
    }
}
