package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The siblings" are those joined shortly before, "the priest" is who was called Father.
class SiblingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Holm and her brother Sven Holm inherited the bank. The siblings met President Elena Rojas on Tuesday. | OCCURRED Anna Holm, Elena Rojas, Sven Holm
                    Ida Brandt and her sister Eva Brandt inherited the bank. President Elena Rojas met the sisters on Tuesday. | OCCURRED Elena Rojas, Eva Brandt, Ida Brandt
                    Karl Brandt and his cousin Otto Lang inherited the bank. The cousins met President Elena Rojas on Tuesday. | OCCURRED Elena Rojas, Karl Brandt, Otto Lang
                    Father Luca Ferri has fasted for a week. On Tuesday Anna Holm met the priest in hospital. | OCCURRED Anna Holm, Luca Ferri
                    Mullah Yusuf Omar has fasted for a week. On Tuesday Anna Holm met the cleric in hospital. | OCCURRED Anna Holm, Yusuf Omar
                    Karl Brandt and Otto Lang inherited the bank. Elena Rojas met the brothers of a murdered clerk. | OCCURRED Elena Rojas, brothers of a murdered clerk
                    Prince Luca Ferri has fasted for a week. On Tuesday Anna Holm met the priest in hospital. | OCCURRED Anna Holm, priest
                    """)
    void areThoseJoined(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary);
    }
}
