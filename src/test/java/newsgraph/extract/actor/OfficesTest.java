package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsgraph.extract.encounter.Told;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.knowledge.Gazetteer;
import newsgraph.knowledge.Office;
import newsgraph.knowledge.Tenure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is meant by an office: somebody whom the article calls so, or who holds it by the gazetteer.
class OfficesTest {
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private static final Gazetteer OFFICES =
            new Gazetteer(
                    List.of(
                            Told.country("france", "France", "French", "Paris"),
                            Told.country("japan", "Japan", "Japanese", "Tokyo"),
                            new Entry.Organization(
                                    "organization/senate",
                                    "Senate",
                                    List.of("Senate"),
                                    Optional.of("country/france")),
                            new Entry.Organization(
                                    "organization/elysee",
                                    "Elysee",
                                    List.of("Elysee"),
                                    Optional.of("country/france")),
                            person("jeanne-marchand", "Jeanne Marchand", "Marchand"),
                            person("rin-sato", "Rin Sato", "Sato")),
                    List.of(
                            new Office(
                                    "office/president",
                                    "President of France",
                                    List.of("president"),
                                    "country/france"),
                            new Office(
                                    "office/minister",
                                    "Foreign Minister of Japan",
                                    List.of("foreign minister"),
                                    "country/japan")),
                    List.of(
                            new Tenure(
                                    "person/jeanne-marchand",
                                    "office/president",
                                    FROM,
                                    Optional.empty(),
                                    false),
                            new Tenure(
                                    "person/rin-sato",
                                    "office/minister",
                                    FROM,
                                    Optional.empty(),
                                    false)));

    private static Entry.Person person(String id, String name, String surname) {
        return new Entry.Person(
                "person/" + id, name, List.of(name), List.of(surname), Gender.FEMALE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Ann Voss met the dockers on Monday. She will receive the French president on Friday. | met: Ann Voss, dockers; receive: Ann Voss, Jeanne Marchand
                    Foreign Minister Peter Lund met the dockers on Monday. He will meet the Japanese foreign minister on Friday. | met: Peter Lund, dockers; meet: Peter Lund, Rin Sato
                    Japanese Foreign Minister Peter Lund met the dockers on Monday. The Japanese foreign minister will meet Ann Voss on Friday. | met: Peter Lund, dockers; meet: Ann Voss, Peter Lund
                    President Ann Voss met the dockers on Monday. The president will meet Karl Brand on Friday. | met: Ann Voss, dockers; meet: Ann Voss, Karl Brand
                    Prime Minister Ann Voss met the Japanese Prime Minister, Peter Lund, on Monday. The prime minister will meet Karl Brand on Friday. | met: Ann Voss, Peter Lund; meet: Ann Voss, Karl Brand
                    The Senate president met Ann Voss in France on Monday. | met: Ann Voss, Senate president
                    The president of the Senate met Ann Voss in France on Monday. | met: Ann Voss, president of the Senate
                    The bank's president met Ann Voss in France on Monday. | met: Ann Voss, bank's president
                    The country's president met Ann Voss in France on Monday. | met: Ann Voss, Jeanne Marchand
                    The French president met Ann Voss on Monday. | met: Ann Voss, Jeanne Marchand
                    The Elysee president met Ann Voss on Monday. | met: Ann Voss, Jeanne Marchand
                    Premier Ann Voss called Prime Minister Peter Lund on Monday. Karl Brand will meet the premier on Friday. | called: Ann Voss, Peter Lund; meet: Ann Voss, Karl Brand
                    """)
    void namesTheHolder(String words, String who) {
        assertThat(Told.in(words, OFFICES).who()).containsExactly(who.split("; ", -1));
    }
}
