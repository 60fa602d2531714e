package newsgraph.extract.trigger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Words under a picture of two in office that have no verb: "President Ann Lund with Prime
/// Minister Peter Voss in Oslo on Monday" against a byline ("Ann Lund, with Peter Voss in Oslo").
public final class PicturedWith {
    private static final TriggerWord.Noun WORD =
            new TriggerWord.Noun(
                    List.of("with"),
                    Encounter.Type.MEETING,
                    Role.ATTENDEE,
                    true,
                    Map.of("with", Role.ATTENDEE));

    private static final Set<String> PLACING = Set.of("at", "in", "on", "during", "outside");

    private static final Set<String> RELATIVES = LexiconFile.words("own-family", 2);

    private static final Set<String> KIN =
            LexiconFile.rows("relatives", 3).stream()
                    .filter(r -> r.column(2).endsWith("male")) // "father", not "counterpart"
                    .flatMap(r -> Stream.of(r.column(0).split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());

    private PicturedWith() {}

    /// Returns "with" as the word of meeting where a sentence is such words.
    static Optional<Trigger> in(Sentence sentence) {
        boolean verb = sentence.tokens().stream().anyMatch(t -> t.isVerb() || t.tag().equals("MD"));
        return verb
                ? Optional.empty()
                : sentence.tokens().stream()
                        .filter(t -> t.lower().equals("with") && isBetween(sentence, t.index()))
                        .findFirst()
                        .map(t -> new Trigger(sentence, t.index(), t.index() + 1, t.index(), WORD));
    }

    /// Tells it of a trigger.
    public static boolean is(Trigger trigger) {
        return trigger.word().equals(WORD);
    }

    /// Returns those shown with each other.
    public static List<Integer> shown(Trigger trigger) {
        Dependencies tree = trigger.sentence().dependencies();
        int other = tree.head(trigger.head());
        return List.of(tree.head(other), other);
    }

    /// "Pictured with his wife", "a dog, seen here with its owner": nobody met for the news.
    static boolean isOwn(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Clauses.prepositional(sentence, trigger.head(), Set.of("with")).stream()
                .anyMatch(n ->
                        RELATIVES.contains(sentence.token(n).lemma())
                                || isKinOrAnybody(sentence, n)
                                || sentence.dependencies().children(n, "nmod:poss").stream()
                                        .anyMatch(p -> sentence.token(p).lower().equals("its")));
    }

    /// "With her mother", "with sister Ann", "with a friend".
    private static boolean isKinOrAnybody(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return KIN.contains(sentence.token(noun).lemma())
                || tree.children(noun, "compound", "appos").stream()
                        .anyMatch(c -> KIN.contains(sentence.token(c).lemma()))
                || (sentence.token(noun).tag().equals("NN")
                        && tree.children(noun, "det").stream()
                                .anyMatch(d -> sentence.token(d).lower().matches("an?")));
    }

    private static boolean isBetween(Sentence sentence, int with) {
        Dependencies tree = sentence.dependencies();
        int other = tree.head(with);
        int one = other == Dependencies.NONE ? Dependencies.NONE : tree.head(other);
        return one != Dependencies.NONE
                && one == with - 1 // no comma
                && tree.is(one, "root")
                && sentence.caseOf(one).isEmpty()
                && isPerson(sentence, one)
                && isPerson(sentence, other)
                && hasOffice(sentence, 0, one)
                && hasOffice(sentence, with, other)
                && sentence.tokens().subList(with, other).stream()
                        .noneMatch(t -> RELATIVES.contains(t.lemma()))
                && (other + 1 >= sentence.size() - 1 || isPlaced(sentence, other + 1));
    }

    private static boolean isPlaced(Sentence sentence, int next) {
        Token token = sentence.token(next);
        return PLACING.contains(token.lower()) || token.word().equals(",");
    }

    private static boolean hasOffice(Sentence sentence, int from, int name) {
        return sentence.tokens().subList(from, name).stream()
                .anyMatch(t -> OfficeNouns.contains(t.lower()));
    }

    private static boolean isPerson(Sentence sentence, int token) {
        return sentence.nameAt(token).filter(n -> n.type() == Name.Type.PERSON).isPresent();
    }
}
