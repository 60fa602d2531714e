package newsgraph.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer for a reader: a table of the facts, and beneath each row the words that carry it and
/// where they stand: the article's id, its day, and the IRI of the event or else of the article.
final class AnswerText {
    private static final String QUOTE = "quote";
    private static final String ARTICLE = "article";
    private static final String EVENT = "event";

    /// What stands beneath a row and not in it.
    private static final Set<String> SOURCE =
            Set.of(QUOTE, "articleId", "published", ARTICLE, EVENT);

    private AnswerText() {}

    static String of(Answer answer, String base, int width) {
        List<String> columns = answer.columns().stream().filter(c -> !SOURCE.contains(c)).toList();
        TextTable table = new TextTable(columns, width);
        for (Answer.Row row : answer.rows()) {
            table.add(columns.stream().map(c -> words(row, c, base)).toList(), source(row, base));
        }
        return table.toString();
    }

    private static String words(Answer.Row row, String column, String base) {
        return row.cell(column).map(value -> Terms.readable(value, base)).orElse("");
    }

    private static List<String> source(Answer.Row row, String base) {
        String quote = words(row, QUOTE, base);
        String where =
                Stream.of("articleId", "published", row.cell(EVENT).isPresent() ? EVENT : ARTICLE)
                        .map(column -> words(row, column, base))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        return Stream.of(quoted(quote), where).filter(line -> !line.isEmpty()).toList();
    }

    /// Puts words in quotation marks, if they do not begin with one.
    private static String quoted(String words) {
        boolean isBare = !words.isEmpty() && "\"\u201c\u2018'".indexOf(words.charAt(0)) < 0;
        return isBare ? "\u201c" + words + "\u201d" : words;
    }
}
