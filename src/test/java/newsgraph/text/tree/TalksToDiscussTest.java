package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.text.Dependencies;
import org.junit.jupiter.api.Test;

class TalksToDiscussTest {
    private static final List<String> WORDS =
            List.of("They", "asked", "Lund", "to", "talks", "to", "discuss", "it");

    private static final int[] HEADS = {1, Dependencies.NONE, 1, 6, 6, 6, 1, 6};

    private static final String[] LABELS = {
        "nsubj", "root", "obj", "mark", "nsubj", "mark", "advcl", "obj"
    };

    @Test
    void whoeverIsAskedToTalksIsWhoDiscusses() {
        List<String> tags = List.of("PRP", "VBD", "NNP", "TO", "NNS", "TO", "VB", "PRP");
        Dependencies tree = TalksToDiscuss.of(WORDS, tags, new Dependencies(HEADS, LABELS));
        assertThat(tree.is(4, "obl")).isTrue();
        assertThat(tree.head(4)).isEqualTo(1);
        assertThat(tree.head(3)).isEqualTo(4);
    }

    @Test
    void aNounBehindToStaysAsItIs() {
        List<String> tags = List.of("PRP", "VBD", "NNP", "TO", "NNS", "TO", "NN", "PRP");
        Dependencies tree = TalksToDiscuss.of(WORDS, tags, new Dependencies(HEADS, LABELS));
        assertThat(tree.head(4)).isEqualTo(6);
    }
}
