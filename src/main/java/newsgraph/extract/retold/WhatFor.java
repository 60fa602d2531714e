package newsgraph.extract.retold;

import java.util.Set;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What people come together for: "met him for separate talks", "hosted her for a lunch", "held
/// talks over dinner" tell of one encounter twice, whatever the second noun would say alone.
final class WhatFor {
    private static final Set<String> LINKS = Set.of("for", "over", "during", "in");

    private WhatFor() {}

    /// Tells whether a telling is the noun that an encounter's own word is tied to.
    static boolean isOf(Cluster cluster, EncounterMention mention) {
        Trigger noun = mention.trigger();
        Sentence sentence = noun.sentence();
        Dependencies tree = sentence.dependencies();
        if (noun.isVerb() || !LINKS.contains(sentence.caseOf(noun.head()))) {
            return false;
        }
        int over = tree.head(noun.head());
        return cluster.mentions().stream()
                .map(EncounterMention::trigger)
                .filter(t -> t.sentence().index() == sentence.index())
                .anyMatch(t -> t.head() == over && t.first() < noun.first());
    }
}
