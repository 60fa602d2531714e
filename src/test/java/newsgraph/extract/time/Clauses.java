package newsgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Makes short sentences for tests: "They met", "They will meet" or a clause without a verb, with a
/// time hung on its verb.
final class Clauses {
    private Clauses() {}

    /// Returns an article of one paragraph whose sentences begin with their clause: `They met | on
    /// Friday`.
    static AnnotatedText article(LocalDate published, String... sentences) {
        String text = String.join(" ", sentences).replace(" | ", " ");
        List<Sentence> read = new ArrayList<>();
        int offset = 0;
        for (String sentence : sentences) {
            read.add(sentence(read.size(), sentence, offset));
            offset = read.getLast().span().end() + 1;
        }
        var article =
                new Article(
                        "a",
                        "test/a",
                        new ArticleText(text),
                        published,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Article.Origin.TEXT);
        return new AnnotatedText(article, read, List.of());
    }

    private static Sentence sentence(int index, String sentence, int from) {
        String[] words = sentence.replace("| ", "").split(" ");
        int verb = verb(words);
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[words.length];
        String[] labels = new String[words.length];
        int offset = from;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            var span = new TextSpan(offset, offset + word.length());
            tokens.add(new Token(i, span, word, word.equals("met") ? "meet" : word, tag(word)));
            heads[i] = i == verb ? Dependencies.NONE : verb;
            labels[i] = i == verb ? "root" : tag(word).equals("MD") ? "aux" : "dep";
            offset += word.length() + 1;
        }
        return new Sentence(index, tokens, List.of(), new Dependencies(heads, labels));
    }

    private static int verb(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("met") || words[i].equals("meet")) {
                return i;
            }
        }
        return 0;
    }

    private static String tag(String word) {
        return switch (word) {
            case "met" -> "VBD";
            case "meet" -> "VB";
            case "will", "may" -> "MD";
            case "They", "they" -> "PRP";
            case "the", "a" -> "DT";
            case "'s" -> "POS";
            default ->
                    Character.isDigit(word.charAt(0))
                            ? "CD"
                            : Character.isUpperCase(word.charAt(0)) ? "NNP" : other(word);
        };
    }

    private static String other(String word) {
        return Character.isLetter(word.charAt(0)) ? word.endsWith("s") ? "NNS" : "NN" : ".";
    }
}
