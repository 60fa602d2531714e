package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import newsgraph.event.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What magazines tell at length: trips in vain, words in a corridor, scenes of years ago.
class LongFeaturesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karl Brand travelled to Geneva for a secret meeting with Ann Voss. It never took place. | CANCELLED Ann Voss, Karl Brand
                    Karl Brand flew to Geneva for a meeting with Ann Voss. The meeting never happened. | CANCELLED Ann Voss, Karl Brand
                    Karl Brand flew to Geneva to meet Ann Voss. Voss refused to see him. | CANCELLED Ann Voss, Karl Brand
                    Karl Brand went to Geneva to meet with Ann Voss, but she never showed up. | CANCELLED Ann Voss, Karl Brand
                    Karl Brand travelled to Geneva to meet with Ann Voss but was turned away at the gate. | CANCELLED Ann Voss, Karl Brand
                    Karl Brand flew to Geneva and met Ann Voss. It never happened again. | OCCURRED Ann Voss, Karl Brand
                    Karl Brand flew to Geneva to ask Ann Voss for money. She refused. | OCCURRED Ann Voss, Karl Brand
                    Karl Brand flew to Geneva for talks with Ann Voss. The deal never happened. | OCCURRED Ann Voss, Karl Brand
                    Karl Brand met Ann Voss in Geneva. The promised visit never took place. | OCCURRED Ann Voss, Karl Brand
                    Peter Lund had planned to travel to Geneva that May to meet with Ann Voss. He cancelled the trip at the last minute. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund and the minister used to play tennis. | ''
                    Peter Lund used to have lunch with Ann Voss at the club. | ''
                    Peter Lund used the visit to meet Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund, who used to work for Ann Voss, met her in Geneva on Monday. | OCCURRED Ann Voss, Peter Lund
                    Karl Brand met with two of the general's aides in Geneva. | OCCURRED Karl Brand, two of the general's aides
                    Karl Brand had dinner with one of the senator's donors in Geneva. | OCCURRED Karl Brand, one of the senator's donors
                    Senator Peter Lund called Ann Voss at home and told her that the answer was no. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund called at Ann Voss's office in Geneva. | OCCURRED Ann Voss, Peter Lund
                    Clara Voss was angry. Karl Brand called her twice. | OCCURRED Clara Voss, Karl Brand
                    Peter Lund told Ann Voss at a party in Georgetown that he would not run. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund urged Ann Voss in the hallway to drop the bill. | OCCURRED Ann Voss, Peter Lund
                    Ann Voss confronted Treasury Secretary Peter Lund at a fund-raiser in Georgetown last October. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund approached Ann Voss at a wedding in June and offered her the job. | OCCURRED Ann Voss, Peter Lund
                    In the elevator, Peter Lund warned Ann Voss that the votes were not there. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund told supporters at a fund-raiser that he would win. | ''
                    Peter Lund told me in his office that he would not run. | ''
                    Peter Lund told Ann Voss about the fight in the hallway. | ''
                    Peter Lund thanked Ann Voss in his speech at the fundraiser. | ''
                    Karl Brand, by then the state's attorney general, met Ann Voss in Austin. | OCCURRED Ann Voss, Karl Brand
                    Peter Lund and Ann Voss were angry. In Denver, the two of them had dinner at the Brown Palace. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met two of them in Geneva. | OCCURRED Peter Lund, two of them
                    Peter Lund met Ann Voss in Geneva. A month later, the two met again, in Munich. | OCCURRED Ann Voss, Peter Lund; OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss in Geneva. Weeks later, the two had dinner in Munich. | OCCURRED Ann Voss, Peter Lund; OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss met again on Sunday. The two met for three hours in Geneva. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss in Geneva. Lund resigned two months later, and the meeting was forgotten. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund was supposed to meet Ann Voss for lunch in Geneva. She cancelled that morning. | CANCELLED Ann Voss, Peter Lund
                    Peter Lund and Karl Brand were to see Ann Voss in Geneva. They spoke instead with her deputy, Clara Hart, on Monday. | PLANNED Ann Voss, Karl Brand, Peter Lund; OCCURRED Clara Hart, Karl Brand, Peter Lund
                    At a reception in Geneva, Peter Lund cornered Ann Voss and asked for help. | OCCURRED Ann Voss, Peter Lund
                    """)
    void areRead(String words, String expected) {
        assertThat(Told.in(words).summary()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund met Ann Voss in Geneva in July of 2007. When they spoke by phone in September, both were shouting. | 2007-07-01, 2007-09-01
                    Peter Lund met Ann Voss in February, 2008. In August, Lund called her. | 2008-02-01, 2008-08-01
                    The campaign began in the spring of 2003. In January, Peter Lund met with Karl Brand. | 2004-01-01
                    Peter Lund was elected in November, 2008. On March 3rd, he met with Ann Voss at the White House. | 2009-03-03
                    Peter Lund was born in 1950. In March, he met with Ann Voss at the White House. | 2024-03-01
                    The two countries broke ties in May 2007. Peter Lund is to meet Ann Voss in September. | 2024-09-01
                    The two countries broke ties in May 2007. Peter Lund met Ann Voss in March. | 2024-03-01
                    The bank failed in September 2008. Peter Lund met Ann Voss on Monday. In April, he met Karl Brand. | 2024-05-13, 2024-04-01
                    """)
    void aMonthWithoutYearIsOfItsStory(String words, String expected) {
        assertThat(
                        Told.in(words).encounters().stream()
                                .flatMap(e -> e.timing().flatMap(Timing::earliest).stream())
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}
