package newsgraph.text.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
        "due/JJ to/IN resume/NN talks/NNS, resume/VB",
        "due/JJ to/IN resume/NN talks/NNS, to/TO",
        "pinned/VBN to/IN the/DT resume/NN of/IN, resume/NN",
        "his/PRP$ British/NNP and/CC French/NNP counterparts/NNS, British/JJ",
        "his/PRP$ U.S./NNP and/CC British/NNP counterparts/NNS, U.S./JJ",
        "the/DT British/NNP and/CC the/DT French/NNP left/VBD, British/NNP",
        "Both/DT pair/NN talk/NN by/IN phone/NN, talk/VBP",
        "the/DT two/CD hour/NN drive/NN to/IN Oslo/NNP, hour/NN",
        "a/DT pair/NN bond/NN of/IN birds/NNS, bond/NN",
        "Han/NNP Se/NNP -/HYPH in/IN met/VBD Lund/NNP, in/NNP",
        "Stratford/NNP -/HYPH upon/IN -/HYPH Avon/NNP, upon/IN",
        "she/PRP will/MD chair/NN the/DT talks/NNS, chair/VB",
        "the/DT team/NN doctor/NN in/IN Oslo/NNP, doctor/NN",
        "a/DT day/NN with/IN her/PRP$ in/IN Oslo/NNP, her/PRP",
        "a/DT day/NN with/IN her/PRP$ son/NN, her/PRP$",
        "met/VBD the/DT visiting/VBG king/NN in/IN, visiting/JJ",
        "was/VBD visiting/VBG King/NNP Juan/NNP in/IN, visiting/VBG",
        "met/VBD Spain/NNP 's/POS visiting/VBG King/NNP Juan/NNP in/IN, visiting/JJ",
        "Spain/NNP 's/POS visiting/VBG Norway/NNP on/IN Monday/NNP, visiting/VBG",
        "was/VBD caught/VBN visiting/VBG King/NNP Juan/NNP in/IN, visiting/VBG",
        "has/VBZ told/VBN visiting/VBG officials/NNS that/IN, visiting/JJ",
        "meeting/VBG farmers/NNS and/CC visiting/VBG King/NNP Juan/NNP in/IN, visiting/VBG",
        "denied/VBD meeting/NN Lund/NNP there/RB, meeting/VBG",
        "spoke/VBD of/IN meeting/NN French/JJ envoys/NNS, meeting/VBG",
        "held/VBD meeting/NN Lund/NNP called/VBD, meeting/NN",
        "denied/VBD meeting/NN Monday/NNP at/IN noon/NN, meeting/NN",
        "when/WRB King/NNP Juan/NNP visits/NNS on/IN, visits/VBZ",
        "after/IN the/DT King/NNP Juan/NNP visits/NNS ended/VBD, visits/NNS",
        "at/IN a/DT Senate/NNP Finance/NNP Committee/NNP hearing/VBG on/IN, hearing/NN",
        "a/DT committee/NN hearing/VBG evidence/NN, hearing/VBG",
        "forward/RB to/IN meeting/NN Lund/NNP on/IN, meeting/VBG",
        "due/JJ to/TO host/NN Spanish/JJ envoys/NNS, host/VB",
        "tied/VBN to/TO host/NN cells/NNS by/IN, host/NN",
        "off/RP talks/NNS with/IN Lund/NNP planned/VBD for/IN May/NNP, planned/VBD",
        "ended/VBD talks/NNS with/IN Lund/NNP planned/VBD for/IN May/NNP, planned/VBN",
        "Ann/NNP Voss/NNP hosts/NNS King/NNP Juan/NNP in/IN, hosts/VBZ",
        "of/IN member/NN -/HYPH states/NNS meeting/NN in/IN Oslo/NNP agreed/VBD, meeting/VBG"
    })
    void theWordsAroundTellBetter(String sentence, String expected) {
        List<String> words = each(sentence, w -> w.substring(0, w.indexOf('/')));
        List<String> tags = each(sentence, w -> w.substring(w.indexOf('/') + 1));
        List<String> corrected = CorrectedTags.of(words, tags);
        int at = words.indexOf(expected.substring(0, expected.indexOf('/')));
        assertThat(words.get(at) + "/" + corrected.get(at)).isEqualTo(expected);
    }

    private static List<String> each(String sentence, UnaryOperator<String> part) {
        return Pattern.compile(" ").splitAsStream(sentence).map(part).toList();
    }
}
