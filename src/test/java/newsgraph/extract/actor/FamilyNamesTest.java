package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is meant by one word of a name that others share.
class FamilyNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sandulo Kese Boko seized power in 1965. His son, Kongo Sandulo, ran the guard. On Monday Sandulo met Ann Lund in Oslo. | met: Ann Lund, Sandulo Kese Boko
                    President Sandulo Kese Boko met Ann Lund in Oslo on Monday. Sandulo Ngama, his nephew, waited outside. On Tuesday Sandulo met Arlo Venn. | met: Ann Lund, Sandulo Kese Boko; met: Arlo Venn, Sandulo Kese Boko
                    The rebel leader will meet Sandulo in Oslo on Monday. President Sandulo Kese Boko flew in on Sunday. Sandulo, 66, has cancer. | meet: Sandulo Kese Boko, rebel leader
                    Ban Ki-moon met Ann Lund on Monday. Ban said it was good. Arlo Ban, a banker, met Ban on Tuesday. | met: Ann Lund, Ban Ki-moon; met: Arlo Ban, Ban Ki-moon
                    Kim Jong Dal met Ann Lund in Oslo on Monday. Ann Lund said Mr. Kim was well. Kim Dae Yun, the former president, met Kim in 2000. | met: Ann Lund, Kim Jong Dal; met: Kim Dae Yun, Kim Jong Dal
                    Doru Kast, the minister, was away. Doru Pel Nam said on Sunday he would go. Ann Lund met Doru on Monday. | met: Ann Lund, Doru Pel Nam
                    Ann Maria Lund met Arlo Venn on Monday. Arlo Ann, a banker, waited. Ann met Jorun Hask on Tuesday. | met: Ann Maria Lund, Arlo Venn; met: Arlo Ann, Jorun Hask
                    Wendy Houston, the mayor, met Ann Lund in Houston on Monday. | met: Ann Lund, Wendy Houston
                    """)
    void goToWhomTheArticleCallsSo(String words, String who) {
        assertThat(String.join("; ", Told.in(words).who())).isEqualTo(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bill Carver spoke to reporters. The bank's director, William Carver, met Ann Lund on Monday. William Carver will retire. | met: Ann Lund, William Carver
                    Ann Lund met Bill Carver on Monday. William Carver said it was good. | met: Ann Lund, Bill Carver
                    """)
    void areWrittenInTheFormThatStandsMostOften(String words, String who) {
        assertThat(String.join("; ", Told.in(words).who())).isEqualTo(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Austin Hale met Ann Lund on Monday. She visited Austin on Tuesday and met the mayor. | met: Ann Lund, Austin Hale; met: Ann Lund, mayor
                    Arlo Adelaide met Ann Lund on Monday. Ann Lund will visit Adelaide and Perth to meet farmers. | met: Ann Lund, Arlo Adelaide; meet: Ann Lund, farmers
                    Arlo Lagos met Ann Lund on Monday. Talks between Abuja and Lagos went on. | met: Ann Lund, Arlo Lagos
                    Anna Brix met Joost Verhaar on Monday. The unions called on Brix and Verhaar to open talks. | met: Anna Brix, Joost Verhaar; talks: Anna Brix, Joost Verhaar
                    """)
    void staysAPlaceWhereOneGoes(String words, String read) {
        assertThat(String.join("; ", Told.in(words).who())).isEqualTo(read);
    }
}
