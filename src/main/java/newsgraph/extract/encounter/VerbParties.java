package newsgraph.extract.encounter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.Actors;
import newsgraph.text.Sentence;

/// Who takes part in what a verb tells: its subject, object and prepositions, as its entry
/// declares.
final class VerbParties {
    private VerbParties() {}

    static List<Party> of(Trigger trigger, TriggerWord.Verb word, Actors actors) {
        Sentence sentence = trigger.sentence();
        int verb = trigger.head();
        Parties parties = new Parties(sentence, actors);
        word.object()
                .ifPresent(
                        r -> parties.add(Clauses.objects(sentence, verb), r, "participant/object"));
        for (Map.Entry<String, Role> entry : word.prepositions().entrySet()) {
            Set<String> preposition = Set.of(entry.getKey());
            List<Integer> heads = Clauses.prepositional(sentence, verb, preposition);
            if (heads.isEmpty()) {
                heads = Surface.after(sentence, trigger.end(), preposition);
            }
            parties.add(heads, entry.getValue(), "participant/" + entry.getKey());
        }
        parties.add(Clauses.subjects(sentence, verb), word.subject(), "participant/subject");
        return parties.found();
    }
}
