package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is named beside, before or in the same way as a party, and what only looks so.
class NamedAlongsideTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Captain Clara Voss, flanked by coach Ann Bell, met Sports Minister Peter Lund on Monday. | OCCURRED Ann Bell, Clara Voss, Peter Lund
                    Captain Clara Voss of the national netball side, flanked by coach Ann Bell, met Sports Minister Peter Lund on Monday. | OCCURRED Ann Bell, Clara Voss, Peter Lund
                    Peter Lund met Ann Bell of the dockers' union, Clara Voss and Karl Brand on Monday. | OCCURRED Ann Bell, Clara Voss, Karl Brand, Peter Lund
                    Captain Clara Voss, flanked by two guards, met Sports Minister Peter Lund on Monday. | OCCURRED Clara Voss, Peter Lund
                    Accompanied by coach Ann Bell, Captain Clara Voss met Sports Minister Peter Lund on Monday. | OCCURRED Ann Bell, Clara Voss, Peter Lund
                    Flanked by her lawyers, Clara Voss met the investigators on Monday. | OCCURRED Clara Voss, investigators
                    Accompanied by Senator Karl Brand, Judge Clara Voss said she would meet Peter Lund on Monday. | PLANNED Clara Voss, Peter Lund
                    Karl Brand, for the union, and Ann Bell, for the owners, met on Monday. | OCCURRED Ann Bell, Karl Brand
                    The two camps' fixers, Karl Brand for the president and Ann Bell for his deputy, met on Monday. | OCCURRED Ann Bell, Karl Brand
                    The minister met Karl Brand from the teachers' union and Ann Bell from the nurses' union. | OCCURRED Ann Bell, Karl Brand, minister
                    Clara Voss met Karl Brand for lunch and Ann Bell for dinner. | OCCURRED Clara Voss, Karl Brand
                    Karl Brand, for the union, said Ann Bell, for the owners, met the minister. | OCCURRED Ann Bell, minister
                    Clara Voss met ministers from the coast, among them Senators Peter Lund and Karl Brand, on Monday. | OCCURRED Clara Voss, Karl Brand, Peter Lund, ministers
                    Clara Voss met six lawmakers, including Senators Peter Lund and Karl Brand and Representative Ann Bell, on Monday. | OCCURRED Ann Bell, Clara Voss, Karl Brand, Peter Lund, six lawmakers
                    Negotiators for the Liberals and the Greens met for six hours on Sunday. | OCCURRED Greens, Liberals
                    Negotiators for the Liberals met the Greens. | OCCURRED Greens, Negotiators for the Liberals
                    The union's emissary, Karl Brand, is expected in the capital on Sunday to see Clara Voss. | PLANNED Clara Voss, Karl Brand
                    Peter Lund spent the day in Madrid, meeting Prime Minister Clara Voss and union leaders. | OCCURRED Clara Voss, Peter Lund, union leaders
                    Peter Lund visited Lagos, meeting President Karl Brand. | OCCURRED Karl Brand, Peter Lund
                    Peter Lund met the council, acting President Karl Brand and the mayor on Monday. | OCCURRED Karl Brand, Peter Lund, council, mayor
                    The two companies, meeting demand for steel, hired workers. | ''
                    Cross-examined by Karl Brand, Mr Lund told the court: "I never met Clara Voss at the station." | DENIED Clara Voss, Lund
                    Talks between Peter Lund and Clara Voss ended on Friday. Karl Brand, who led the union side, said they would meet again on May 21. | OCCURRED Clara Voss, Karl Brand, Peter Lund; PLANNED Clara Voss, Peter Lund
                    """)
    void areRead(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A dozen growers, including union leader Karl Brand, called on President Clara Voss at her home on Monday to urge her to stay. | OCCURRED Clara Voss, Karl Brand, dozen growers
                    Mayor Karl Brand called on Governor Clara Voss at his residence yesterday to ask for help. | OCCURRED Clara Voss, Karl Brand
                    Coach Karl Brand called on Sports Minister Clara Voss in Madrid on Monday to present the trophy. | OCCURRED Clara Voss, Karl Brand
                    Mayor Karl Brand, called on by Ann Bell at her home, said no. | OCCURRED Ann Bell, Karl Brand
                    Party workers, including union leader Karl Brand, called on President Clara Voss on Monday to resign. | ''
                    Growers called on Governor Clara Voss at a press conference at his office to resign. | ''
                    Karl Brand called on Governor Clara Voss to present the budget. | ''
                    Governor Karl Brand flew to Madrid on Friday for a private talk with Senator Clara Voss. | OCCURRED Clara Voss, Karl Brand
                    Karl Brand had a quiet talk with Clara Voss on Friday. | OCCURRED Clara Voss, Karl Brand
                    Karl Brand gave a talk on birds with Clara Voss in the hall. | ''
                    Delegates gave Chancellor Clara Voss a two-minute ovation. | ''
                    The pope gave Chancellor Clara Voss a 40-minute audience. | OCCURRED Clara Voss, pope
                    Karl Brand did not speak by telephone with Clara Voss on Monday. | DENIED Clara Voss, Karl Brand
                    Karl Brand offered to speak by phone with Clara Voss. | PROPOSED Clara Voss, Karl Brand
                    Karl Brand will speak by phone with Clara Voss on Friday. | PLANNED Clara Voss, Karl Brand
                    Karl Brand agreed to withdraw after a six-hour meeting on Saturday with Clara Voss. | OCCURRED Clara Voss, Karl Brand
                    Karl Brand promised to pay the fine after a meeting with Clara Voss on Friday. | OCCURRED Clara Voss, Karl Brand
                    Karl Brand plans to fly home after a meeting with Clara Voss on Friday. | PLANNED Clara Voss, Karl Brand
                    Karl Brand agreed to a meeting with Clara Voss on Friday. | PLANNED Clara Voss, Karl Brand
                    """)
    void areEncountersOrNone(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }
}
