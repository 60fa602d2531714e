package newsgraph.extract.retold;

import newsgraph.event.Status;
import newsgraph.extract.status.FiniteClause;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.text.Sentence;

/// Whether a plan and a deed that are told apart are one encounter.
final class Fulfilled {
    /// How many tokens before its trigger a plan begins.
    private static final int PLAN = 6;

    private Fulfilled() {}

    /// Tells whether one of two tells of what came of the other: "were expected to discuss" and
    /// "met".
    static boolean is(Cluster cluster, EncounterMention mention) {
        boolean before =
                mention.status().status() == Status.PLANNED
                        && cluster.status().happened()
                        && isLookingBack(mention);
        boolean after =
                mention.status().status().happened()
                        && cluster.status() == Status.PLANNED
                        && cluster.mentions().stream().allMatch(Fulfilled::isLookingBack);
        boolean answered =
                mention.status().status().happened()
                        && cluster.mentions().stream()
                                .allMatch(m -> m.status().rule().equals(FiniteClause.ASKED));
        return before || after || answered || isGranted(cluster, mention);
    }

    /// Tells whether a telling only takes for granted what another one tells with the same parties
    /// ("arrives for a meeting with Lund").
    private static boolean isGranted(Cluster cluster, EncounterMention mention) {
        boolean ahead =
                mention.status().status() == Status.PLANNED
                        || mention.status().rule().equals(FiniteClause.ASKED);
        return mention.status().weak()
                && ahead
                && cluster.status().happened()
                && cluster.actors().containsAll(Merger.actors(mention));
    }

    /// Tells whether a plan is told in the past, or only what is to be talked about.
    private static boolean isLookingBack(EncounterMention mention) {
        Sentence sentence = mention.trigger().sentence();
        int trigger = mention.trigger().first();
        boolean past = false;
        for (int at = Math.max(0, trigger - PLAN); at + 1 < trigger; at++) {
            past |=
                    sentence.token(at).lower().matches("was|were|been")
                            && sentence.token(at + 1)
                                    .lower()
                                    .matches("expected|due|set|to|scheduled");
        }
        return past || mention.trigger().token().lemma().equals("discuss");
    }
}
