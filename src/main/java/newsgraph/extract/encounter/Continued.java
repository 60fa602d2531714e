package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Encounter;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Another encounter of the same people, told without naming them: "The two met. A further round
/// was set for Friday", "a second meeting came to nothing".
final class Continued {
    /// How many sentences back the people may be named.
    private static final int REACH = 4;

    private static final Set<String> ANOTHER = Retold.anotherOf("same");

    private static final Set<String> SCHEDULING = LexiconFile.words("scheduling-verbs");

    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    private Continued() {}

    /// Returns the telling with the parties of the encounter told last; empty where it is none of
    /// this kind.
    static Optional<EncounterMention> of(EncounterMention mention, List<Cluster> told) {
        if (mention.trigger().isVerb() || mention.parties().size() > 1 || !isAnother(mention)) {
            return Optional.empty();
        }
        return told.stream()
                .filter(c -> c.isToldBefore(mention, REACH) && names(c, mention))
                .filter(c -> c.type().isCall() == mention.type().isCall())
                .reduce((first, second) -> isLater(second, first) ? second : first)
                .map(c ->
                        mention.with(
                                c.clearest().parties().stream()
                                        .map(p ->
                                                new Party(
                                                        p.mention(),
                                                        p.role(),
                                                        "participant/continued"))
                                        .toList()));
    }

    private static boolean isLater(Cluster one, Cluster other) {
        return one.last().trigger().span().begin() >= other.last().trigger().span().begin();
    }

    private static boolean names(Cluster cluster, EncounterMention mention) {
        return cluster.clearest().parties().size() > 1
                && mention.parties().stream()
                        .allMatch(p -> cluster.actors().contains(p.mention().actor()));
    }

    private static boolean isAnother(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, trigger.head());
        boolean kind =
                mention.type() == Encounter.Type.MEETING
                        || mention.type() == Encounter.Type.NEGOTIATION
                        || mention.type().isCall();
        boolean marked =
                tree.children(noun, "amod", "det", "nummod", "compound").stream()
                        .map(d -> sentence.token(d).lower())
                        .anyMatch(ANOTHER::contains);
        boolean any =
                tree.children(noun, "det").stream()
                        .anyMatch(d -> sentence.token(d).lower().matches("an?"));
        boolean scheduled =
                tree.is(noun, "nsubj", "nsubj:pass")
                        && SCHEDULING.contains(sentence.token(tree.head(noun)).lemma());
        return kind
                && (marked || (any && scheduled))
                && !Retold.isBeside(trigger)
                && !isOfOthers(sentence, trigger.head());
    }

    /// "A further round of voting", "a new session of parliament"; "a round of talks" is told by
    /// its talks.
    private static boolean isOfOthers(Sentence sentence, int noun) {
        boolean others =
                Clauses.prepositional(sentence, noun, Set.of("of", "with", "between")).stream()
                        .map(h -> sentence.token(h).lemma())
                        .anyMatch(l -> !ENCOUNTERS.contains(l));
        boolean told =
                Clauses.prepositional(sentence, noun, Set.of("of")).stream()
                        .map(h -> sentence.token(h).lemma())
                        .anyMatch(ENCOUNTERS::contains);
        return told || (others && Clauses.prepositional(sentence, noun, Set.of("for")).isEmpty());
    }
}
