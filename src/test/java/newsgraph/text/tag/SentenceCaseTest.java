package newsgraph.text.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceCaseTest {
    private static final SentenceCase CASES =
            new SentenceCase(
                    """
                    Kerry Holds Talks With Rice in Geneva
                    On Monday Kerry said that Condoleezza Rice and he had held talks.
                    """);

    private static List<String> read(String words) {
        return CASES.of(List.of(words.split(" ")));
    }

    @Test
    void lowersTheWordsOfAHeadlineButNoNames() {
        assertThat(read("Kerry Holds Talks With Rice in Geneva"))
                .containsExactly("Kerry", "holds", "talks", "with", "Rice", "in", "Geneva");
    }

    @Test
    void lowersCapitalsAndLeavesANameItsOwn() {
        assertThat(read("KERRY HOLDS TALKS WITH RICE"))
                .containsExactly("Kerry", "holds", "talks", "with", "Rice");
    }

    @Test
    void readsTheCommaOfAHeadlineAsAnd() {
        assertThat(read("Kerry , Lavrov meet in Geneva"))
                .containsExactly("Kerry", "and", "Lavrov", "meet", "in", "Geneva");
    }

    @Test
    void leavesASentenceAsItIs() {
        assertThat(read("On Monday , Kerry met the Bank of England 's Ann Smith ."))
                .containsExactly(
                        "On", "Monday", ",", "Kerry", "met", "the", "Bank", "of", "England", "'s",
                        "Ann", "Smith", ".");
    }
}
