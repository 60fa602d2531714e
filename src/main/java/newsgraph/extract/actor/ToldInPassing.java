package newsgraph.extract.actor;

import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Somebody who is named only where another is described: Voss in "a success for Lund, who was
/// named mediator after soldiers toppled Voss".
final class ToldInPassing {
    private ToldInPassing() {}

    static boolean is(ActorMention mention) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        for (int at : tree.ancestors(mention.head())) {
            int described = tree.head(at);
            if (tree.is(at, "acl:relcl")
                    && described < mention.first()
                    && sentence.token(described).tag().matches("NNPS?|CD")) { // "Lund, 61, who"
                return true;
            }
        }
        return false;
    }
}
