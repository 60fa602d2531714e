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
        assertThat(String.join("; ", Told.in(sentence).who())).isEqualTo(who == null ? "" : who);
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The culture, media and sport committee will question Arlo Venn on Tuesday. | question: Arlo Venn, culture, media and sport committee
                    Arlo Venn met the agriculture, food and rural affairs minister, Ann Voss, in Oslo on Monday. | met: Ann Voss, Arlo Venn
                    Arlo Venn met the secretary for culture, media and sport, Jorun Hask, on Monday. | met: Arlo Venn, Jorun Hask
                    Ann Voss, culture, media and sport secretary, met Arlo Venn. | met: Ann Voss, Arlo Venn
                    Arlo Venn met the shadow culture, media and sport secretary on Monday. | met: Arlo Venn, shadow culture, media and sport secretary
                    Arlo Venn met the Minister for Trade, Industry and Energy Ann Voss. | met: Ann Voss, Arlo Venn
                    The Senate Health, Education, Labor and Pensions Committee questioned Arlo Venn on Monday. | questioned: Arlo Venn, Senate Health, Education, Labor and Pensions Committee
                    The Norland Federation of State, County and Municipal Employees Council 31 met Governor Arlo Venn on Monday. | met: Arlo Venn, Norland Federation of State, County and Municipal Employees Council 31
                    Arlo Venn met the minister for trade and Health Minister Ann Voss on Monday. | met: Ann Voss, Arlo Venn, minister for trade
                    Arlo Venn met the minister of trade and the minister of industry on Monday. | met: Arlo Venn, minister of industry, minister of trade
                    The defence minister and security committee met on Monday. | met: defence minister, security committee
                    The unions, employers and finance committee met on Monday. | met: employers, finance committee, unions
                    Arlo Venn met the army, police and prison chiefs on Monday. | met: Arlo Venn, army, police, prison chiefs
                    """)
    void keepsAListedPortfolioWhole(String sentence, String who) {
        assertThat(Told.in(sentence).who()).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund called on President Uhuru Kenyatta at State House on Monday. | called on: Ann Lund, Uhuru Kenyatta
                    Ann Lund met Minister Victoria Falls on Monday. | met: Ann Lund, Victoria Falls
                    She and her deputy Tin Oo met Ann Lund in Oslo. | met: Ann Lund, Tin Oo
                    Ann Lund was freed along with party vice chairman Tin Oo in 2002. Ann Lund met Tin Oo on Monday. | met: Ann Lund, Tin Oo
                    Ann Lund met Governor Kano State officials on Monday. | met: Ann Lund, Governor Kano State officials
                    Ann Lund met Mayor New York wants on Monday. | met: Ann Lund
                    Ann Lund met the ambassador Town Hall officials expected. | met: Ann Lund, ambassador Town Hall officials
                    """)
    void takesANameBehindATitleForAPersons(String sentence, String who) {
        assertThat(Told.in(sentence).who()).containsExactly(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund met Arlo Venn, his wife and daughter, in Oslo on Monday. | met: Ann Lund, Arlo Venn, daughter
                    Ann Lund met Arlo Venn, his brother and adviser, on Monday. | met: Ann Lund, Arlo Venn
                    The Ministry of Education, Teachers and Parents met Ann Lund on Monday. | met: Ann Lund, Ministry of Education
                    Ann Lund met lawmakers close to midnight on Monday. | met: Ann Lund, lawmakers
                    Ann Lund met the ministers close to tears on Monday. | met: Ann Lund, ministers
                    Ann Lund met businessmen close to President Arlo Venn on Monday. | met: Ann Lund, businessmen close to President Arlo Venn
                    """)
    void keepsApartWhatIsNotOne(String words, String read) {
        assertThat(String.join("; ", Told.in(words).who())).isEqualTo(read);
    }
}
