package newsgraph.extract.party;

import java.util.List;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;

/// Parties that are not told of in another clause than that of the encounter: "Lund met Voss",
/// "Lund flew home to meet Voss", not "Lund was accused of meeting Voss".
final class OwnClause {
    private OwnClause() {}

    static List<Party> of(List<Party> parties, Trigger trigger) {
        return parties.stream()
                .filter(p -> p.mention().sentence().equals(trigger.sentence()))
                .filter(p -> isOwn(p.mention().head(), trigger))
                .toList();
    }

    private static boolean isOwn(int party, Trigger trigger) {
        Dependencies tree = trigger.sentence().dependencies();
        if (!tree.is(party, "nsubj", "nsubj:pass")) {
            return true;
        }
        int at = trigger.head();
        while (at != Dependencies.NONE && at != tree.head(party)) {
            boolean aside = // "of meeting her", "after talks", but "for talks", "to meet her"
                    tree.is(at, "obl", "nmod", "advcl")
                            && !trigger.sentence().caseOf(at).matches("to|in|at|for");
            at =
                    !aside
                                    && tree.is(
                                            at,
                                            "obj",
                                            "xcomp",
                                            "compound",
                                            "conj",
                                            "obl",
                                            "nmod",
                                            "advcl")
                            ? tree.head(at)
                            : Dependencies.NONE;
        }
        return at != Dependencies.NONE;
    }
}
