package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.encounter.WhyLexicon.Part;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What the people of an encounter, or the encounter itself, are said to have done there, in the
/// sentence of its clearest mention and the next ones: "The leaders agreed to ...", "They discussed
/// ...".
final class FollowUp {
    /// How many sentences after the mention are read.
    private static final int REACH = 3;

    private final WhyLexicon lexicon;

    FollowUp(WhyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Explanation> find(Cluster cluster, AnnotatedText text, Actors actors) {
        List<Explanation> found = new ArrayList<>();
        if (!cluster.status().happened()) {
            return found;
        }
        for (int index : sentences(cluster, text)) {
            Sentence sentence = text.sentences().get(index);
            for (int verb = 0; verb < sentence.size(); verb++) {
                if (sentence.token(verb).isVerb()) {
                    explanation(cluster, sentence, verb, actors).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static List<Integer> sentences(Cluster cluster, AnnotatedText text) {
        int first = cluster.clearest().trigger().sentence().index();
        List<Integer> indices = new ArrayList<>();
        for (int i = first; i < Math.min(text.sentences().size(), first + REACH + 1); i++) {
            indices.add(i);
        }
        return indices;
    }

    private Optional<Explanation> explanation(
            Cluster cluster, Sentence sentence, int verb, Actors actors) {
        Optional<WhyLexicon.Entry> entry = lexicon.at(sentence, verb, Part.VERB);
        if (entry.isEmpty() || isTrigger(cluster, sentence, verb)) {
            return Optional.empty();
        }
        int begin = verb + entry.get().words().size();
        if (begin >= sentence.size()) {
            return Optional.empty();
        }
        Set<Actor> parties = cluster.actors();
        List<ActorMention> subjects =
                Clauses.subjects(sentence, verb).stream()
                        .flatMap(s -> actors.all(sentence, s).stream())
                        .toList();
        boolean people =
                !subjects.isEmpty()
                        && subjects.stream().allMatch(m -> parties.contains(m.actor()))
                        && (entry.get().kind() == Kind.POSITION || subjects.size() > 1);
        if (!people && !isItself(cluster, sentence, verb)) {
            return Optional.empty();
        }
        Optional<Actor> holder =
                subjects.size() == 1 ? Optional.of(subjects.getFirst().actor()) : Optional.empty();
        return Optional.of(
                new Explanation(
                        entry.get().kind(),
                        Phrases.toClauseEnd(sentence, begin),
                        entry.get().kind() == Kind.POSITION ? holder : Optional.empty(),
                        "why/" + String.join("-", entry.get().words())));
    }

    private static boolean isTrigger(Cluster cluster, Sentence sentence, int verb) {
        Trigger trigger = cluster.clearest().trigger();
        return trigger.sentence().equals(sentence) && trigger.head() == verb;
    }

    /// Tells whether the subject is the encounter: "The talks ended without a deal".
    private static boolean isItself(Cluster cluster, Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "nsubj").stream()
                .anyMatch(s -> cluster.hasTriggerAt(sentence.token(s).span()));
    }
}
