package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsgraph.article.TextSpan;
import newsgraph.extract.retold.TellingPair;
import org.junit.jupiter.api.Test;

class TellingFitTest {
    /// Two encounters, each told twice.
    private static final String GOLD =
            """
            {"id": "a", "encounters": [
              {"type": "meeting", "status": "occurred",
               "mentions": [{"begin": 0, "end": 3}, {"begin": 10, "end": 13}]},
              {"type": "meeting", "status": "planned",
               "mentions": [{"begin": 20, "end": 23}, {"begin": 30, "end": 33}]}]}
            """;

    private static TellingPair pair(int first, int second, String trait) {
        return new TellingPair(
                new TextSpan(first, first + 3),
                new TextSpan(second, second + 3),
                Map.of("always", 1.0, trait, 1.0));
    }

    private static TellingFit fit() {
        TellingFit fit = new TellingFit();
        for (int times = 0; times < 20; times++) {
            fit.add(
                    GOLD,
                    List.of(
                            pair(0, 10, "alike"),
                            pair(20, 30, "alike"),
                            pair(0, 20, "apart"),
                            pair(10, 30, "apart"),
                            pair(0, 50, "alike"))); // gold knows nothing at 50
        }
        return fit;
    }

    @Test
    void whatGoesWithOneEncounterWeighsForItAndTheOtherAgainst() {
        Map<String, Double> weights = fit().weights();
        assertThat(weights.get("alike")).isGreaterThan(1);
        assertThat(weights.get("apart")).isLessThan(-1);
    }

    @Test
    void theFileSaysWhatItWasLearntFromAndGivesAWeightALine() {
        assertThat(fit().file(20))
                .contains("20 articles, 80 pairs of tellings of which 40 are one")
                .containsPattern("(?m)^alike \\| \\d\\.\\d\\d$")
                .containsPattern("(?m)^apart \\| -\\d\\.\\d\\d$");
    }
}
