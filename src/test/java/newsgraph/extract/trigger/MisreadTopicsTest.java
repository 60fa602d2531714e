package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words of habits, matches and journeys that stand beside a meeting without making it one or
/// unmaking it: "to discuss the fires each summer", "after the court ruled 5-4".
class MisreadTopicsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clara Voss drove to Bergen and pressed Peter Lund to sign, her office said in a statement.",
                "After Peter Lund spoke on television, Clara Voss flew to Oslo and urged him to step down.",
                "Clara Voss flew to Oslo and urged Peter Lund to step down, aides wrote in an email.",
                "The two sides met on Friday before the football match.",
                "Peter Lund met Clara Voss on Monday to discuss the fires in the north each summer.",
                "Peter Lund held talks with Clara Voss on Monday about buying grain every year.",
                "Negotiators for the union and the company have argued for weeks. The two sides met on Friday after the court ruled 5-4 for the union.",
                "The two sides met on Friday, a week after 10-15 soldiers died.",
                "Foreign ministers of Egypt and Jordan met in the Arab League on Sunday.",
                "France met Spain in the League of Nations on Monday.",
                "Envoys of France and Spain have argued for weeks. The sides met on Friday to discuss the final.",
                "Clara Voss travelled to the border and urged Peter Lund to open the gates.",
                "Clara Voss came to the palace on Monday and thanked Peter Lund."
            })
    void leaveAnEncounter(String words) {
        assertThat(Told.in(words).who()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund held talks with Clara Voss every week.",
                "Peter Lund met Clara Voss every Monday last year.",
                "The clubs met on Friday and drew 1-1.",
                "Clara Voss came to Oslo and warned Peter Lund by letter.",
                "Clara Voss went into hiding and urged Peter Lund to resign.",
                "Clara Voss came to power in May and pressed Peter Lund to resign.",
                "Clara Voss flew to Oslo on Monday and thanked Peter Lund on Twitter.",
                "Clara Voss travelled to Rome and warned Peter Lund in an article.",
                "Clara Voss went on television and urged Peter Lund to step down.",
                "Clara Voss came under fire on Monday and pressed Peter Lund to resign.",
                "Clara Voss went on Facebook to thank Peter Lund on Monday.",
                "In a tweet, Clara Voss flew to Oslo and thanked Peter Lund.",
                "In an open letter on Monday, Clara Voss flew into a rage and urged Peter Lund to step down.",
                "\"We do not talk to Chile,\" Peter Lund said.",
                "Peter Lund meets Clara Voss every Monday.",
                "Peter Lund has talks with Clara Voss once a week."
            })
    void makeNone(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }
}
