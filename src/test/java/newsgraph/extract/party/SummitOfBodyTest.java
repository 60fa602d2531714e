package newsgraph.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Summits named by the body that meets, before the press with a guest, who is somewhere for talks,
/// and who is only called something.
class SummitOfBodyTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trade will be discussed at a NATO summit in Oslo in June. | PLANNED NATO
                    The deal was signed at an EU summit in Madrid on Monday. | OCCURRED EU
                    A decision is expected at the ASEAN summit in Manila in June. | PLANNED ASEAN
                    The row is expected to dominate a NATO summit set for Oslo in June. | PLANNED NATO
                    Fish is expected to top the agenda at a G20 summit scheduled for Oslo in June. | PLANNED G20
                    A G8 summit is planned for June. | PLANNED G8
                    Peter Lund met Ann Voss at a G20 summit in Osaka on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund held talks with Ann Voss at the NATO summit in Madrid on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund bought a tea set for Oslo. | nothing
                    The climbers died at the K2 summit. | nothing
                    At a press conference with Spanish President Ann Voss, Peter Lund said the road would be built. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund told a news conference with Ann Voss that the border would stay open. | OCCURRED Ann Voss, Peter Lund
                    "It is a good day," Peter Lund said at a press conference with Ann Voss in Paris. | OCCURRED Ann Voss, Peter Lund
                    At a press conference in Oslo, Peter Lund said Ann Voss was wrong. | nothing
                    At a press conference with reporters, Peter Lund said the road would be built. | nothing
                    Peter Lund held a press conference with local media. | nothing
                    You may call Ann Voss whatever you want, a lawyer or a clown. | nothing
                    Peter Lund called Ann Voss in an editorial "a fox". | nothing
                    Peter Lund called Ann Voss in the middle of the night. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss sat down on the final day of the G20 summit. | OCCURRED Ann Voss, Peter Lund
                    President Peter Lund is in Oslo for talks on fish with President Ann Voss. | ONGOING Ann Voss, Peter Lund
                    Peter Lund, who is in Oslo for talks with Ann Voss, said the war must end. | ONGOING Ann Voss, Peter Lund
                    Peter Lund is in Oslo for talks with Ann Voss next week. | PLANNED Ann Voss, Peter Lund
                    Peter Lund was in Oslo on Monday for talks with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund is in Oslo after talks with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    """)
    void readsWhoMeets(String text, String expected) {
        assertThat(Told.in(text).summary()).isEqualTo(expected.equals("nothing") ? "" : expected);
    }
}
