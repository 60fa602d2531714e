package newsgraph.extract.retold;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;

/// A group of people that one telling of an encounter tells of as such, and another by name: "Lund
/// held a meeting with Asian leaders .. Lund sat down with Kim Han of Korea and Ono Ken of Japan".
final class NamedElsewhere {
    /// Groups whose members a report names where it can; "officials" may be anybody's.
    private static final Pattern LEADERS =
            Pattern.compile(
                    ".*\\b(leaders|ministers|presidents|premiers|counterparts|heads|chiefs|politicians"
                            + "|monarchs|governors|senators|ambassadors|bosses|executives)\\b.*"
                            + "|(top|senior) officials\\b.*",
                    Pattern.CASE_INSENSITIVE);

    /// How many names stand for a group.
    private static final int FEWEST = 2;

    private NamedElsewhere() {}

    /// Tells whether a party is such a group: a telling without it has all who are named in the
    /// tellings with it, and besides them two people or more and nobody else.
    static boolean is(Party party, List<EncounterMention> tellings) {
        Actor group = party.mention().actor();
        if (group.kind() != Actor.Kind.GROUP
                || !group.unnamed()
                || !LEADERS.matcher(group.name()).matches()) {
            return false;
        }
        List<Set<Actor>> with =
                tellings.stream()
                        .map(NamedElsewhere::actors)
                        .filter(t -> t.contains(group))
                        .toList();
        return tellings.stream()
                .map(NamedElsewhere::actors)
                .filter(t -> !t.contains(group))
                .anyMatch(named -> with.stream().allMatch(t -> isListedBy(named, t)));
    }

    private static boolean isListedBy(Set<Actor> named, Set<Actor> telling) {
        List<Actor> others = named.stream().filter(a -> !telling.contains(a)).toList();
        return others.size() >= FEWEST
                && others.stream().allMatch(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                && telling.stream().filter(a -> !a.unnamed()).allMatch(named::contains);
    }

    private static Set<Actor> actors(EncounterMention mention) {
        return mention.parties().stream()
                .map(p -> p.mention().actor())
                .collect(Collectors.toUnmodifiableSet());
    }
}
