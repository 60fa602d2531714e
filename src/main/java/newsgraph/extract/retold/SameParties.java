package newsgraph.extract.retold;

import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Gazetteer;

/// Whether two tellings can be of the same parties. A group is told in many ways ("opposition
/// leaders", "leaders of the opposition"), a person or body by name.
final class SameParties {
    private static final Set<String> PORTFOLIOS = LexiconFile.words("portfolio-words");

    /// Parties that are told of as the people in them.
    private static final Set<String> CAMPS =
            Set.of("Republicans", "Democrats", "Tories", "Conservatives", "Liberals");

    private SameParties() {}

    /// Tells whether one set is within the other, or two are in common; of one day also whether one
    /// is in common and the others are groups that may hold the rest.
    static boolean compatible(Set<Actor> one, Set<Actor> other, boolean sameDay) {
        boolean fewer = one.size() <= other.size();
        Set<Actor> few = fewer ? one : other;
        Set<Actor> many = fewer ? other : one;
        long common = few.stream().filter(a -> isAmong(a, many)).count();
        boolean vague =
                few.stream().filter(a -> !isAmong(a, many)).allMatch(SameParties::isGroup)
                        || many.stream()
                                .filter(a -> !isAmong(a, few))
                                .allMatch(SameParties::isGroup);
        return common == few.size() || common >= 2 || (sameDay && common > 0 && vague);
    }

    /// Tells whether an actor is one of others, a group in whatever words.
    static boolean isAmong(Actor actor, Set<Actor> others) {
        return others.contains(actor)
                || others.stream().anyMatch(o -> isShorter(actor, o) || isShorter(o, actor))
                || (isGroup(actor) && others.stream().anyMatch(o -> isSameGroup(actor, o)));
    }

    /// "Republicans", told of as "House Republicans", "a group of Republicans and Democrats" or
    /// "senators of both parties" elsewhere.
    private static boolean isShorter(Actor one, Actor other) {
        String whole = other.name();
        return one.kind() == Actor.Kind.ORGANIZATION
                && CAMPS.contains(one.name())
                && (other.kind() == Actor.Kind.ORGANIZATION
                        ? whole.endsWith(" " + one.name())
                        : isGroup(other)
                                && (whole.matches(".*\\b" + one.name() + "\\b.*")
                                        || whole.endsWith(" both parties")));
    }

    private static boolean isSameGroup(Actor one, Actor other) {
        boolean ofOthers =
                one.onBehalfOf().isPresent()
                        && other.onBehalfOf().isPresent()
                        && !one.onBehalfOf().equals(other.onBehalfOf());
        return isGroup(other)
                && noun(one).equals(noun(other))
                && !ofOthers
                && !haveOtherPortfolios(one, other);
    }

    /// "Foreign ministers" are no defence ministers.
    private static boolean haveOtherPortfolios(Actor one, Actor other) {
        String first = portfolio(one);
        String second = portfolio(other);
        return !first.equals(second) && PORTFOLIOS.contains(first) && PORTFOLIOS.contains(second);
    }

    /// Returns the word before the noun of a group, in American spelling.
    private static String portfolio(Actor group) {
        String[] words = whole(group).replace("defence", "defense").split(" ", -1);
        return words.length > 1 ? words[words.length - 2] : "";
    }

    private static boolean isGroup(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP;
    }

    /// Returns what a group consists of: "leaders" of "opposition leaders from the north".
    private static String noun(Actor group) {
        String words = whole(group);
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String whole(Actor group) {
        return Gazetteer.fold(group.name()).replaceFirst(" (of|from|in|on|who) .*", "");
    }
}
