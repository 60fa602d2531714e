package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Collects the parties of one trigger: each actor once, in the order found.
final class Parties {
    /// People who are talked to without an encounter ("reporters").
    private static final Set<String> NOT_PARTIES = LexiconFile.words("not-parties");

    private final Sentence sentence;
    private final Actors actors;
    private final List<Party> found = new ArrayList<>();

    Parties(Sentence sentence, Actors actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    /// Adds the actors that these noun phrases stand for; returns whether there was any.
    boolean add(Collection<Integer> heads, Role role, String rule) {
        boolean any = false;
        for (int head : heads) {
            for (ActorMention mention : actors.all(sentence, head)) {
                any |= add(mention, role, rule);
            }
        }
        return any;
    }

    private boolean add(ActorMention mention, Role role, String rule) {
        String word = mention.sentence().token(mention.head()).lemma();
        if (NOT_PARTIES.contains(word) || has(mention.actor())) {
            return false;
        }
        found.add(new Party(mention, role, rule));
        return true;
    }

    boolean has(Actor actor) {
        return found.stream().anyMatch(p -> p.mention().actor().equals(actor));
    }

    int size() {
        return found.size();
    }

    List<Party> found() {
        return List.copyOf(found);
    }
}
