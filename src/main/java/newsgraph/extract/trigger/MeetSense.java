package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// Tells meeting somebody from what is only called so: giving way ("meet them halfway"), words of
/// greeting ("nice to meet you"), a crowd at the door ("were met by protesters"), what others make
/// of somebody ("met with approval").
final class MeetSense {
    private static final Set<String> REACTIONS = LexiconFile.words("reactions");

    /// What one may also bring to somebody whom one meets: "met Lund with a message from Voss".
    private static final Set<String> BROUGHT = Set.of("message", "wall", "concern", "response");

    private static final Set<String> MATES =
            LexiconFile.rows("own-family", 2).stream()
                    .filter(r -> r.column(1).equals("yes"))
                    .map(r -> r.column(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern PLEASED =
            Pattern.compile(
                    "(\\b(nice|good|great|lovely|glad|pleased|happy|sorry)|(^|\\band |[\"“`] ?)hope) to$");

    private MeetSense() {}

    /// @param crowds lemmas of those who stand at the door
    static boolean isMeeting(Trigger trigger, Set<String> crowds) {
        Sentence sentence = trigger.sentence();
        int verb = trigger.head();
        boolean byCrowd =
                Clauses.isPassive(sentence, verb)
                        && Clauses.prepositional(sentence, verb, Set.of("by")).stream()
                                .anyMatch(d -> crowds.contains(sentence.token(d).lemma()));
        return !byCrowd
                && !isHalfway(trigger)
                && !isGreeting(trigger)
                && !isReaction(trigger)
                && !isOwnMate(trigger);
    }

    /// "Met his wife at college", "met his wife, Ann, at school", "met his future wife, Ann Hill",
    /// "went to Peru, where he met his wife, Ann": how two became a couple; not "met her husband,
    /// President Brand", "met his wife, Ann, in prison".
    private static boolean isOwnMate(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = trigger.head();
        return VerbForm.of(sentence, verb) == VerbForm.PAST
                && tree.children(verb, "obj").stream()
                        .filter(o -> MATES.contains(sentence.token(o).lemma()))
                        .filter(o ->
                                isToBe(sentence, o)
                                        || Predicates.opening(sentence, verb).equals("where")
                                        || tree.children(o, "appos").stream()
                                                .allMatch(a ->
                                                        tree.children(a, "compound").isEmpty()
                                                                && hasSchool(sentence)))
                        .anyMatch(o ->
                                tree.children(o, "nmod:poss").stream()
                                        .anyMatch(
                                                p -> sentence.token(p).lower().matches("his|her")));
    }

    /// "His future wife"
    private static boolean isToBe(Sentence sentence, int mate) {
        return sentence.dependencies().children(mate, "amod").stream()
                .anyMatch(a -> sentence.token(a).lower().matches("future|eventual"));
    }

    private static boolean hasSchool(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.lower().matches("college|university|school|campus|student"));
    }

    /// "Met with approval", "met with a chorus of boos", "ran into opposition", not "met with the
    /// opposition".
    private static boolean isReaction(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean hasObject = !tree.children(trigger.head(), "obj").isEmpty();
        return Stream.concat(
                        Stream.of(trigger.head()), // "meet any violence with force"
                        tree.children(trigger.head(), "obj").stream())
                .flatMap(h ->
                        Clauses.prepositional(sentence, h, Set.of("with", "by", "into")).stream())
                .filter(r -> REACTIONS.contains(sentence.token(r).lemma()))
                .filter(r -> !hasObject || !BROUGHT.contains(sentence.token(r).lemma()))
                .anyMatch(r ->
                        tree.children(r, "det", "nmod:poss").stream()
                                .map(d -> sentence.token(d).lower())
                                .allMatch(d -> d.matches("an?|some|no|little|much")));
    }

    /// "Meet them halfway", "meet somewhere in the middle", not "in the middle of the night".
    private static boolean isHalfway(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return !sentence.dependencies().children(trigger.head(), "obj").isEmpty()
                && Surface.words(sentence, trigger.end(), sentence.size())
                        .matches(".*\\b(half ?- ?way|halfway|in the middle)\\b(?! of\\b).*");
    }

    /// "Nice to meet you", "hope to see you again": said to somebody, by nobody who is named.
    static boolean isGreeting(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        List<Integer> objects = tree.children(trigger.head(), "obj", "iobj");
        return objects.stream().anyMatch(o -> sentence.token(o).lower().equals("you"))
                && (Clauses.subjects(sentence, trigger.head()).isEmpty()
                        || PLEASED.matcher(Surface.words(sentence, 0, trigger.first())).find());
    }
}
