package newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedTagsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "as/IN the/DT pair/NN gear/NN up/IN to/TO fly/VB, gear/VBP",
        "The/DT two/CD head/NN to/TO Oslo/NNP, head/VBP",
        "The/DT pair/NN discuss/VB trade/NN, discuss/VB",
        "a/DT call/NN to/IN reiterate/VB support/NN, to/TO",
        "she/PRP flew/VBD to/IN Oslo/NNP, to/IN",
        "Both/DT pair/NN talk/NN by/IN phone/NN, talk/VBP",
        "the/DT two/CD hour/NN drive/NN to/IN Oslo/NNP, hour/NN",
        "a/DT pair/NN bond/NN of/IN birds/NNS, bond/NN",
        "the/DT team/NN doctor/NN in/IN Oslo/NNP, doctor/NN"
    })
    void theWordsAroundTellBetter(String sentence, String expected) {
        List<String> words = part(sentence, 0);
        List<String> corrected = CorrectedTags.of(words, part(sentence, 1));
        int at = words.indexOf(expected.split("/")[0]);
        assertThat(words.get(at) + "/" + corrected.get(at)).isEqualTo(expected);
    }

    private static List<String> part(String sentence, int part) {
        return Arrays.stream(sentence.split(" ")).map(w -> w.split("/")[part]).toList();
    }
}
