package newsgraph.extract.why;

import java.util.Optional;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.why.WhyLexicon.Entry;
import newsgraph.extract.why.WhyLexicon.Part;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What an encounter settles, in a clause of its own: "a summit at which a treaty is to be signed".
/// It is what the encounter is about, and what came of it where that has been settled.
final class SettledThere {
    private final WhyLexicon lexicon;

    SettledThere(WhyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Returns what a verb of such a clause settles.
    Optional<Explanation> at(Cluster cluster, Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        Optional<Entry> entry =
                lexicon.at(sentence, verb, Part.VERB)
                        .filter(e -> e.kind() == Kind.TOPIC || e.kind() == Kind.OUTCOME)
                        .filter(e -> e.words().size() == 1);
        Optional<Integer> subject = tree.children(verb, "nsubj:pass").stream().findFirst();
        int relative =
                tree.children(verb, "obl", "advmod").stream()
                        .filter(i -> sentence.token(i).lower().matches("which|where"))
                        .findFirst()
                        .orElse(0);
        if (entry.isEmpty()
                || subject.isEmpty()
                || relative < 2
                || subject.get() < relative
                || !isThere(cluster, sentence, relative)
                || isLongAgo(sentence, relative)) {
            return Optional.empty();
        }
        boolean settled = cluster.status().happened() && entry.get().kind() == Kind.OUTCOME;
        Explanation topic = Agenda.topic(sentence, subject.get(), "why/decided-there");
        return Optional.of(
                settled
                        ? new Explanation(
                                Kind.OUTCOME, topic.evidence(), Optional.empty(), topic.rule())
                        : topic);
    }

    /// "Talks in Oslo, where a deal was signed in 1993"
    private static boolean isLongAgo(Sentence sentence, int relative) {
        return sentence.tokens().subList(relative, sentence.size()).stream()
                .anyMatch(t -> t.word().matches("(19|20)\\d\\d") || t.lower().equals("ago"));
    }

    /// "A meeting on Friday at | which", "a summit | where": no verb stands between.
    private static boolean isThere(Cluster cluster, Sentence sentence, int relative) {
        return cluster.mentions().stream()
                .map(EncounterMention::trigger)
                .filter(t -> t.sentence().equals(sentence) && !t.isVerb())
                .filter(t -> t.end() <= relative)
                .anyMatch(t ->
                        sentence.tokens().subList(t.end(), relative).stream()
                                .noneMatch(w -> w.isVerb() || w.tag().startsWith("W")));
    }
}
