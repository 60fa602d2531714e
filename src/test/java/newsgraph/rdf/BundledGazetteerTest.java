package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What must be true of the bundled files, beyond what the reader refuses.
class BundledGazetteerTest {
    private static final Path FOLDER = Path.of("src/main/resources/gazetteer");
    private static final LocalDate LAST_DAY_KNOWN = LocalDate.of(2026, 12, 31);
    private static final Map<String, Description> ALL =
            GazetteerFiles.read(List.of()).descriptions();
    private static final Gazetteer GAZETTEER = GazetteerReader.load(List.of());

    private static Stream<Description> all(String type) {
        return ALL.values().stream().filter(d -> d.isOne(type));
    }

    private static Node value(Description of, String property) {
        return of.last(GazetteerReader.ONTOLOGY + property).orElseThrow();
    }

    @Test
    void listsEveryFileOfTheFolder() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> listed =
                    Files.readAllLines(FOLDER.resolve("files.txt")).stream()
                            .filter(l -> !l.startsWith("#"))
                            .sorted()
                            .toList();
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".ttl")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void hasNoTwoHoldersOfAnOfficeAtOnce() {
        Map<Node, List<Description>> byOffice =
                all("Tenure")
                        .filter(t -> t.last(GazetteerReader.ONTOLOGY + "acting").isEmpty())
                        .collect(Collectors.groupingBy(t -> value(t, "office")));
        List<String> overlaps = new ArrayList<>();
        byOffice.values()
                .forEach(tenures -> {
                    for (Description a : tenures) {
                        for (Description b : tenures) {
                            if (a != b && overlaps(a, b)) {
                                overlaps.add(a.id() + " and " + b.id());
                            }
                        }
                    }
                });
        assertThat(overlaps).isEmpty();
    }

    /// Tells whether the first began before the second and surely ended after its beginning; a
    /// shared day of change, or month or year where no more is known, is none.
    private static boolean overlaps(Description a, Description b) {
        LocalDate fromA = Dates.first(value(a, "from"), a);
        LocalDate fromB = Dates.first(value(b, "from"), b);
        LocalDate latestFromB = Dates.last(value(b, "from"), b);
        LocalDate earliestUntilA =
                a.last(GazetteerReader.ONTOLOGY + "until")
                        .map(u -> Dates.first(u, a))
                        .orElse(LocalDate.MAX);
        return !fromA.isAfter(fromB) && earliestUntilA.isAfter(latestFromB);
    }

    @Test
    void datesTermsWithinLivingMemory() {
        assertThat(all("Tenure").filter(t -> !isPlausible(t)).map(Description::id)).isEmpty();
    }

    private static boolean isPlausible(Description tenure) {
        LocalDate from = Dates.first(value(tenure, "from"), tenure);
        LocalDate until =
                tenure.last(GazetteerReader.ONTOLOGY + "until")
                        .map(u -> Dates.last(u, tenure))
                        .orElse(LAST_DAY_KNOWN);
        return from.isAfter(LocalDate.of(1950, 1, 1))
                && until.isAfter(LocalDate.of(1995, 1, 1))
                && !until.isAfter(LAST_DAY_KNOWN);
    }

    @Test
    void namesEachThingOfAClassDifferently() {
        for (String type : List.of("Person", "Organization", "Country", "Place", "Office")) {
            Set<String> seen = new HashSet<>();
            assertThat(all(type).map(d -> Gazetteer.fold(d.label())).filter(l -> !seen.add(l)))
                    .as(type)
                    .isEmpty();
        }
    }

    @Test
    void findsEverySurnameInOneOfTheNames() {
        assertThat(all("Person").filter(p -> !hasItsSurnames(p)).map(Description::id)).isEmpty();
    }

    private static boolean hasItsSurnames(Description person) {
        String names =
                Gazetteer.fold(
                        person.label()
                                + " | "
                                + String.join(" | ", person.words(GazetteerReader.ALIAS)));
        return person.words(GazetteerReader.ONTOLOGY + "surname").stream()
                .allMatch(s -> names.contains(Gazetteer.fold(s)));
    }

    @Test
    void writesTitlesInLowerCase() {
        assertThat(all("Office").flatMap(o -> o.words(GazetteerReader.ONTOLOGY + "title").stream()))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t).isEqualTo(t.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "office/prime-minister-of-the-united-kingdom, 2025-02-23, Keir Starmer",
        "office/prime-minister-of-the-united-kingdom, 2003-03-20, Tony Blair",
        "office/president-of-the-united-states, 2016-05-01, Barack Obama",
        "office/united-states-secretary-of-state, 2015-07-14, John Kerry",
        "office/foreign-minister-of-russia, 2014-03-21, Sergei Lavrov",
        "office/president-of-ukraine, 2022-02-24, Volodymyr Zelensky",
        "office/president-of-the-european-council, 2015-06-30, Donald Tusk",
        "office/secretary-general-of-nato, 2025-02-23, Mark Rutte",
        "office/secretary-general-of-the-united-nations, 2006-08-01, Kofi Annan",
        "office/premier-of-china, 2010-01-01, Wen Jiabao",
        "office/president-of-zimbabwe, 2009-03-03, Robert Mugabe",
        "office/foreign-minister-of-israel, 2010-06-01, Avigdor Lieberman",
        "office/president-of-the-democratic-republic-of-the-congo, 2005-01-01, Joseph Kabila",
        "office/prime-minister-of-india, 2004-05-23, Manmohan Singh",
        "office/president-of-south-korea, 2019-06-30, Moon Jae-in",
        "office/president-of-brazil, 2024-01-01, Luiz Inacio Lula da Silva",
        "office/prime-minister-of-australia, 2013-07-01, Kevin Rudd",
        "office/pope, 2010-01-01, Pope Benedict XVI",
    })
    void knowsWhoWasInOffice(String office, LocalDate day, String name) {
        assertThat(GAZETTEER.office(office)).isPresent();
        assertThat(GAZETTEER.holder(office, day)).map(Entry.Person::label).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "U.S., United States",
        "Britain, United Kingdom",
        "the White House, White House",
        "No. 10, Downing Street",
        "Élysée, Elysee Palace",
        "the EU, European Union",
        "Volodymyr Zelenskyy, Volodymyr Zelensky",
        "Lord Cameron, David Cameron",
        "Kiev, Kyiv",
    })
    void knowsOtherNames(String alias, String label) {
        assertThat(GAZETTEER.named(alias)).extracting(Entry::label).containsExactly(label);
    }
}
