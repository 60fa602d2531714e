package newsgraph.extract.retold;

import newsgraph.extract.telling.EncounterMention;
import newsgraph.text.Sentence;
import newsgraph.text.Weekdays;

/// "Lund spent hours with Voss. That year she chaired the Dayton talks": talks that are called by a
/// name are not those of which no sentence has it.
final class NamedTalks {
    private NamedTalks() {}

    /// Tells whether the noun of a telling has a name before it that nothing told of a cluster has.
    static boolean areElse(Cluster cluster, EncounterMention mention) {
        Sentence sentence = mention.trigger().sentence();
        return !mention.trigger().isVerb()
                && sentence.dependencies().children(mention.trigger().head(), "compound").stream()
                        .filter(c -> sentence.token(c).tag().equals("NNP"))
                        .map(c -> sentence.token(c).word())
                        .filter(name -> !Weekdays.is(name))
                        .anyMatch(name -> !isTold(cluster, name));
    }

    private static boolean isTold(Cluster cluster, String name) {
        return cluster.mentions().stream()
                        .flatMap(m -> m.trigger().sentence().tokens().stream())
                        .anyMatch(t -> t.word().equals(name))
                || cluster.actors().stream().anyMatch(a -> a.name().contains(name));
    }
}
