package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Offices and party people told from each other by the state, seat or party that is said beside
/// the name.
class OriginsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sen. Karl Brandt (R-Ohio) and Sen. Ida Holm (D-Wash.) wrote the bill. On Monday the Ohio senator met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Sen. Karl Brandt (R-Ky.) and Sen. Ida Holm (D-Wash.) wrote the bill. On Monday the Washington Democrat met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm
                    Sen. Karl Brandt (R-Ky.) and Sen. Ida Holm (D-Wash.) wrote the bill. On Monday the Kentucky Republican met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Sen. Ida Holm, D-N.H., spoke first and Gov. Karl Brandt last. On Monday the New Hampshire senator met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm
                    Rep. Karl Brandt, a Michigan Republican, spoke first. On Monday the Michigan lawmaker met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Gov. Karl Brandt of Vermont and Gov. Ida Holm of Maine came. On Monday the Maine governor met Carl Ivers. | OCCURRED Carl Ivers, Ida Holm
                    """)
    void areWhoComesFromThere(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Labour leader Ida Holm stayed and Conservative leader Karl Brandt left. On Monday the Tory leader met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    The Tory MP Karl Brandt and the Labour MP Ida Holm want a vote. On Monday the Conservative MP met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    Republican leader Karl Brandt and Democratic leader Ida Holm want a vote. On Monday the GOP leader met Carl Ivers. | OCCURRED Carl Ivers, Karl Brandt
                    """)
    void areThoseOfTheParty(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sen. Karl Brandt, an Ohio Republican, was silent. On Monday the Texas senator met Carl Ivers. | OCCURRED Carl Ivers, Texas senator
                    Sen. Karl Brandt, an Ohio Republican, was silent. On Monday the Democratic senator met Carl Ivers. | OCCURRED Carl Ivers, Democratic senator
                    French President Karl Brandt lost to Luc Moreau. On Monday the new French president met Carl Ivers. | OCCURRED Carl Ivers, new French president
                    Conservative leader Karl Brandt quit. On Monday the Labour leader met Carl Ivers. | OCCURRED Carl Ivers, Labour leader
                    """)
    void areNobodyElse(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
