package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The expected counts are those that an independent program in another language gave for the same
/// two files.
class ScorecardTest {
    private static final Path FILES = Path.of("src/test/resources/newsgraph/measure");
    private static final List<String> GOLD = GoldFiles.extraction(FILES.resolve("gold.jsonl"));
    private static final List<String> TOLD =
            GoldFiles.extraction(FILES.resolve("extraction.jsonl"));
    private static final Scorecard CARD = Scorecard.of(GOLD, TOLD);

    @Test
    void countsEncountersAndTheirParties() {
        assertThat(CARD.total(Layer.DETECTION)).isEqualTo(new Cell(5, 6, 5, 6));
        assertThat(CARD.total(Layer.STRICT)).isEqualTo(new Cell(3, 6, 3, 6));
        assertThat(CARD.total(Layer.PAIRS)).isEqualTo(new Cell(4, 6, 4, 8));
        assertThat(CARD.total(Layer.PARTICIPANTS)).isEqualTo(new Cell(9, 10, 9, 10));
        assertThat(CARD.total(Layer.WHY)).isEqualTo(new Cell(3, 3, 3, 3));
        assertThat(CARD.total(Layer.PAIRS).f()).isEqualTo(0.571, within(0.0005));
    }

    @Test
    void countsWhatIsRightOfTheEncountersFound() {
        assertThat(found(Layer.STATUS)).isEqualTo("4/5");
        assertThat(found(Layer.HAPPENED)).isEqualTo("4/5");
        assertThat(found(Layer.FAMILY)).isEqualTo("4/5");
        assertThat(found(Layer.TYPE)).isEqualTo("4/5");
        assertThat(found(Layer.TIME)).isEqualTo("1/3");
        assertThat(found(Layer.SOME_TIME)).isEqualTo("2/3");
        assertThat(found(Layer.PLACE)).isEqualTo("1/2");
        assertThat(found(Layer.SOURCE)).isEqualTo("1/3");
        assertThat(found(Layer.WHY_KIND)).isEqualTo("2/3");
    }

    @Test
    void countsWhatGoldDoesNotHave() {
        assertThat(CARD.total(Layer.NO_TIME).predicted()).isEqualTo(1);
        assertThat(CARD.total(Layer.NO_PLACE).predicted()).isEqualTo(1);
        assertThat(CARD.total(Layer.NO_SOURCE).predicted()).isZero();
    }

    @Test
    void countsSpeechAndOffsets() {
        assertThat(found(Layer.said(true))).isEqualTo("1/1");
        assertThat(found(Layer.speaker(true))).isEqualTo("1/1");
        assertThat(found(Layer.said(false))).isEqualTo("1/2");
        assertThat(found(Layer.speaker(false))).isEqualTo("0/2");
        assertThat(found(Layer.OFFSETS)).isEqualTo("43/44");
    }

    @Test
    void countsRolesAndAgreementsAndEveryStatus() {
        assertThat(found(Layer.ROLE)).isEqualTo("7/9");
        assertThat(CARD.total(Layer.AGREEMENTS)).isEqualTo(new Cell(1, 1, 1, 1));
        assertThat(found(Layer.AGREED)).isEqualTo("0/1");
        assertThat(CARD.total(Layer.status("occurred"))).isEqualTo(new Cell(2, 4, 2, 2));
        assertThat(CARD.total(Layer.status("denied"))).isEqualTo(new Cell(0, 0, 0, 1));
    }

    @Test
    void anArticleThatWasNotReadMissesAll() {
        Scorecard card = Scorecard.of(GOLD, List.of("{\"id\":\"a\",\"error\":\"no text\"}"));
        assertThat(card.absent()).isEqualTo(2);
        assertThat(card.total(Layer.DETECTION)).isEqualTo(new Cell(0, 0, 0, 6));
        assertThat(ScorecardPage.of(card, Map.of())).contains("2 articles, of which 2 not read.");
    }

    @Test
    void goldScoredAgainstItselfIsPerfect() {
        Scorecard card =
                Scorecard.of(
                        GOLD,
                        GOLD.stream().map(l -> l.replace("\"encounters\"", "\"events\"")).toList());
        assertThat(card.total(Layer.STRICT)).isEqualTo(new Cell(6, 6, 6, 6));
    }

    @Test
    void thePageListsEveryMiss() {
        assertThat(ScorecardPage.of(CARD, Map.of()))
                .contains("MISS b meeting cancelled [General Ort, Lena Fisk] |")
                .contains("PART a meeting denied [The mayor, Ana Brol] <> meeting occurred")
                .contains("PLACE b Grey Harbour <> nothing")
                .contains("TIME a 2001-05-09..2001-05-31 <> 2001-05-01..2001-05-31");
    }

    @ParameterizedTest
    @CsvSource({"4,5,0.38,0.96", "1,3,0.06,0.79", "0,2,0.00,0.66", "0,0,0,1"})
    void wilsonsIntervalFitsSmallCounts(int part, int whole, double low, double high) {
        assertThat(Scorecard.wilson(part, whole).low()).isEqualTo(low, within(0.005));
        assertThat(Scorecard.wilson(part, whole).high()).isEqualTo(high, within(0.005));
    }

    @Test
    void theIntervalOfFIsTheSameInEveryRun() {
        Scorecard.Interval interval = CARD.bootstrap(Layer.DETECTION);
        assertThat(interval).isEqualTo(CARD.bootstrap(Layer.DETECTION));
        assertThat(interval.low()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(interval.high()).isEqualTo(1, within(1e-9));
    }

    @Test
    void aLineThatIsNoJsonIsNamed() {
        assertThatExceptionOfType(GoldFormException.class)
                .isThrownBy(() -> Scorecard.of(GOLD, List.of("no json")))
                .withMessageStartingWith("expected a JSON object a line");
    }

    private static String found(Layer layer) {
        Cell cell = CARD.total(layer);
        return cell.found() + "/" + cell.gold();
    }
}
