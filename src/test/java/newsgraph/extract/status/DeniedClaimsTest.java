package newsgraph.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Claims that a later sentence denies in words of its own.
class DeniedClaimsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Harbour Post wrote in May that Peter Lund had met Ann Voss in secret at a hotel in Bergen. Lund said the story was invented. | DENIED Ann Voss, Peter Lund
                    A blog reported last month that Peter Lund and Ann Voss got together at a steakhouse on Jan. 20. "It didn't happen, Senator," Lund replied. | DENIED Ann Voss, Peter Lund
                    A claim spread online that board members Peter Lund and Ann Voss had met privately with Karl Brand before the vote. Both of them deny that. | DENIED Ann Voss, Karl Brand, Peter Lund
                    They say that Peter Lund called on Ann Voss at the sailing club on the night of May 3. Voss told this newspaper that there was no such visit. | DENIED Ann Voss, Peter Lund
                    Rumors spread that Peter Lund had dined with Ann Voss in May. She said no such dinner took place. | DENIED Ann Voss, Peter Lund
                    A tabloid announced that Peter Lund had spent the weekend in Oslo with Ann Voss. The newspaper withdrew the story in April. | DENIED Ann Voss, Peter Lund
                    The paper claimed that Peter Lund had met Ann Voss in Oslo. Voss said she had never set eyes on him. | DENIED Ann Voss, Peter Lund
                    The paper claimed that Peter Lund had met Ann Voss in Oslo. Lund said he had never met Voss. | DENIED Ann Voss, Peter Lund
                    A blog wrote that Peter Lund had met Ann Voss in May. Lund's office said that there had never been any such meeting. | DENIED Ann Voss, Peter Lund
                    """)
    void turnAClaim(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Post reported that Peter Lund had met Ann Voss in Oslo on Monday. Lund said the figures in the report were invented. | OCCURRED Ann Voss, Peter Lund
                    The Post reported that Peter Lund met Ann Voss in Oslo on Monday. Voss said no decision was taken. | OCCURRED Ann Voss, Peter Lund
                    Police say Peter Lund met Ann Voss at a bar on Monday. Lund says there was no such plan to rob the bank. | OCCURRED Ann Voss, Peter Lund
                    Police say Peter Lund and Ann Voss met in a bar on Monday. Prosecutors withdrew the charges in June. | OCCURRED Ann Voss, Peter Lund
                    The Post reported that Peter Lund met Ann Voss in Oslo. He had never met her before. | OCCURRED Ann Voss, Peter Lund
                    The Post wrote on Monday that Peter Lund had met Ann Voss to talk about the bridge. It was finished in June. | OCCURRED Ann Voss, Peter Lund
                    """)
    void leaveWhatElseIsDenied(String words, String encounters) {
        assertThat(Told.in(words).summary()).isEqualTo(encounters == null ? "" : encounters);
    }
}
