package newsgraph.extract.trigger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.Whom;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Where somebody receives guests: "drove to Lund's villa", "was shown into the office of the
/// king". The data file `guest-places` has the nouns.
public final class GuestPlaces {
    /// What `trigger-verbs` calls the owner of such a place among the prepositions.
    public static final String HOME = "home";

    /// How many tokens behind its verb a place may stand.
    private static final int REACH = 12;

    private static final Set<String> NOUNS = LexiconFile.words("guest-places");

    private static final Set<String> SEATS = LexiconFile.words("seats");

    private static final Set<String> LEADING =
            Set.of("to", "into", "at", "in", "by", "for", "inside", "outside", "of");

    private GuestPlaces() {}

    /// Returns the noun of the place that follows a word of going in its clause.
    static Optional<Integer> behind(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean led = LEADING.contains(sentence.token(trigger.end() - 1).lower());
        int limit = Math.min(sentence.size(), trigger.end() + REACH);
        for (int at = trigger.end(); at < limit; at++) {
            Token token = sentence.token(at);
            if (Surface.endsClause(token) || token.word().equals(",") || token.isVerb()) {
                return Optional.empty();
            }
            led |= LEADING.contains(token.lower());
            if (led && isPlace(sentence, at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// Tells whether a noun ends the name of a seat of power ("the White House").
    public static boolean isSeat(Sentence sentence, int noun) {
        return SEATS.contains(sentence.token(noun).lower())
                || SEATS.contains(Surface.words(sentence, Math.max(0, noun - 1), noun + 1));
    }

    /// "At the palace", "at his home", not "back at home".
    private static boolean isPlace(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean within = at + 1 < sentence.size() && sentence.token(at + 1).isNoun();
        boolean own = Surface.words(sentence, Math.max(0, at - 1), at + 1).equals("at home");
        return token.isNoun()
                && !within
                && !own
                && NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /// Returns whose place it is.
    public static List<ActorMention> owners(Trigger trigger, Arguments arguments) {
        return behind(trigger).map(p -> owners(trigger.sentence(), p, arguments)).orElse(List.of());
    }

    private static List<ActorMention> owners(Sentence sentence, int place, Arguments arguments) {
        List<ActorMention> found = arguments.of(owners(sentence, place));
        if (found.stream()
                .allMatch(m -> m.actor().unnamed())) { // "the office of the envoy, Ann Lund"
            List<ActorMention> named =
                    arguments.of(
                            owners(sentence, place).stream()
                                    .flatMap(o -> names(sentence, o).stream())
                                    .toList());
            found = named.isEmpty() ? found : named;
        }
        return found.isEmpty()
                ? arguments.of(List.of(place)).stream() // "Lund's office" as a body
                        .flatMap(m -> m.actor().onBehalfOf().stream().map(a -> of(a, m)))
                        .toList()
                : found;
    }

    /// Returns what names an owner, with a comma or without ("of the developer Ann Lund").
    private static List<Integer> names(Sentence sentence, int owner) {
        return sentence.dependencies().children(owner, "appos", "dep").stream()
                .filter(n -> sentence.token(n).isProperNoun())
                .toList();
    }

    private static ActorMention of(Actor owner, ActorMention place) {
        return place.of(owner, "actor/owner");
    }

    private static Collection<Integer> owners(Sentence sentence, int place) {
        Dependencies tree = sentence.dependencies();
        List<Integer> found = new ArrayList<>(tree.children(place, "nmod:poss"));
        found.addAll(
                tree.children(place, "nmod").stream()
                        .filter(n -> sentence.caseOf(n).equals("of"))
                        .toList());
        return found;
    }

    /// Returns for whom a meal is where a parse hangs that on its place: "hosted a lunch at her
    /// residence for Lund", not "at a shelter for dogs".
    public static List<ActorMention> guests(int verb, Trigger trigger, Arguments arguments) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        return arguments
                .of(
                        Stream.concat(
                                        tree.children(verb, "obl").stream(),
                                        tree.children(trigger.head(), "nmod").stream())
                                .filter(p -> p > trigger.end())
                                .flatMap(p ->
                                        Clauses.prepositional(sentence, p, Set.of("for")).stream())
                                .toList())
                .stream()
                .filter(Whom.PEOPLE::fits)
                .toList();
    }
}
