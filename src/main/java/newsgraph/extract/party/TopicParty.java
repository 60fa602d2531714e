package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who takes part because the text is about him, where a sentence names the other side alone: "Lund
/// flew to Rome. A meeting with Voss was called off".
public record TopicParty(AnnotatedText text, Actors actors) {
    private static final Set<String> SCHEDULING = LexiconFile.words("scheduling-verbs");

    /// Words before a noun that bring it in as news.
    private static final Set<String> NEWS = Set.of("a", "an", "another", "one", "no");

    /// Returns the parties, with the subject of the sentence before where only a counterpart was
    /// found.
    public List<Party> with(List<Party> parties, Trigger trigger) {
        boolean alone =
                parties.size() == 1
                        && !trigger.isVerb()
                        && parties.getFirst().rule().equals("participant/with")
                        && isNews(trigger)
                        && trigger.sentence()
                                .dependencies()
                                .is(trigger.head(), "nsubj", "nsubj:pass", "root");
        if (!alone) {
            return isTrip(trigger, parties) ? withTraveller(parties, trigger) : parties;
        }
        List<Party> all = new ArrayList<>(parties);
        topic(trigger.sentence())
                .filter(m -> !m.actor().equals(parties.getFirst().mention().actor()))
                .filter(Parties::canBe)
                .ifPresent(m -> all.add(new Party(m, Role.ATTENDEE, "participant/topic")));
        return all;
    }

    /// "Lund is ill. A trip to Washington has been put off."
    private static boolean isTrip(Trigger trigger, List<Party> parties) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = trigger.head();
        return !trigger.isVerb()
                && trigger.word().type() == Encounter.Type.VISIT
                && parties.stream().allMatch(p -> p.rule().equals("participant/to"))
                && tree.is(noun, "nsubj", "nsubj:pass")
                && SCHEDULING.contains(sentence.token(tree.head(noun)).lemma())
                && Clauses.prepositional(sentence, noun, Set.of("to")).stream()
                        .anyMatch(p -> sentence.nameAt(p).isPresent());
    }

    private List<Party> withTraveller(List<Party> parties, Trigger trigger) {
        List<Party> all = new ArrayList<>(parties);
        topic(trigger.sentence())
                .filter(Parties::canBe)
                .ifPresent(m -> all.add(new Party(m, Role.VISITOR, "participant/topic")));
        return all;
    }

    private static boolean isNews(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return sentence.dependencies().children(trigger.head(), "det", "nummod").stream()
                .anyMatch(d -> NEWS.contains(sentence.token(d).lower()));
    }

    /// Returns the first subject of the sentence before that is somebody with a name.
    private Optional<ActorMention> topic(Sentence sentence) {
        return actors.mentions().stream()
                .filter(m -> m.sentence().index() == sentence.index() - 1)
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .filter(TopicParty::isMainSubject)
                .filter(m -> text.quotationAt(m.span().begin()).isEmpty())
                .min(Comparator.comparingInt(ActorMention::first));
    }

    private static boolean isMainSubject(ActorMention mention) {
        Dependencies tree = mention.sentence().dependencies();
        int verb = tree.head(mention.head());
        return tree.is(mention.head(), "nsubj", "nsubj:pass")
                && verb != Dependencies.NONE
                && tree.head(verb) == Dependencies.NONE;
    }
}
