package newsgraph.extract.encounter;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whether words around a telling say that it is of another encounter than those told before.
final class Retold {
    private static final Set<String> FACE_TO_FACE = LexiconFile.words("face-to-face");

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

    private static final Pattern LATER =
            Pattern.compile(
                    "(later|later (that|the same|in the) (day|evening)|(in the|that) evening) ?,? "
                            + "(he|she|they|the (two|pair)( \\w+)?)\\b(?!.* had\\b)");

    private static final Pattern HOUR =
            Pattern.compile("\\b(morning|noon|breakfast|a\\.m\\.)(?!\\w)");

    private static final Set<String> ANOTHER = anotherOf("any");

    private Retold() {}

    /// Returns the words of `another-words` for encounters of some people.
    static Set<String> anotherOf(String whom) {
        return LexiconFile.rows("another-words", 2).stream()
                .filter(r -> r.column(1).equals(whom) || r.column(1).equals("both"))
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// "A second meeting", "another call", "a separate session", "met separately".
    static boolean isAnother(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        Sentence sentence = trigger.sentence();
        boolean other =
                sentence.dependencies().children(trigger.head(), "amod", "det", "compound").stream()
                        .map(c -> sentence.token(c).lower())
                        .anyMatch(ANOTHER::contains);
        boolean one =
                sentence.dependencies().children(trigger.head(), "det").stream()
                        .map(c -> sentence.token(c).lower())
                        .anyMatch(w -> w.matches("the|this|that|their|his|her"));
        boolean apart =
                sentence.dependencies().children(trigger.head(), "advmod").stream()
                        .anyMatch(a -> sentence.token(a).lower().equals("separately"));
        return trigger.isVerb() ? apart : other && !one && !isBeside(trigger);
    }

    /// "They met over breakfast. Later, they met for an hour", "in the evening the two dined":
    /// another one than the sentence right before tells of, or than one with its own hour.
    static boolean isLater(Cluster cluster, EncounterMention mention) {
        Trigger trigger = mention.trigger();
        int at = trigger.sentence().index();
        boolean other =
                cluster.mentions().stream()
                        .map(m -> m.trigger().sentence())
                        .anyMatch(s ->
                                s.index() == at - 1
                                        || HOUR.matcher(Surface.words(s, 0, s.size())).find());
        return other
                && isFaceToFace(mention)
                && trigger.sentence().dependencies().is(trigger.head(), "root")
                && LATER.matcher(Surface.words(trigger.sentence(), 0, trigger.first())).lookingAt();
    }

    /// "Met on Monday, their second meeting in a year": said of what was told right before.
    static boolean isBeside(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int at = trigger.first() - 1;
        while (at > 0 && sentence.token(at).tag().matches("DT|PRP\\$|JJ.*|CD|RB|HYPH|PDT")) {
            at--;
        }
        return at > 0
                && sentence.token(at).word().matches("[,–—-]|--")
                && sentence.dependencies().children(trigger.head(), "nmod:poss", "det").stream()
                        .anyMatch(d -> sentence.token(d).lower().matches("their|his|her|its|the"))
                && !sentence.dependencies().is(trigger.head(), "nsubj", "nsubj:pass");
    }

    /// "Received him, the first visit by a Spanish king in years": who came is told beside it; not
    /// "held his first meeting with a Spanish minister".
    static boolean isAnyInTurn(Trigger trigger, ActorMention mention) {
        return isAnyInTurn(trigger.sentence(), trigger.first(), trigger.head(), mention);
    }

    /// Tells it of the noun of meeting that a phrase stands behind: "sat down with Voss in his
    /// first meeting with a foreign leader".
    static boolean isAnyInTurn(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int noun = mention.first() - 2;
        return noun > 0
                && ENCOUNTERS.contains(sentence.token(noun).lemma())
                && sentence.token(noun).isNoun()
                && isAnyInTurn(sentence, noun, noun, mention);
    }

    private static boolean isAnyInTurn(
            Sentence sentence, int first, int noun, ActorMention mention) {
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

    /// "Met", "had lunch": not done by telephone.
    static boolean isFaceToFace(EncounterMention mention) {
        String word = mention.trigger().token().lemma();
        boolean bare = word.equals("meeting") && !mention.isFull(); // "phoned her. The meeting"
        return FACE_TO_FACE.contains(word) && !bare;
    }
}
