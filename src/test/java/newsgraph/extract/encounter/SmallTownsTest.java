package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where encounters were: in towns that no list names, on visits that are called calls, at the end
/// of a way, at what one goes round.
class SmallTownsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Ann Voss in Eger on Monday. | Mon 13 May..Mon 13 May, Eger
                    Peter Lund met Ann Voss in Waku Kungo on Monday. | Mon 13 May..Mon 13 May, Waku Kungo
                    Peter Lund flew to Moose Jaw, where he met Ann Voss on Monday. | Mon 13 May..Mon 13 May, Moose Jaw
                    The strike cost him a trip to Evian, where Peter Lund had been due to meet Ann Voss. | -..-, Evian
                    Peter Lund called on President Ann Voss at the palace in Bern on Monday. | Mon 13 May..Mon 13 May, the palace in Bern
                    Peter Lund paid a courtesy call on Ann Voss in Amman on Monday. | Mon 13 May..Mon 13 May, Amman
                    Peter Lund is in Bern, where he called on Ann Voss on Monday. | Mon 13 May..Mon 13 May, Bern
                    Peter Lund will proceed to Manama for talks with Ann Voss. | -..-, Manama
                    Peter Lund took the train to Leeds on Monday to see Ann Voss. | Mon 13 May..Mon 13 May, Leeds
                    Peter Lund had Ann Voss over to the palace on Monday. | Mon 13 May..Mon 13 May, the palace
                    Peter Lund left Bern for Oslo after talks with Ann Voss. | -..-, Bern
                    Peter Lund met Ann Voss on a yacht in May. | Wed 1 May..Fri 31 May, a yacht
                    Peter Lund visited Ann Voss at home on Monday. | Mon 13 May..Mon 13 May, home
                    Peter Lund will receive Ann Voss at a retreat at Banz Abbey on Friday. | Fri 17 May..Fri 17 May, a retreat at Banz Abbey
                    Peter Lund visited the hospital on Monday and spoke to Ann Voss. | Mon 13 May..Mon 13 May, the hospital
                    Visiting a refugee camp near Goma on Monday, Peter Lund met Ann Voss. | Mon 13 May..Mon 13 May, a refugee camp near Goma
                    Peter Lund, visiting Bern, met Ann Voss on Monday. | Mon 13 May..Mon 13 May, Bern
                    Peter Lund flew to Bern. He will meet Ann Voss on Friday. | Fri 17 May..Fri 17 May, Bern
                    Peter Lund arrived in Rome last night. He is to have lunch with Ann Voss on Friday. | Fri 17 May..Fri 17 May, Rome
                    Talks between Peter Lund and Ann Voss, which were held in Bern in March, ended without a deal. | Fri 1 Mar..Sun 31 Mar, Bern
                    """)
    void areSet(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Ann Voss in Spanish on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund spoke to Ann Voss in Swahili. | -..-, -
                    Peter Lund went to see Ann Voss. | -..-, -
                    Peter Lund has faith in Voss and met Ann Holm on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund called Ann Voss in Leeds on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund called on Monday to ask Ann Voss in Leeds for help. | Mon 13 May..Mon 13 May, -
                    Peter Lund had access to the palace and met Ann Voss on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund visited a school on Monday and met Ann Voss on Tuesday. | Tue 14 May..Tue 14 May, -
                    Peter Lund visited a school on Monday and later met Ann Voss at her office. | Mon 13 May..Mon 13 May, her office
                    Peter Lund left for Bern in March. He is due to meet Ann Voss on Friday. | Fri 17 May..Fri 17 May, -
                    Peter Lund will meet Ann Voss, who heads the council and was in Bern when the plan was told. | -..-, -
                    Talks between Peter Lund and Ann Voss were called off because she is in Bern. | -..-, -
                    Peter Lund and Ann Voss sat in the same room on Monday. | Mon 13 May..Mon 13 May, -
                    """)
    void areNotSetBy(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
