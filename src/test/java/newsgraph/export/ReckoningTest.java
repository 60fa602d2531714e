package newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2025-02-24, 2025-02-23, 2025-02-23, Monday 2025-02-24 - 1 day = Sunday 2025-02-23
                    2025-02-23, 2025-02-23, 2025-02-23, Sunday 2025-02-23 + 0 days = Sunday 2025-02-23
                    2025-02-23, 2025-02-16, 2025-02-22, Sunday 2025-02-23 - 7 days to - 1 day = Sunday 2025-02-16 to Saturday 2025-02-22
                    2025-02-23, 2025-02-24, ,           Sunday 2025-02-23 + 1 day to any number of days = Monday 2025-02-24 to open
                    ,           2024-01-01, 2024-12-31, 'Monday 2024-01-01 to Tuesday 2024-12-31, as the words say'
                    """)
    void showsTheStepsFromTheDayCountedFrom(
            @Nullable LocalDate anchor,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String line) {
        Reckoning reckoning =
                new Reckoning(
                        Optional.ofNullable(anchor),
                        Optional.ofNullable(earliest),
                        Optional.ofNullable(latest));
        assertThat(reckoning.line()).isEqualTo(line);
    }
}
