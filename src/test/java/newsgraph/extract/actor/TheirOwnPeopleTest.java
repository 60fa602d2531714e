package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "Her former driver" is who was called her driver before, in whatever words.
class TheirOwnPeopleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Governor Daniel Reyes fired Mark Hatch, his revenue chief, in May. On Monday farmers met his former revenue chief. | met: Mark Hatch, farmers
                    Governor Daniel Reyes fired his revenue chief, Mark Hatch, in May. On Monday Reyes met his former revenue chief. | met: Daniel Reyes, Mark Hatch
                    Governor Ann Lund fired her chief of staff, Mark Hatch, in May. On Monday Lund met her former chief of staff. | met: Ann Lund, Mark Hatch
                    Governor Ann Lund fired Mark Hatch, her driver, in May. On Monday Lund met her former driver. | met: Ann Lund, Mark Hatch
                    Governor Ann Lund and her speechwriter, Mark Hatch, fell out in May. On Monday Lund met her former speechwriter. | met: Ann Lund, Mark Hatch
                    Mark Hatch was Governor Ann Lund's speechwriter until May. On Monday Lund met her former speechwriter. | met: Ann Lund, Mark Hatch
                    Mark Hatch, who was Governor Ann Lund's deputy until May, now works for a bank. On Monday Lund met her former deputy. | met: Ann Lund, Mark Hatch
                    Mark Hatch served as Governor Ann Lund's deputy until May. On Monday Lund met her former deputy. | met: Ann Lund, Mark Hatch
                    """)
    void isWhoWasCalledSo(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Governor Ann Lund fired her driver, Mark Hatch, in May. On Monday Mayor Eva Holm met her driver. | met: Eva Holm, driver
                    Governor Ann Lund fired her press officer, Mark Hatch, in May. On Monday Lund met her protocol officer. | met: Ann Lund, protocol officer
                    Governor Ann Lund has a new driver. Mark Hatch has a cook. On Monday Lund met her cook. | met: Ann Lund, cook
                    """)
    void isNobodyElse(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
