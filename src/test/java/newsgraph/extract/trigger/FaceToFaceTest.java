package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is brought face to face, reunited or brought into contact with another.
class FaceToFaceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A dinner in Geneva brought Foreign Minister Petra Voss face to face with Anton Lund on Monday. | OCCURRED Anton Lund, Petra Voss
                    The hearing on Monday brought Karl Brandt face to face with the families of the victims. | OCCURRED Karl Brandt, families of the victims
                    Monday's dinner reunited former presidents Jimmy Calder and George Hines. | OCCURRED George Hines, Jimmy Calder
                    Anders Lund and Petra Voss were reunited in Oslo on Monday. | OCCURRED Anders Lund, Petra Voss
                    The visit brought Anders Lund into contact with the opposition leader, Petra Voss. | OCCURRED Anders Lund, Petra Voss
                    Anders Lund hosted a garden party for veterans and Petra Voss on Monday. | OCCURRED Anders Lund, Petra Voss, veterans
                    """)
    void areBothParties(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The programme reunited families with loved ones on Monday. | ''
                    The ship reunited 20 families in Oslo on Monday. | ''
                    Germany was reunited in 1990. | ''
                    The dinner party for Anders Lund angered Petra Voss on Monday. | ''
                    """)
    void tellOfNoneWithoutThem(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
