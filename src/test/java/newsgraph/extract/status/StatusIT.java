package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import newsgraph.article.ShortArticle;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.extract.time.TimeFinder;
import newsgraph.extract.trigger.TriggerFinder;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;
import newsgraph.text.Sentence;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Whether it happened, through the real parser: sentences of wire copy, features, headlines and
/// captions, written on a Wednesday.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusIT {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

    private final StatusReader reader = new StatusReader(new StatusLexicon());
    private final TriggerFinder triggers = new TriggerFinder(new TriggerLexicon());
    private Annotator annotator;

    @BeforeAll
    void loadModels() {
        annotator = CoreNlpAnnotator.load();
    }

    /// The first column is the status, `none` where the words tell of no encounter; the second the
    /// trigger's word, the first of that form.
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "statuses.csv", delimiter = '|')
    void readsWhetherItHappened(String status, String word, String sentence) {
        AnnotatedText text = annotator.annotate(ShortArticle.of(sentence, WEDNESDAY));
        Trigger trigger =
                text.sentences().stream()
                        .flatMap(s -> triggers.find(s).stream())
                        .filter(t -> t.token().lower().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no trigger " + word));
        Sentence first = trigger.sentence();
        var timing = TimeFinder.find(text).of(first, trigger.head());
        Optional<StatusReading> reading = reader.read(trigger, timing, WEDNESDAY);
        assertThat(reading.map(r -> r.status().name().toLowerCase(Locale.ROOT)).orElse("none"))
                .as("%s", reading)
                .isEqualTo(status);
    }
}
