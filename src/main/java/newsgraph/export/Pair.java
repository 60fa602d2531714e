package newsgraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Codes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Node;

/// Two parties of one encounter. First comes whoever acts on the other: a mediator, then a visitor
/// or attendee, then a host; else who is named first. So a code that tells the two sides of an
/// encounter apart (a visit made, a mediation) is the first one's.
///
/// @param second empty for a party alone
record Pair(Node first, Optional<Node> second) {
    private static final Comparator<Node> ACTING_FIRST =
            Comparator.comparing((Node role) -> role.equals(Codes.HOST))
                    .thenComparing(role -> !role.equals(Codes.MEDIATOR));

    /// Returns each pair of an event once.
    static List<Pair> of(Facts facts, Node event) {
        List<Node> actors =
                facts.assertions(event, Classes.PARTICIPATION)
                        .sorted(Comparator.comparing(p -> oneRole(facts, p), ACTING_FIRST))
                        .flatMap(p -> facts.one(p, Properties.ACTOR).stream())
                        .distinct()
                        .toList();
        if (actors.size() == 1) {
            return List.of(new Pair(actors.getFirst(), Optional.empty()));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (Node other : actors.subList(i + 1, actors.size())) {
                pairs.add(new Pair(actors.get(i), Optional.of(other)));
            }
        }
        return pairs;
    }

    private static Node oneRole(Facts facts, Node participation) {
        return facts.one(participation, Properties.ROLE).orElse(Codes.ATTENDEE);
    }

    /// Returns the role of an actor in an event; where the article gives several, all.
    static Optional<String> role(Facts facts, Node event, Node actor) {
        String roles =
                facts.assertions(event, Classes.PARTICIPATION)
                        .filter(p -> facts.graph().contains(p, Properties.ACTOR, actor))
                        .flatMap(p -> facts.code(p, Properties.ROLE).stream())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return roles.isEmpty() ? Optional.empty() : Optional.of(roles);
    }
}
