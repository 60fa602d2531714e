package newsgraph.extract.retold;

import java.util.Set;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Talks of which a clause of time or reason tells what became of them are not the encounter that
/// the clause is tied to: "summoned them when the coalition talks collapsed", "met him because the
/// talks had failed".
final class OtherTalks {
    private static final Set<String> LINKS =
            Set.of("when", "after", "since", "once", "because", "before", "until");

    private OtherTalks() {}

    /// Tells whether a noun is the subject of such a clause under the verb of an encounter.
    static boolean are(Trigger encounter, Trigger noun) {
        Sentence sentence = noun.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(noun.head());
        return encounter.sentence().index() == sentence.index()
                && !noun.isVerb()
                && tree.is(noun.head(), "nsubj", "nsubj:pass")
                && tree.is(verb, "advcl", "acl:relcl")
                && tree.dominates(encounter.head(), verb)
                && tree.children(verb, "mark", "advmod").stream()
                        .anyMatch(m -> LINKS.contains(sentence.token(m).lower()));
    }
}
