package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the phrase that tells of somebody begins and ends.
class NamePhrasesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    That evening President Ann Lund met Arlo Venn in Oslo. | President Ann Lund, Arlo Venn
                    On the 23rd Pope Francis visited President Ann Lund in Oslo. | Pope Francis, President Ann Lund
                    On the 5th Prime Minister Ann Lund met Arlo Venn. | Prime Minister Ann Lund, Arlo Venn
                    That day President Ann Lund met Arlo Venn in Oslo. | President Ann Lund, Arlo Venn
                    The next morning Chancellor Ann Lund received Arlo Venn. | Chancellor Ann Lund, Arlo Venn
                    Later that night Secretary Ann Lund met Arlo Venn. | Secretary Ann Lund, Arlo Venn
                    Ann Lund met the night mayor Arlo Venn on Monday. | Ann Lund, the night mayor Arlo Venn
                    Ann Lund met the 45th President Arlo Venn on Monday. | Ann Lund, the 45th President Arlo Venn
                    Arlo Venn met the Little Sisters of the Poor on Monday. | Arlo Venn, the Little Sisters of the Poor
                    """)
    void partsATimeFromATitle(String sentence, String mentions) {
        Told told = Told.in(sentence);
        assertThat(
                        told.encounters().getFirst().participations().stream()
                                .map(p -> told.text().slice(p.evidence()))
                                .sorted(Comparator.comparingInt(sentence::indexOf))
                                .collect(Collectors.joining(", ")))
                .isEqualTo(mentions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ann Lund met Arlo Venn, calling the other "comrade". | met: Ann Lund, Arlo Venn
                    Each called the other "brother" in Oslo. |
                    Ann Lund called Venn and told him "no". | called: Ann Lund, Venn
                    The generals owed Mahathir a debt. Mahathir met them on Monday. | met: Mahathir, generals
                    The workers owed the state two years of tax. They met Ann Lund on Monday. | met: Ann Lund, workers
                    The farmers owed money by the state met Ann Lund. | met: Ann Lund, farmers owed money by the state
                    """)
    void partsAVerbFromWhoActs(String sentence, String who) {
        assertThat(String.join("; ", Told.in(sentence).who()))
                .isEqualTo(who == null ? "" : who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund hadn't talked to the mayor, a former business associate and vacation companion, about it. | talked: Ann Lund, mayor
                    On Monday the mayor, a longtime critic and rival, met Ann Lund in Oslo. | met: Ann Lund, mayor
                    The governor, a lawyer and former judge, met Ann Lund. | met: Ann Lund, governor
                    Ann Lund met the president's adviser, a friend and ally of hers, in Oslo. | met: Ann Lund, president's adviser
                    Ann Lund met the mayor, an ally and long-time friend, on Monday. | met: Ann Lund, mayor
                    Ann Lund met the mayor, a former ally, on Monday. | met: Ann Lund, mayor
                    Ann Lund met the mayor, a bishop and two doctors on Monday. | met: Ann Lund, bishop, mayor, two doctors
                    Ann Lund met the mayor, a union leader, and a bishop on Monday. | met: Ann Lund, bishop, mayor, union leader
                    Ann Lund met the mayor, a priest and a nurse, on Monday. | met: Ann Lund, mayor, nurse, priest
                    """)
    void tiesTwoDescriptionsToAnOffice(String sentence, String who) {
        assertThat(Told.in(sentence).who()).containsExactly(who);
    }
}
