package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days and places that belong to another thing told in the sentence of an encounter, or from which
/// its day is counted; written on Wednesday, 15 May.
class DayOfAnotherTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund, the head of the dockers' union, on Monday asked for a meeting with the minister, Bo Voss. | -..-, -
                    Norway on Tuesday demanded a meeting with Chile after shells fell near its base. | -..-, -
                    Opposition leader Ann Lund called Saturday for talks with President Bo Voss. | -..-, -
                    Ann Lund on Monday accused Bo Voss of lying during their talks in Geneva. | -..-, Geneva
                    Ann Lund on Monday criticised Bo Voss for walking out of their talks. | -..-, -
                    Ann Lund on Monday admitted having met Bo Voss. | -..-, -
                    Ann Lund on Monday invited Bo Voss to talks at the palace. | -..-, the palace
                    Ann Lund on Monday invited Bo Voss to talks at the palace on Thursday. | Thu 16 May..Thu 16 May, the palace
                    Ann Lund repeated Friday her call for a meeting with Bo Voss. | -..-, -
                    Ann Lund on Friday reiterated her readiness to meet Bo Voss. | -..-, -
                    Speaking on local radio on Monday, Ann Lund called for an urgent meeting with Bo Voss. | -..-, -
                    The king on Tuesday welcomed the meeting between Ann Lund and Bo Voss. | -..-, -
                    In Lima on Thursday, Ann Lund demanded direct talks with Bo Voss. | -..-, -
                    Ann Lund met Bo Voss over the closing of a school in Nairobi in February. | -..-, -
                    Ann Lund met Bo Voss to seek compensation for miners hurt in a blast at a pit near Lima last Thursday. | -..-, -
                    Ann Lund met Bo Voss to discuss the attack in Nairobi on Friday that killed four tourists. | -..-, -
                    Ann Lund discussed with Bo Voss an accord signed in Lima in 2019. | -..-, -
                    Ann Lund met Bo Voss, who on Monday opened a bridge in Prague. | -..-, -
                    Ann Lund met Bo Voss, who runs a clinic in Lima. | -..-, -
                    Ann Lund met Bo Voss, head of a clinic in Lima. | -..-, -
                    Ann Lund met Bo Voss for the first time since a row in Vienna last year. | -..-, -
                    Ann Lund met the general, Bo Voss, who seized power last July, in Niamey on Monday. | Mon 13 May..Mon 13 May, Niamey
                    Ann Lund arrived in Lima on Tuesday from Oslo, where she met Bo Voss. | -..-, Oslo
                    Bo Voss landed in Lima on Wednesday on the eve of his summit with Ann Lund. | Thu 16 May..Thu 16 May, Lima
                    Bo Voss flew to Rome on Wednesday, a day ahead of talks with Ann Lund. | Thu 16 May..Thu 16 May, Rome
                    The attack on Monday came as Ann Lund was meeting Bo Voss. | Mon 13 May..Mon 13 May, -
                    Monday's attack came a day after Ann Lund met Bo Voss. | Sun 12 May..Sun 12 May, -
                    Ann Lund met Bo Voss three days before Sunday's election. | Thu 9 May..Thu 9 May, -
                    Ann Lund said on Friday that she had met Bo Voss on Wednesday. | Wed 8 May..Wed 8 May, -
                    After thanking voters and meeting Bo Voss on Tuesday, Ann Lund flew home. | Tue 14 May..Tue 14 May, -
                    """)
    void ofOtherThingsAreNotTheEncounters(String article, String setting) {
        assertThat(Told.in(article).settings().getLast()).isEqualTo(setting);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ann Lund on Monday thanked Bo Voss at a dinner in Lima. | Mon 13 May..Mon 13 May, Lima
                    Ann Lund on Monday welcomed Bo Voss to the palace. | Mon 13 May..Mon 13 May, the palace
                    Ann Lund has asked to see Bo Voss on Friday. | Fri 17 May..Fri 17 May, -
                    The talks between Ann Lund and Bo Voss on Tuesday ended without agreement. | Tue 14 May..Tue 14 May, -
                    Speaking on Friday after talks with Bo Voss, Ann Lund said she was glad. | Fri 10 May..Fri 10 May, -
                    In Lima on Thursday, Ann Lund held talks with Bo Voss. | Thu 9 May..Thu 9 May, Lima
                    Ann Lund met Bo Voss at a conference on floods in Bonn in April. | Mon 1 Apr..Tue 30 Apr, -
                    Ann Lund met refugees at a camp near Lima in March. | Fri 1 Mar..Sun 31 Mar, Lima
                    Ann Lund met Bo Voss, who won the race last month, at a hotel in Lima on Sunday. | Sun 12 May..Sun 12 May, a hotel in Lima
                    Ann Lund said on Sunday that she had met Bo Voss on Saturday. | Sat 11 May..Sat 11 May, -
                    """)
    void stayTheEncounters(String article, String setting) {
        assertThat(Told.in(article).settings().getLast()).isEqualTo(setting);
    }
}
