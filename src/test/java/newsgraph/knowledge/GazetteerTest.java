package newsgraph.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Entry.Person ADA = person("person/ada-lund", "Ada Lund", "Lund");
    private static final Entry.Person OLE = person("person/ole-berg", "Ole Berg", "Berg");
    private static final Entry.Country LAND =
            new Entry.Country(
                    "country/land",
                    "Land",
                    List.of("Land", "L.D.", "the Land"),
                    List.of("Landish"),
                    Optional.of("Landville"));
    private static final Office PREMIER =
            new Office(
                    "office/premier",
                    "Premier of Land",
                    List.of("premier", "prime minister"),
                    "country/land");
    private static final LocalDate CHANGE = LocalDate.of(2020, 5, 1);
    private static final Gazetteer GAZETTEER =
            new Gazetteer(
                    List.of(ADA, OLE, LAND),
                    List.of(PREMIER),
                    List.of(
                            new Tenure(
                                    ADA.id(),
                                    PREMIER.id(),
                                    CHANGE.minusYears(4),
                                    Optional.of(CHANGE),
                                    false),
                            new Tenure(OLE.id(), PREMIER.id(), CHANGE, Optional.empty(), false)));

    private static Entry.Person person(String id, String name, String surname) {
        return new Entry.Person(id, name, List.of(name), List.of(surname), Entry.Gender.UNKNOWN);
    }

    @Test
    void findsNamesWithoutRegardToCaseAccentsFullStopsAndArticle() {
        assertThat(GAZETTEER.named("LD")).containsExactly(LAND);
        assertThat(GAZETTEER.named("The land")).containsExactly(LAND);
        assertThat(GAZETTEER.named("Áda  Lund")).containsExactly(ADA);
        assertThat(GAZETTEER.surnamed("LUND")).containsExactly(ADA);
        assertThat(GAZETTEER.demonym("landish")).containsExactly(LAND);
        assertThat(GAZETTEER.named("Nobody")).isEmpty();
    }

    @Test
    void foldsToPlainLowerCaseWords() {
        assertThat(Gazetteer.fold("  U.N.\u00a0Élysée’s \n X ")).isEqualTo("un elysee's x");
    }

    @Test
    void knowsWhoHeldAnOfficeOnADay() {
        assertThat(GAZETTEER.holder(PREMIER.id(), CHANGE.minusDays(1))).contains(ADA);
        assertThat(GAZETTEER.holder(PREMIER.id(), CHANGE.plusDays(1))).contains(OLE);
        assertThat(GAZETTEER.holder(PREMIER.id(), CHANGE.minusYears(5))).isEmpty();
    }

    @Test
    void givesNobodyOnADayOfChange() {
        assertThat(GAZETTEER.holder(PREMIER.id(), CHANGE)).isEmpty();
    }

    @Test
    void findsTheIncumbentByTitleAndCountry() {
        assertThat(GAZETTEER.incumbent("Prime Minister", "country/land", CHANGE.plusDays(1)))
                .contains(OLE);
        assertThat(GAZETTEER.incumbent("prime minister", "country/sea", CHANGE.plusDays(1)))
                .isEmpty();
    }
}
