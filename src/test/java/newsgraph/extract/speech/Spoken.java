package newsgraph.extract.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import newsgraph.article.Article;
import newsgraph.article.ShortArticle;
import newsgraph.extract.time.TimeFinder;
import newsgraph.text.AnnotatedText;
import newsgraph.text.ConllU;
import newsgraph.text.Quotations;

/// What is said in a sentence whose parse lies in `sentences.conllu`.
record Spoken(AnnotatedText text, Speech speech) {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    static Spoken in(String words) {
        Article article = ShortArticle.of(words, PUBLISHED);
        AnnotatedText annotated =
                new AnnotatedText(
                        article,
                        ConllU.read(parse(words)),
                        Quotations.find(article.text(), article.zones()));
        return new Spoken(
                annotated,
                SpeechFinder.find(
                        annotated, NamedActors.of(annotated), TimeFinder.find(annotated)));
    }

    private static String parse(String words) {
        String head = "# text = " + words + "\n";
        String all = resource();
        int begin = all.indexOf(head);
        if (begin < 0) {
            throw new IllegalArgumentException("no parse of: " + words);
        }
        int end = all.indexOf("# text = ", begin + head.length());
        return all.substring(begin, end < 0 ? all.length() : end);
    }

    private static String resource() {
        try (InputStream in = Spoken.class.getResourceAsStream("sentences.conllu")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns "speaker > content" for each statement.
    List<String> told() {
        return speech.statements().stream()
                .map(s ->
                        "%s > %s"
                                .formatted(
                                        s.speaker().map(a -> a.name()).orElse("?"),
                                        text.slice(s.content())))
                .toList();
    }

    /// Returns "party, party > content" for each agreement.
    List<String> agreed() {
        return speech.agreements().stream()
                .map(a ->
                        "%s > %s"
                                .formatted(
                                        String.join(
                                                ", ",
                                                a.parties().stream()
                                                        .map(p -> p.actor().name())
                                                        .toList()),
                                        text.slice(a.content())))
                .toList();
    }
}
