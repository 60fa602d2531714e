package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.knowledge.Office;
import newsgraph.knowledge.Tenure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T11")
class GazetteerReaderTest {
    private static final String PREFIXES =
            """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://newsgraph.example/>
            """;
    private static final String LAND =
            """
            <country/land> a ng:Country ; rdfs:label "Land" ; skos:altLabel "L.D." ; ng:demonym "Landish" ; ng:capital <place/ville> .
            <place/ville> a ng:Place ; rdfs:label "Ville" ; ng:inCountry <country/land> .
            <organization/palace> a ng:Organization ; rdfs:label "Grey Palace" ; ng:partOf <country/land> .
            <office/premier> a ng:Office ; rdfs:label "Premier of Land" ; ng:title "premier", "prime minister" ; ng:ofBody <country/land> .
            <person/ada-lund> a ng:Person ; rdfs:label "Ada Lund" ; ng:surname "Lund" ; ng:gender "female" .
            <tenure/1> a ng:Tenure ; ng:holder <person/ada-lund> ; ng:office <office/premier> ; ng:from "2001-02"^^xsd:gYearMonth ; ng:until "2004"^^xsd:gYear .
            """;

    private static Gazetteer read(String... texts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String text : texts) {
            files.put("own%d.ttl".formatted(files.size() + 1), PREFIXES + text);
        }
        return GazetteerReader.of(GazetteerFiles.of(files));
    }

    @Test
    void makesRecordsOfTriples() {
        Gazetteer gazetteer = read(LAND);
        assertThat(gazetteer.named("LD"))
                .containsExactly(
                        new Entry.Country(
                                "country/land",
                                "Land",
                                List.of("Land", "L.D."),
                                List.of("Landish"),
                                Optional.of("Ville")));
        assertThat(gazetteer.named("the Grey Palace"))
                .containsExactly(
                        new Entry.Organization(
                                "organization/palace",
                                "Grey Palace",
                                List.of("Grey Palace"),
                                Optional.of("country/land")));
        assertThat(gazetteer.titled("prime minister"))
                .containsExactly(
                        new Office(
                                "office/premier",
                                "Premier of Land",
                                List.of("premier", "prime minister"),
                                "country/land"));
        assertThat(gazetteer.surnamed("Lund"))
                .singleElement()
                .extracting(Entry.Person::gender)
                .isEqualTo(Entry.Gender.FEMALE);
    }

    @Test
    void takesMonthsAndYearsFromTheirFirstDayToTheirLast() {
        assertThat(read(LAND).tenuresOf("office/premier"))
                .containsExactly(
                        new Tenure(
                                "person/ada-lund",
                                "office/premier",
                                LocalDate.of(2001, 2, 1),
                                Optional.of(LocalDate.of(2004, 12, 31)),
                                false));
    }

    @Test
    void letsALaterFileAddAliasesAndCorrectDays() {
        Gazetteer gazetteer =
                read(
                        LAND,
                        """
                        <person/ada-lund> skos:altLabel "Dame Ada" ; ng:surname "Lundh" .
                        <tenure/1> ng:until "2004-03-02"^^xsd:date .
                        """);
        assertThat(gazetteer.named("Dame Ada")).hasSize(1);
        assertThat(gazetteer.surnamed("Lundh")).isEqualTo(gazetteer.surnamed("Lund"));
        assertThat(gazetteer.tenuresBy("person/ada-lund"))
                .extracting(Tenure::until)
                .containsExactly(Optional.of(LocalDate.of(2004, 3, 2)));
    }

    @Test
    void saysWhichEntryIsWrongAndWhy() {
        assertThatThrownBy(() -> read(LAND, "<tenure/1> ng:from \"2001-02-30\"^^xsd:date ."))
                .isInstanceOf(GazetteerException.class)
                .hasMessage(
                        "own1.ttl: <tenure/1>: expected a day, month or year of the calendar,"
                                + " found '2001-02-30'");
        assertThatThrownBy(() -> read(LAND, "<tenure/1> ng:until \"2000\"^^xsd:gYear ."))
                .hasMessageContaining("is before ng:from 2001-02-01");
        assertThatThrownBy(() -> read(LAND, "<tenure/1> ng:holder <person/nobody> ."))
                .hasMessageContaining("ng:holder is <person/nobody>, which is no known Person");
        assertThatThrownBy(() -> read(LAND, "<person/x> a ng:Person ; rdfs:label \"X\" ."))
                .hasMessage("own2.ttl: <person/x>: expected an ng:surname, found none");
        assertThatThrownBy(() -> read("<person/x> ng:surname \"X\" ."))
                .hasMessageContaining("expected a type");
    }

    @Test
    void takesEntriesThatLieElsewhereByTheirOwnIri() {
        Gazetteer gazetteer =
                read(
                        """
                        <https://other.example/person/ada> a ng:Person ; rdfs:label "Ada Lund" ; ng:surname "Lund" .
                        """);
        String id = gazetteer.named("Ada Lund").getFirst().id();
        assertThat(Iris.DEFAULT.entry(id).getURI()).isEqualTo("https://other.example/person/ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<javascript:alert(1)> a ng:Person ; rdfs:label \"X\" ; ng:surname \"X\" .",
                "<person/x> a ng:Person ; rdfs:label \"X\" ; ng:surname \"X\" ; rdfs:seeAlso <file:///etc/passwd> .",
                "<person/x> a ng:Person ; rdfs:label \"X\" ; ng:surname \"X\" ; <data:,a> \"b\" .",
                "<person/x\\u003Ey> a ng:Person ; rdfs:label \"X\" ; ng:surname \"X\" .",
                "<person/a/../b> a ng:Person ; rdfs:label \"X\" ; ng:surname \"X\" ; rdfs:seeAlso <http://e.example/a b> ."
            })
    void refusesIrisThatAGraphMayNotHold(String entry) {
        assertThatThrownBy(() -> read(entry))
                .isInstanceOfAny(GazetteerException.class, TurtleException.class)
                .hasMessageContaining("own1.ttl");
    }

    @Test
    void refusesAnEntryWithoutAName() {
        assertThatThrownBy(() ->
                        read("[] a ng:Person ; rdfs:label \"Bo Quist\" ; ng:surname \"Quist\" ."))
                .isInstanceOf(GazetteerException.class)
                .hasMessage(
                        "own1.ttl: an entry without a name; give each an IRI, as <person/ada-thorne>");
    }

    @Test
    void readsAUsersFileAfterTheBundledOnes(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.ttl"), PREFIXES + LAND);
        Gazetteer gazetteer = GazetteerReader.load(List.of(own));
        assertThat(gazetteer.named("Ada Lund")).hasSize(1);
        assertThat(gazetteer.named("United Kingdom")).hasSize(1);
        assertThat(GazetteerFiles.read(List.of(own)).hash())
                .hasSize(64)
                .isEqualTo(GazetteerFiles.read(List.of(own)).hash())
                .isNotEqualTo(GazetteerFiles.read(List.of()).hash());
    }

    @Test
    void namesAFileThatIsMissingOrBroken(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.ttl");
        assertThatThrownBy(() -> GazetteerReader.load(List.of(missing)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.ttl");
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<a> <b>\n<c> <d> .");
        assertThatThrownBy(() -> GazetteerReader.load(List.of(broken)))
                .isInstanceOf(TurtleException.class)
                .hasMessageContaining("broken.ttl:2:");
    }
}
