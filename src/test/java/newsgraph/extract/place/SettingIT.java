package newsgraph.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import newsgraph.article.ShortArticle;
import newsgraph.event.Timing;
import newsgraph.extract.time.TimeFinder;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;
import newsgraph.text.Sentence;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When and where, through the real parser: what is written on a Wednesday.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingIT {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

    private Annotator annotator;

    @BeforeAll
    void loadModels() {
        annotator = CoreNlpAnnotator.load();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            textBlock =
                    """
                    met;      The two foreign ministers met on Monday in Vienna to discuss grain exports.; 2024-05-13; Vienna
                    met;      The envoy said on Monday that they met last week in Doha.; 2024-05-06; Doha
                    meet;     The chancellor will meet Turkish officials in Ankara on Friday.; 2024-05-17; Ankara
                    meeting;  Tuesday's meeting at the White House lasted two hours.; 2024-05-14; the White House
                    talks;    They held talks in Geneva on Thursday about the war in Sudan.; 2024-05-09; Geneva
                    talks;    Officials met reporters on Tuesday ahead of talks with the rebels.; -; -
                    visited;  The king visited Nairobi in January, his office said on Tuesday.; 2024-01-01; Nairobi
                    meet;     She flew to Brussels on Sunday to meet the commission's president.; 2024-05-12; Brussels
                    summit;   The leaders agreed on a ceasefire at a summit in Cairo last month.; 2024-04-01; Cairo
                    talks;    The Oslo talks broke down on May 3.; 2024-05-03; Oslo
                    talks;    The two sides will resume talks on the conflict in Yemen next week.; 2024-05-20; -
                    spoke;    The two presidents spoke by telephone on Saturday.; 2024-05-11; -
                    called;   The premier said he called to thank the admiral early Tuesday morning.; 2024-05-14; -
                    meeting;  A deal was signed Friday after a meeting of ministers in Lisbon.; 2024-05-10; Lisbon
                    met;      On the sidelines of the summit in Hiroshima, the premiers met on Saturday.; 2024-05-11; Hiroshima
                    met;      The minister, in office since March, met union leaders yesterday.; 2024-05-14; -
                    meet;     The delegations are due to meet again on 24 June at a hotel near Lake Como.; 2024-06-24; a hotel near Lake Como
                    hosted;   The president hosted the emir at his ranch in Montana over the weekend.; 2024-05-11; his ranch in Montana
                    """)
    void readsWhenAndWhere(String trigger, String sentence, String earliest, String place) {
        AnnotatedText text = annotator.annotate(ShortArticle.of(sentence, WEDNESDAY));
        Sentence first = text.sentences().getFirst();
        int token =
                first.tokens().stream()
                        .filter(t -> t.word().equals(trigger))
                        .findFirst()
                        .orElseThrow()
                        .index();
        assertThat(TimeFinder.find(text).of(first, token).flatMap(Timing::earliest))
                .isEqualTo(Optional.ofNullable(earliest).map(LocalDate::parse));
        assertThat(new PlaceFinder(Gazetteer.EMPTY).of(text, first, token).map(l -> l.name()))
                .isEqualTo(Optional.ofNullable(place));
    }
}
