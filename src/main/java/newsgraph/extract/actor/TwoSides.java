package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whom "both sides" stands for: those joined in the nearest sentence, whoever they are, the two
/// who met there, the two countries or bodies of one; else those who stand against each other in
/// the last sentences, else the first two bodies that the article joined as subjects of a clause or
/// behind "between", however far back.
final class TwoSides {
    /// How many sentences back two people may be "the two sides", not only whoever is told of.
    private static final int BESIDE = 1;

    private static final Set<Actor.Kind> BODY =
            Set.of(Actor.Kind.ORGANIZATION, Actor.Kind.GROUP, Actor.Kind.COUNTRY);

    private final List<List<ActorMention>> back;
    private final ArticleActors known;
    private final int count;

    /// @param back what may be meant of what the sentences before tell of, nearest first
    TwoSides(List<List<ActorMention>> back, ArticleActors known, int count) {
        this.back = back;
        this.known = known;
        this.count = count;
    }

    /// Returns them; empty if it is not clear.
    ///
    /// @param sentence where they are called so
    /// @param barred who takes part in the clause
    List<Actor> of(Sentence sentence, Set<Actor> barred) {
        for (int at = 0; at < back.size(); at++) {
            List<Actor> found = in(back.get(at), at);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return count == 2 ? first(sentence, barred) : List.of();
    }

    private List<Actor> in(List<ActorMention> told, int at) {
        Optional<List<Actor>> joined =
                Joined.of(told, known, count)
                        .filter(s -> at <= BESIDE || s.stream().noneMatch(TwoSides::isPerson));
        if (joined.isPresent()) {
            return joined.get();
        }
        List<Actor> countries = actors(told, Set.of(Actor.Kind.COUNTRY));
        if (countries.size() == count) {
            return countries;
        }
        if (at > BESIDE || count != 2) {
            return List.of();
        }
        return MetBefore.sides(told).stream()
                .filter(pair -> pair.stream().anyMatch(a -> BODY.contains(a.kind())))
                .filter(pair -> isAlone(pair, told))
                .findFirst()
                .or(() -> Optional.of(opposed(told)))
                .filter(pair -> !pair.isEmpty())
                .orElseGet(() -> at == 0 ? List.of() : apart());
    }

    /// Tells whether no other person or group is told of with two who met.
    private static boolean isAlone(List<Actor> pair, List<ActorMention> told) {
        return told.stream()
                .filter(m -> m.actor().kind() != Actor.Kind.ORGANIZATION)
                .allMatch(m -> pair.contains(m.actor()) && !isNoSide(m));
    }

    /// "The union has been on strike against the firm", "met the union on Monday and the firm on
    /// Tuesday": the only two bodies of a sentence, told of by a third party at most.
    private static List<Actor> opposed(List<ActorMention> told) {
        List<ActorMention> others =
                Tellers.without(told).stream()
                        .filter(m -> !isNoSide(m) && !isPart(m, told))
                        .toList();
        List<Actor> bodies = actors(others, BODY);
        return bodies.size() == 2 && others.stream().anyMatch(m -> isAgainst(m, others))
                ? bodies
                : List.of();
    }

    /// Tells whether a body is the subject of a verb that another belongs to, or both are objects
    /// of one.
    private static boolean isAgainst(ActorMention body, List<ActorMention> told) {
        Dependencies tree = body.sentence().dependencies();
        int verb = tree.head(body.head());
        return BODY.contains(body.actor().kind())
                && verb != Dependencies.NONE
                && tree.is(body.head(), "nsubj", "nsubj:pass", "obj")
                && told.stream()
                        .filter(m -> BODY.contains(m.actor().kind()))
                        .filter(m -> !m.actor().equals(body.actor()))
                        .anyMatch(m ->
                                m.head() == verb
                                        || tree.dominates(verb, m.head())
                                        || Antecedents.isSubject(m));
    }

    /// "The teachers" of "the teachers' union", "members" of "members of the union"
    private static boolean isPart(ActorMention mention, List<ActorMention> told) {
        return mention.sentence().dependencies().is(mention.head(), "nmod:poss")
                || told.stream()
                        .filter(m -> !m.equals(mention) && BODY.contains(m.actor().kind()))
                        .anyMatch(m ->
                                mention.head() < m.first()
                                        && m.sentence().dependencies().head(m.head())
                                                == mention.head());
    }

    /// "His members" are no side, nor is a predicate: "the company is firm".
    private static boolean isNoSide(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return sentence.token(mention.first()).tag().equals("PRP$")
                || !sentence.dependencies().children(mention.head(), "cop").isEmpty();
    }

    /// "The firm has offered 6 per cent. The union wants 12": each the subject of its sentence.
    private List<Actor> apart() {
        List<Actor> subjects = new ArrayList<>();
        for (List<ActorMention> told : back.subList(0, Math.min(back.size(), BESIDE + 2))) {
            told.stream()
                    .filter(m -> BODY.contains(m.actor().kind()) && !isNoSide(m))
                    .filter(Antecedents::isMainSubject)
                    .map(ActorMention::actor)
                    .filter(a -> !subjects.contains(a))
                    .forEach(subjects::add);
        }
        return subjects.size() == 2 ? subjects.reversed() : List.of();
    }

    /// Returns the first two bodies that the article joined as whoever met or acted together,
    /// rather organizations than groups, as of a headline.
    private List<Actor> first(Sentence sentence, Set<Actor> barred) {
        List<List<Actor>> pairs =
                IntStream.range(0, sentence.index())
                        .mapToObj(at -> Joined.of(acting(at), known, 2))
                        .flatMap(Optional::stream)
                        .toList();
        return pairs.stream()
                .filter(p -> p.stream().noneMatch(a -> a.kind() == Actor.Kind.GROUP))
                .findFirst()
                .or(() -> pairs.stream().findFirst())
                .filter(p -> p.stream().noneMatch(barred::contains))
                .orElse(List.of());
    }

    private List<ActorMention> acting(int sentence) {
        return known.mentions().stream()
                .filter(m -> m.sentence().index() == sentence)
                .filter(m -> BODY.contains(m.actor().kind()))
                .filter(m -> Antecedents.isSubject(m) || isBetween(m))
                .toList();
    }

    /// "Talks between the firm and the union"
    private static boolean isBetween(ActorMention mention) {
        Dependencies tree = mention.sentence().dependencies();
        int head = mention.head();
        while (tree.is(head, "conj") && tree.head(head) != Dependencies.NONE) {
            head = tree.head(head);
        }
        return mention.sentence().caseOf(head).equals("between");
    }

    private static List<Actor> actors(List<ActorMention> told, Set<Actor.Kind> kinds) {
        Set<Actor> actors = new LinkedHashSet<>();
        told.stream()
                .map(ActorMention::actor)
                .filter(a -> kinds.contains(a.kind()))
                .forEach(actors::add);
        return List.copyOf(actors);
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON;
    }
}
