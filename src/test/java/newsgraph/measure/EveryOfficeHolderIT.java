package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import newsgraph.event.Actor;
import newsgraph.event.Participation;
import newsgraph.extract.Extractor;
import newsgraph.rdf.GazetteerReader;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The names of all office holders, in every language's spelling, in plain sentences of news: what
/// a tagger makes of a name must not decide whether it is read.
class EveryOfficeHolderIT {
    private static final Pattern PERSON =
            Pattern.compile("a ng:Person ; rdfs:label \"([^\"]+)\"[^\\n]*?ng:surname \"([^\"]+)\"");

    private static final Extractor EXTRACTOR =
            new Extractor(CoreNlpAnnotator.load(), GazetteerReader.load(List.of()));

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "%1$s met Ann Lund on Monday.",
                "President %1$s spoke by telephone with Prime Minister Ann Lund on Monday.",
                "%1$s flew in on Sunday.\nAnn Lund will meet %2$s on Monday, officials said."
            })
    void isReadAsWhoMetTheOther(String sentence) {
        List<String> wrong =
                people().filter(p -> !isRead(sentence.formatted(p.group(1), p.group(2))))
                        .map(p -> p.group(1))
                        .toList();
        assertThat(wrong).as("read wrongly, of %d", people().count()).hasSizeLessThan(8);
    }

    private static boolean isRead(String text) {
        return EXTRACTOR.extract(article(text)).encounters().stream()
                .map(e ->
                        e.participations().stream()
                                .map(Participation::actor)
                                .map(Actor::name)
                                .collect(Collectors.toSet()))
                .anyMatch(names -> names.size() == 2 && names.contains("Ann Lund"));
    }

    private static Stream<MatchResult> people() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/gazetteer"))) {
            return files
                    .filter(f -> f.toString().endsWith(".ttl"))
                    .sorted()
                    .map(EveryOfficeHolderIT::text)
                    .flatMap(t -> PERSON.matcher(t).results())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(String text) {
        return new Article(
                "a",
                "test/a",
                new ArticleText(text),
                LocalDate.of(2016, 6, 15),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Zone.of(Zone.Kind.BODY, new TextSpan(0, text.length()))),
                Article.Origin.TEXT);
    }
}
