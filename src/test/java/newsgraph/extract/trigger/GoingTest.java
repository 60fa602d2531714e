package newsgraph.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Encounters told by who goes where, and by what people do face to face.
class GoingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund drove to Clara Voss's villa on Sunday.",
                "Peter Lund was shown into the office of Clara Voss.",
                "Peter Lund flew to Madrid to persuade Clara Voss.",
                "Peter Lund made the trip to Madrid to see Clara Voss.",
                "Peter Lund called on Clara Voss on Monday.",
                "Peter Lund had Clara Voss over for supper.",
                "Peter Lund called Clara Voss into his office on Monday.",
                "Peter Lund gave Clara Voss an hour on Monday.",
                "Peter Lund left Madrid after an hour with Clara Voss.",
                "Peter Lund told Clara Voss in person that he would go.",
                "Over coffee, Peter Lund presented it to Clara Voss.",
                "Peter Lund saw Clara Voss on Tuesday.",
                "Peter Lund gave Clara Voss tea and a list of books.",
                "Peter Lund asked Clara Voss for an appointment.",
                "Peter Lund, who is to see Clara Voss next week, said nothing.",
                "Peter Lund shook Clara Voss's hand.",
                "Peter Lund raised it with Clara Voss.",
                "Peter Lund and Clara Voss saw each other on Monday."
            })
    void meet(String words) {
        assertThat(Told.in(words).who())
                .anySatisfy(e -> assertThat(e).endsWith(": Clara Voss, Peter Lund"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police went to Clara Voss's home on Monday.",
                "Peter Lund wrote a book to persuade Clara Voss.",
                "Peter Lund called on Clara Voss to resign.",
                "Peter Lund called the vote of Clara Voss into question.",
                "Peter Lund embraced the ideas of Clara Voss.",
                "Peter Lund embraced his wife.",
                "Peter Lund saw a doctor in March.",
                "France meet Spain in a friendly in Kiev on Sunday.",
                "What Peter Lund and Clara Voss did not discuss was the price.",
                "A film about the meeting of Peter Lund and Clara Voss is to be shown in Oslo.",
                "Peter Lund went to the house where Clara Voss was born."
            })
    void meetNobody(String words) {
        assertThat(Told.in(words).who()).isEmpty();
    }
}
