package newsgraph.extract.trigger;

import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells a speech to all who came from a meeting: "told shareholders' annual meeting", "spoke at a
/// public meeting" against "held a public meeting with the miners", "the two ministers' annual
/// meeting". The data file `public-meetings` has the words.
final class PublicMeeting {
    private static final Set<String> WORDS = LexiconFile.words("public-meetings");

    private static final Set<String> ADDRESSING = Set.of("tell", "address");

    private static final Set<String> HOLDING = Set.of("hold", "host", "schedule");

    private static final Set<String> AT = Set.of("at", "to", "before", "during");

    private PublicMeeting() {}

    static boolean isAddressed(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        return !trigger.isVerb()
                && trigger.token().lemma().equals("meeting")
                && isPublic(trigger)
                && isTold(trigger, isAlone(mention))
                && mention.parties().stream()
                        .noneMatch(p ->
                                p.rule().matches("participant/(with|between|among|of|involving)"));
    }

    /// Tells whether no more than one person is told of: not "the two agreed at their annual
    /// meeting".
    private static boolean isAlone(EncounterMention mention) {
        return mention.parties().size() < 2
                && mention.parties().stream()
                        .allMatch(p -> p.mention().actor().kind() == Actor.Kind.PERSON);
    }

    private static boolean isPublic(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return tree.children(trigger.head(), "amod", "compound", "nmod:poss").stream()
                .anyMatch(c -> WORDS.contains(sentence.token(c).lemma()));
    }

    private static boolean isTold(Trigger trigger, boolean alone) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(trigger.head());
        boolean addressed =
                verb != Dependencies.NONE
                        && tree.is(trigger.head(), "obj", "iobj", "nsubj")
                        && ADDRESSING.contains(sentence.token(verb).lemma());
        boolean held = // "held a town hall meeting"
                verb != Dependencies.NONE
                        && tree.is(trigger.head(), "obj", "nsubj:pass")
                        && HOLDING.contains(sentence.token(verb).lemma());
        return addressed || (alone && (held || AT.contains(sentence.caseOf(trigger.head()))));
    }
}
