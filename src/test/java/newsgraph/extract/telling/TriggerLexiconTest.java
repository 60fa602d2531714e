package newsgraph.extract.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TriggerLexiconTest {
    /// A set of the JDK's has another order in each run of the program, and parties come in it.
    @Test
    void looksForTheUsualPrepositionsInOneOrder() {
        assertThat(new TriggerLexicon().nouns("meeting").getLast().prepositions().keySet())
                .containsExactly("with", "between", "among", "involving", "of", "by", "alongside");
    }
}
