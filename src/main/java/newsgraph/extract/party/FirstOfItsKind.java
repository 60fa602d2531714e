package newsgraph.extract.party;

import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whether who stands behind a noun of meeting says what it is the first of, and not who came:
/// "received Lund, the first visit by a Spanish king in years".
final class FirstOfItsKind {
    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    /// Verbs of meeting that a noun of meeting may stand behind to say what is new in it.
    private static final Set<String> MEETS =
            Set.of(
                    "meet",
                    "sit",
                    "receive",
                    "welcome",
                    "host",
                    "greet",
                    "embrace",
                    "shake",
                    "talk",
                    "speak",
                    "call",
                    "visit",
                    "telephone",
                    "phone",
                    "dine");

    /// Words that say what is new in an encounter, right before "between".
    private static final Pattern FIRST =
            Pattern.compile(
                    ", (the|their|its|only the) (\\w+-)?(first|second|third|last|latest|only|highest"
                            + "|most)( \\S+){0,3}$");

    /// How many words may stand from the comma to "between".
    private static final int REACH = 7;

    private FirstOfItsKind() {}

    /// "Received him, the first visit by a Spanish king in years": who came is told beside it; not
    /// "held his first meeting with a Spanish minister".
    static boolean isOfAny(Trigger trigger, ActorMention mention) {
        return isFirstBetween(trigger, mention)
                || isOfAny(trigger.sentence(), trigger.first(), trigger.head(), mention);
    }

    /// "Talks with Voss, the first between the heads of the two churches": who came is named beside
    /// it; not "the talks in Oslo, the first between the two churches".
    private static boolean isFirstBetween(Trigger trigger, ActorMention mention) {
        Sentence sentence = mention.sentence();
        int between = mention.first() - 1;
        return mention.actor().unnamed()
                && between > 2
                && trigger.end() < between
                && sentence.token(between).lower().equals("between")
                && sentence.tokens().subList(trigger.end(), between).stream()
                        .anyMatch(t -> t.lower().equals("with"))
                && FIRST.matcher(Surface.words(sentence, Math.max(0, between - REACH), between))
                        .find();
    }

    /// Tells it of the noun of meeting that a phrase stands behind: "sat down with Voss in his
    /// first meeting with a foreign leader".
    static boolean isOfAny(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int noun = mention.first() - 2;
        return noun > 0
                && ENCOUNTERS.contains(sentence.token(noun).lemma())
                && sentence.token(noun).isNoun()
                && isOfAny(sentence, noun, noun, mention);
    }

    private static boolean isOfAny(Sentence sentence, int first, int noun, ActorMention mention) {
        Dependencies tree = sentence.dependencies();
        boolean turn =
                tree.children(noun, "amod").stream()
                        .anyMatch(a ->
                                sentence.token(a)
                                        .lower()
                                        .matches("first|last|second|third|only|latest|highest"));
        int before = first - 1;
        while (before >= 0 && sentence.token(before).tag().matches("DT|JJ.*|CD|PRP\\$|NN.*")) {
            before--;
        }
        boolean beside =
                before >= 0
                        && (sentence.token(before).word().matches("[,–—-]|--")
                                || sentence.token(before).tag().equals("IN")
                                || sentence.token(before).lemma().equals("be"));
        return turn
                && beside
                && mention.first() > noun
                && (sentence.token(mention.first()).lower().matches("an?|any")
                        || (isSetApart(sentence, noun)
                                && sentence.token(mention.first()).tag().equals("NNS"))
                        || (isOfDeed(sentence, noun) && mention.actor().unnamed()));
    }

    /// "Received Voss in the first meeting between the leaders of the two churches": said of who is
    /// named.
    private static boolean isOfDeed(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return tree.is(noun, "obl")
                && sentence.caseOf(noun).equals("in")
                && MEETS.contains(sentence.token(tree.head(noun)).lemma());
    }

    /// ", the first meeting of leaders since the war"
    private static boolean isSetApart(Sentence sentence, int noun) {
        int first = sentence.dependencies().subtree(noun).getFirst();
        return first > 0 && sentence.token(first - 1).word().equals(",");
    }
}
