package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody known by who chose him and for what.
class ChosenTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The president's choice for the supreme court met Senator Ann Voss on Monday. | met: Ann Voss, president's choice for the supreme court
                    The mayor met with the governor's pick for sheriff on Monday. | met: governor's pick for sheriff, mayor
                    The king's pick to lead the bank will meet Senator Ann Voss on Monday. | meet: Ann Voss, king's pick to lead the bank
                    The mayor's choice for police chief, Karl Brand, met council members Monday. | met: Karl Brand, council members
                    Ann Voss met her choice to run the agency, Karl Brand, in Oslo. | met: Ann Voss, Karl Brand
                    Ann Voss took her pick of the ministers and met Karl Brand. | met: Ann Voss, Karl Brand
                    """)
    void findsThem(String words, String who) {
        assertThat(Told.in(words).who()).containsExactly(who.split("; ", -1));
    }
}
