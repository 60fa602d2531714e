package newsgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsgraph.article.TextSpan;

/// Sentences as CoNLL-U lines, for looking at a parse and for tests that need no model. Column 5
/// holds the Penn tag; column 10 `begin=..|end=..` (code points) and `name=PERSON` on each token of
/// a name, `name=PERSON-B` where a second name follows another of its type at once.
///
/// @see <a href="https://universaldependencies.org/format.html">CoNLL-U</a>
public final class ConllU {
    private static final int COLUMNS = 10;

    private ConllU() {}

    /// Returns one line a token, a blank line after each sentence.
    public static String write(List<Sentence> sentences) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                out.append(line(sentence, token)).append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String line(Sentence sentence, Token token) {
        Dependencies tree = sentence.dependencies();
        String name =
                sentence.nameAt(token.index())
                        .map(n ->
                                "|name="
                                        + n.type()
                                        + (beginsAfterLike(sentence, n, token) ? "-B" : ""))
                        .orElse("");
        return String.join(
                "\t",
                String.valueOf(token.index() + 1),
                token.word(),
                token.lemma(),
                "_",
                token.tag(),
                "_",
                String.valueOf(tree.head(token.index()) + 1),
                tree.label(token.index()),
                "_",
                "begin=%d|end=%d%s".formatted(token.span().begin(), token.span().end(), name));
    }

    private static boolean beginsAfterLike(Sentence sentence, Name name, Token token) {
        return token.index() == name.first()
                && sentence.names().stream()
                        .anyMatch(n -> n.end() == name.first() && n.type() == name.type());
    }

    /// Reads sentences. Columns are separated by tabs, in a line without one by any white space;
    /// where `begin` and `end` are missing, words are taken to stand one blank apart from the start
    /// of the text.
    ///
    /// @throws IllegalArgumentException for a line that is not ten columns, with its number
    public static List<Sentence> read(String lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        int offset = 0;
        int number = 0;
        for (String line : (lines + "\n\n").split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                if (!rows.isEmpty()) {
                    Sentence sentence = sentence(sentences.size(), rows, offset);
                    sentences.add(sentence);
                    offset = sentence.span().end() + 1;
                    rows.clear();
                }
            } else if (!line.startsWith("#")) {
                String[] columns = line.strip().split(line.indexOf('\t') < 0 ? "\\s+" : "\t");
                if (columns.length != COLUMNS) {
                    throw new IllegalArgumentException(
                            "line %d: %d columns, not 10".formatted(number, columns.length));
                }
                rows.add(columns);
            }
        }
        return sentences;
    }

    private static Sentence sentence(int index, List<String[]> rows, int from) {
        List<Token> tokens = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int[] heads = new int[rows.size()];
        String[] labels = new String[rows.size()];
        int offset = from;
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            int begin = Integer.parseInt(value(row[9], "begin", String.valueOf(offset)));
            int length = row[1].codePointCount(0, row[1].length());
            int end = Integer.parseInt(value(row[9], "end", String.valueOf(begin + length)));
            tokens.add(new Token(i, new TextSpan(begin, end), row[1], row[2], row[4]));
            heads[i] = Integer.parseInt(row[6]) - 1;
            labels[i] = row[7];
            offset = end + 1;
            addName(names, i, value(row[9], "name", ""));
        }
        return new Sentence(index, tokens, names, new Dependencies(heads, labels));
    }

    private static void addName(List<Name> names, int token, String value) {
        if (value.isEmpty()) {
            return;
        }
        boolean begins = value.endsWith("-B");
        var type = Name.Type.valueOf(value.replace("-B", "").toUpperCase(Locale.ROOT));
        Name last = names.isEmpty() ? null : names.getLast();
        if (!begins && last != null && last.end() == token && last.type() == type) {
            names.set(names.size() - 1, new Name(type, last.first(), token + 1));
        } else {
            names.add(new Name(type, token, token + 1));
        }
    }

    private static String value(String column, String key, String otherwise) {
        for (String part : column.split("\\|", -1)) {
            if (part.startsWith(key + "=")) {
                return part.substring(key.length() + 1);
            }
        }
        return otherwise;
    }
}
