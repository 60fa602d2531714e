package newsgraph.extract.retold;

import java.util.Set;
import newsgraph.event.Status;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Lund called off talks with the rebels. Talks could start again": what may be taken up once more
/// is another encounter than what was called off.
final class Resumed {
    private static final Set<String> AGAIN =
            Set.of("resume", "restart", "reopen", "revive", "relaunch", "resumption");

    private Resumed() {}

    /// Tells whether a telling is of talks to be taken up again, and a cluster is called off.
    static boolean is(Cluster cluster, EncounterMention mention) {
        return cluster.status() == Status.CANCELLED
                && (mention.status().status() == Status.HYPOTHETICAL
                        || mention.status().status() == Status.PROPOSED)
                && isAgain(mention);
    }

    private static boolean isAgain(EncounterMention mention) {
        Sentence sentence = mention.trigger().sentence();
        Dependencies tree = sentence.dependencies();
        int over = tree.head(mention.trigger().head());
        return over != Dependencies.NONE
                && (AGAIN.contains(sentence.token(over).lemma())
                        || tree.children(over, "advmod").stream()
                                .anyMatch(a -> sentence.token(a).lower().equals("again")));
    }
}
