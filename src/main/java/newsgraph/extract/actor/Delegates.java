package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Token;

/// Whether a group that joins people of several sides stands for these ("the presidents of Mali and
/// Chad") or for the people that they are ("the bishops of Leeds and York").
public final class Delegates {
    /// Lemmas of groups that others send.
    static final Set<String> SENT = Set.of("delegation", "negotiator", "team");

    private static final Set<String> LEADERS =
            Stream.concat(
                            Stream.of("leader", "delegation", "team"),
                            LexiconFile.rows("titles", 3).stream()
                                    .filter(r -> r.column(1).equals("ruler"))
                                    .map(r -> r.column(0)))
                    .collect(Collectors.toUnmodifiableSet());

    private Delegates() {}

    /// Tells whether a group is of rulers, delegations or negotiators for others, who stand for
    /// their states or bodies.
    public static boolean areOfStates(ActorMention group) {
        int head = group.head();
        String noun = group.sentence().token(head).lower().replaceFirst("s$", "");
        String before = head > 0 ? group.sentence().token(head - 1).lower() + " " : "";
        boolean sent = // "negotiators for the bank and the union"
                noun.equals("negotiator")
                        && head + 1 < group.sentence().size()
                        && group.sentence().token(head + 1).lower().equals("for");
        return sent || LEADERS.contains(noun) || LEADERS.contains(before + noun);
    }

    /// Returns whom the last group of several sides is made of that a sentence tells of: its people
    /// or its states, or the group itself where it does not stand for them. "Ministers from Chile
    /// and Peru were there. The two countries"; "Bishops from Leeds and York were. The two".
    ///
    /// @param kinds of actors that are meant
    /// @param count how many they are
    /// @param number whether only that is said of them: "the two" may be states, "the two
    ///   ministers" are none
    static Optional<List<Actor>> within(
            List<ActorMention> told,
            ArticleActors known,
            Set<Actor.Kind> kinds,
            int count,
            boolean number) {
        return told.reversed().stream()
                .filter(m -> m.actor().kind() == Actor.Kind.GROUP)
                .map(m -> of(m, known, kinds, count, number))
                .filter(actors -> !actors.isEmpty())
                .findFirst();
    }

    private static List<Actor> of(
            ActorMention group,
            ArticleActors known,
            Set<Actor.Kind> kinds,
            int count,
            boolean number) {
        List<Actor> members =
                (known.members(group).isEmpty() ? known.states(group) : known.members(group))
                        .stream().map(ActorMention::actor).toList();
        boolean people = members.stream().allMatch(a -> kinds.contains(a.kind()));
        boolean states =
                (number || areOfStates(group))
                        && members.stream()
                                .allMatch(a ->
                                        kinds.contains(a.kind()) || a.kind() == Actor.Kind.COUNTRY);
        if (members.size() == count && (people || states)) {
            return members;
        }
        return count == 2 && kinds.contains(Actor.Kind.PERSON) && areOfTwo(group)
                ? List.of(group.actor())
                : List.of();
    }

    /// Tells whether a group is the people of two sides: "the bishops of Leeds and York".
    private static boolean areOfTwo(ActorMention group) {
        int of = group.head() + 1;
        List<String> behind =
                group.sentence().tokens().subList(Math.min(of, group.end()), group.end()).stream()
                        .map(Token::lower)
                        .toList();
        return group.actor().kind() == Actor.Kind.GROUP
                && group.actor().unnamed()
                && group.sentence().token(group.head()).tag().endsWith("S")
                && !behind.isEmpty()
                && behind.getFirst().matches("of|from|for")
                && behind.stream().filter("and"::equals).count() == 1
                && !behind.contains(",");
    }
}
