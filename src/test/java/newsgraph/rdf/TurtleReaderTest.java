package newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T12")
class TurtleReaderTest {
    private static final String BASE = "https://newsgraph.example/";

    @Test
    void resolvesAgainstTheBase() {
        assertThat(TurtleReader.graph("a.ttl", "<x> <y> <z> .", BASE).find().next().getSubject())
                .hasToString(BASE + "x");
    }

    @Test
    void saysWhereTheTextIsBroken() {
        assertThatThrownBy(() -> TurtleReader.graph("a.ttl", "<x> <y> <z> .\n<x> <y> ; .", BASE))
                .isInstanceOf(TurtleException.class)
                .hasMessageStartingWith("a.ttl:2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@prefix e:% .", "<x> <y> \"a", "<x> <y> x:z .", "]", "<x> <y> \"\\u12\" ."})
    void namesTheFileWhateverTheParserThrows(String broken) {
        assertThatThrownBy(() -> TurtleReader.graph("a.ttl", broken, BASE))
                .isInstanceOf(TurtleException.class)
                .hasMessageStartingWith("a.ttl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x> <y> \"a\"^^", "<x> <y> a:%", "<x> <y> a:%4"})
    void saysThatATextEndsWithinAName(String broken) {
        assertThatThrownBy(() -> TurtleReader.graph("a.ttl", broken, BASE))
                .isInstanceOf(TurtleException.class)
                .hasMessage("a.ttl: not Turtle (it ends in the middle of a name)");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        String deep = "<x> <y> " + "[ <y> ".repeat(200_000);
        assertThatThrownBy(() -> TurtleReader.graph("deep.ttl", deep, BASE))
                .isInstanceOf(TurtleException.class)
                .hasMessageStartingWith("deep.ttl");
    }
}
