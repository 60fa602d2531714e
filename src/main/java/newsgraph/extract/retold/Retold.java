package newsgraph.extract.retold;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.event.Location;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.status.Caption;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// Whether words around a telling say that it is of another encounter than those told before.
public final class Retold {
    private static final Set<String> FACE_TO_FACE = LexiconFile.words("face-to-face");

    private static final Pattern LATER =
            Pattern.compile(
                    "(later|later (that|the same|in the) (day|evening)|(in the|that) evening) ?,? "
                            + "(he|she|they|the (two|pair)( \\w+)?)\\b(?!.* had\\b)");

    private static final Pattern HOUR =
            Pattern.compile("\\b(morning|noon|breakfast|a\\.m\\.)(?!\\w)");

    private static final Set<String> ANOTHER = anotherOf("any");

    private static final Set<String> MEALS = Set.of("breakfast", "lunch", "dinner");

    private Retold() {}

    /// "Had breakfast with farmers and dinner with Lund".
    static boolean isOtherMeal(Cluster cluster, EncounterMention mention) {
        String meal = mention.trigger().token().lemma();
        return MEALS.contains(meal)
                && cluster.mentions().stream()
                        .map(m -> m.trigger().token().lemma())
                        .anyMatch(m -> MEALS.contains(m) && !m.equals(meal));
    }

    /// Returns the words of `another-words` for encounters of some people.
    static Set<String> anotherOf(String whom) {
        return LexiconFile.rows("another-words", 2).stream()
                .filter(r -> r.column(1).equals(whom) || r.column(1).equals("both"))
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// "A second meeting", "another call", "a separate session", "met separately", "last met".
    public static boolean isAnother(EncounterMention mention) {
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
        return trigger.isVerb()
                ? apart || isLast(trigger)
                : other && (!one || isTrip(trigger)) && !isBeside(trigger);
    }

    /// "On the second trip", one of several that somebody made.
    private static boolean isTrip(Trigger trigger) {
        return trigger.token().lemma().equals("trip");
    }

    /// "The two last met in May", before what has been told: neither day nor place is the same.
    public static boolean isLast(Trigger trigger) {
        return trigger.isVerb()
                && trigger.first() > 0
                && trigger.sentence().token(trigger.first() - 1).lower().equals("last")
                && trigger.token().tag().matches("VB[DN]");
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

    /// "Met", "had lunch": not done by telephone.
    static boolean isFaceToFace(EncounterMention mention) {
        String word = mention.trigger().token().lemma();
        boolean bare = word.equals("meeting") && !mention.isFull(); // "phoned her. The meeting"
        return FACE_TO_FACE.contains(word) && !bare;
    }

    /// Tells whether one of two tells of a picture from long before, and the other, without a time
    /// of its own, does not stand under it.
    static boolean isOfAnotherPicture(Cluster cluster, EncounterMention mention) {
        boolean there =
                mention.location().isPresent()
                        && cluster.location()
                                .map(Location::name)
                                .equals(mention.location().map(Location::name));
        if (there) {
            return false;
        }
        boolean filed = cluster.mentions().stream().allMatch(Caption::isFiled);
        return filed
                ? mention.timing().isEmpty() && !mention.status().rule().equals(Caption.RULE)
                : Caption.isFiled(mention) && cluster.timing().isEmpty();
    }
}
