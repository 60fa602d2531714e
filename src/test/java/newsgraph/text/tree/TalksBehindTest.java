package newsgraph.text.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsgraph.text.Dependencies;
import org.junit.jupiter.api.Test;

class TalksBehindTest {
    private static final int[] HEADS = {1, Dependencies.NONE, 1, 5, 5, 2, 7, 5};
    private static final String[] LABELS = {
        "nsubj", "root", "obj", "nsubj", "mark", "acl:relcl", "case", "obl"
    };

    @Test
    void whatEndsAPlanStandsBehindIt() {
        List<String> words =
                List.of("They", "dropped", "fees", "due", "to", "start", "after", "talks");
        assertThat(TalksBehind.of(words, new Dependencies(HEADS, LABELS)).head(7)).isEqualTo(1);
    }

    @Test
    void whatIsDoneLaterMayFollowTalks() {
        List<String> words =
                List.of("They", "praised", "men", "due", "to", "sign", "after", "talks");
        assertThat(TalksBehind.of(words, new Dependencies(HEADS, LABELS)).head(7)).isEqualTo(5);
    }
}
