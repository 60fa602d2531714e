package newsgraph.text.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReducedClauseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The envoys , turned away in May , arrived again | DT NNS , VBD RP IN NNP , VBD RB | true
                    The envoys , turned away in May , and left | DT NNS , VBD RP IN NNP , CC VBD | false
                    The envoys , angry , turned away , and left | DT NNS , JJ , VBD RB , CC VBD | false
                    She said the envoys , turned away , arrived | PRP VBD DT NNS , VBD RP , VBD | false
                    The envoys , told in May , arrived again | DT NNS , VBD IN NNP , VBD RB | false
                    """)
    void tellsAParticipleFromTheVerb(String sentence, String tagged, boolean participle) {
        List<String> words = Arrays.asList(sentence.split(" ", -1));
        List<String> tags = Arrays.asList(tagged.split(" ", -1));
        int at =
                tags.lastIndexOf("VBD") == tags.indexOf("VBD")
                        ? tags.indexOf("VBD")
                        : firstBehindComma(tags);
        assertThat(ReducedClause.isParticiple(words, tags, at)).isEqualTo(participle);
    }

    private static int firstBehindComma(List<String> tags) {
        int at = 1;
        while (!(tags.get(at).equals("VBD") && tags.get(at - 1).equals(","))) {
            at++;
        }
        return at;
    }
}
