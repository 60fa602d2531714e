package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// Whom "the two leaders" or "both sides" stands for: those who bear the title, those joined by
/// "and", or those who are as many in the sentences before. Never who acts on them in the same
/// clause, nor who only speaks for somebody.
final class Counted {
    /// How many sentences back people of no title may be named.
    private static final int REACH = 6;

    /// How many sentences back a list may be "the group", and how many it must have.
    private static final int REACH_OF_LIST = 2;

    private static final int LEAST_OF_LIST = 3;

    /// How many sentences back two people may be "the two sides", not only whoever is told of.
    private static final int BESIDE = 1;

    /// How many sentences back two people may stand in one, past somebody who is alone in another.
    private static final int REACH_PAST_ONE = 2;

    private static final Set<Actor.Kind> PERSON = Set.of(Actor.Kind.PERSON);
    private static final Set<Actor.Kind> COUNTRY = Set.of(Actor.Kind.COUNTRY);
    private static final Set<Actor.Kind> BODY = Set.of(Actor.Kind.ORGANIZATION, Actor.Kind.GROUP);

    private final Collective collective;
    private final Sentence sentence;
    private final CalledSo called;
    private final Resolver resolver;

    Counted(Collective collective, Sentence sentence, Resolver resolver) {
        this.collective = collective;
        this.sentence = sentence;
        this.resolver = resolver;
        this.called = new CalledSo(collective, sentence, resolver);
    }

    /// Returns the actors; empty if their number or kind does not fit.
    ///
    /// @param known the mentions so far
    /// @param told what is told of so many sentences before the collective
    List<Actor> of(ArticleActors known, IntFunction<List<ActorMention>> told) {
        boolean between = // "Lund met Voss, the first meeting between the two"
                sentence.caseOf(collective.head()).equals("between");
        Set<Actor> barred = between ? Set.of() : Beside.all(sentence, collective.head(), known);
        Set<Actor> bearers =
                known.mentions().stream()
                        .map(ActorMention::actor)
                        .filter(a -> !barred.contains(a) && isNamedPerson(a) && called.bears(a))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean titled = bearers.size() >= Math.max(2, collective.count());
        int reach = titled ? sentence.index() : REACH;
        List<List<ActorMention>> back = new ArrayList<>();
        for (int at = 0; at <= reach; at++) {
            back.add(
                    told.apply(at).stream()
                            .filter(m -> !barred.contains(m.actor()) && !called.isMouthpiece(m))
                            .filter(m -> !Antecedents.isNobody(m))
                            .filter(m -> called.isOfGender(m.actor()))
                            .filter(m -> titled ? bearers.contains(m.actor()) : called.canBe(m))
                            .toList());
        }
        if (!titled && called.isStrange(back)) {
            return List.of();
        }
        if (collective.count() == Collective.LISTED) {
            return called.isAlready(known) ? List.of() : listed(back, known);
        }
        if (collective.count() == Collective.BEARERS || collective.count() == Collective.JOINED) {
            return (titled || collective.count() == Collective.JOINED) && !called.isAlready(known)
                    ? joined(back.subList(0, Math.min(back.size(), REACH_OF_LIST + 1)), known)
                    : List.of();
        }
        if (collective.count() == 0) {
            boolean others = // "European leaders .. Lund and Voss .. the leaders"
                    !titled && back.stream().flatMap(List::stream).anyMatch(called::isOfSameNoun);
            return others ? List.of() : joined(back, known);
        }
        List<Actor> near = ofNumber(back, known, barred, titled);
        boolean people =
                collective.meant().map(PERSON::equals).orElse(called.isNumber()) && !titled;
        return near.isEmpty() && people && collective.count() == 2 ? MetBefore.last(back) : near;
    }

    /// Returns as many as the collective says.
    private List<Actor> ofNumber(
            List<List<ActorMention>> back, ArticleActors known, Set<Actor> barred, boolean titled) {
        return collective
                .meant()
                .map(kinds -> nearest(back, known, List.of(kinds), titled, barred))
                .orElseGet(() ->
                        called.isNumber()
                                ? HeadsOfBoth.insteadOf(
                                        nearest(
                                                back,
                                                known,
                                                List.of(PERSON, COUNTRY, BODY),
                                                titled,
                                                barred),
                                        back,
                                        resolver)
                                : new TwoSides(back, known, collective.count())
                                        .of(sentence, barred));
    }

    /// Returns those who bear the title in the sentences behind a lead, where they are as many:
    /// "The two presidents met. President Lund said .., President Voss said".
    List<Actor> ahead(List<ActorMention> behind) {
        Set<Actor> bearers =
                behind.stream()
                        .filter(m -> !called.isMouthpiece(m))
                        .map(ActorMention::actor)
                        .filter(a -> isNamedPerson(a) && called.bears(a))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return collective.count() > 1 && !called.isNumber() && bearers.size() == collective.count()
                ? List.copyOf(bearers)
                : List.of();
    }

    /// "The leaders": those joined in the nearest sentence.
    private List<Actor> joined(List<List<ActorMention>> back, ArticleActors known) {
        Set<Actor.Kind> kinds = collective.meant().orElse(Set.of());
        for (List<ActorMention> told : back) {
            List<ActorMention> named =
                    told.stream()
                            .filter(m -> !m.actor().unnamed())
                            .filter(m -> kinds.isEmpty() || kinds.contains(m.actor().kind()))
                            .toList();
            Optional<List<Actor>> joined = Joined.of(named, known, 0);
            if (joined.isPresent()) {
                return joined.get();
            }
        }
        return List.of();
    }

    /// "The group": the people of a list of three or more, where no body or group has been told of
    /// since.
    private static List<Actor> listed(List<List<ActorMention>> back, ArticleActors known) {
        for (List<ActorMention> told : back.subList(0, Math.min(back.size(), REACH_OF_LIST + 1))) {
            List<ActorMention> people =
                    told.stream().filter(m -> isNamedPerson(m.actor())).toList();
            Optional<List<Actor>> joined =
                    Joined.of(people, known, 0).filter(l -> l.size() >= LEAST_OF_LIST);
            boolean body = told.stream().anyMatch(m -> BODY.contains(m.actor().kind()));
            if (joined.isPresent() || body) {
                return body ? List.of() : joined.get();
            }
        }
        return List.of();
    }

    /// Returns those of one kind who are as many in the nearest sentences that tell of any; of two
    /// kinds the nearer. Two people without the title who are told of farther back must have stood
    /// in one sentence.
    ///
    /// @param titled whether only those are told of who bear the title
    private List<Actor> nearest(
            List<List<ActorMention>> back,
            ArticleActors known,
            List<Set<Actor.Kind>> order,
            boolean titled,
            Set<Actor> barred) {
        List<Set<Actor>> gathered = new ArrayList<>();
        order.forEach(k -> gathered.add(new LinkedHashSet<>()));
        List<ActorMention> first = new ArrayList<>();
        for (List<ActorMention> told : back) {
            for (int kind = 0; kind < order.size(); kind++) {
                Set<Actor.Kind> kinds = order.get(kind);
                List<ActorMention> here =
                        withoutTellers(
                                told.stream()
                                        .filter(m -> kinds.contains(m.actor().kind()))
                                        .filter(m -> !m.actor().unnamed())
                                        .toList());
                Optional<List<Actor>> joined =
                        Joined.of(here, known, collective.count())
                                .or(() ->
                                        Delegates.within(
                                                told,
                                                known,
                                                kinds,
                                                collective.count(),
                                                called.isNumber()));
                if (joined.isPresent()) {
                    return joined.get();
                }
                Set<Actor> all = gathered.get(kind);
                if (kind > 0) {
                    all.clear(); // only who stands in one sentence
                }
                here.forEach(m -> all.add(m.actor()));
                if (all.size() == collective.count()) {
                    boolean apart =
                            collective.count() == 2
                                    && back.indexOf(told) > BESIDE
                                    && all.stream().allMatch(Counted::isPerson)
                                    && here.stream().map(ActorMention::actor).distinct().count()
                                            < all.size();
                    Optional<List<Actor>> met =
                            MetBefore.insteadOf(all, sentence, back, back.indexOf(told))
                                    .filter(m -> collective.count() == m.size());
                    if (met.isPresent()) {
                        return met.get();
                    }
                    return apart
                                    && !titled
                                    && !areTogether(all, known)
                                    && !areAll(all, known, barred)
                            ? List.of()
                            : List.copyOf(all);
                }
                first.addAll(kind == 0 ? here : List.of());
                if (kind == 0 && all.size() > collective.count()) {
                    List<Actor> others = actors(withoutTellers(first), collective.count());
                    return others.isEmpty() && back.indexOf(told) <= REACH_PAST_ONE
                            ? actors(here, collective.count()) // past who only comments on them
                            : others;
                }
            }
        }
        return List.of();
    }

    /// Returns the actors of the mentions if they are so many.
    private static List<Actor> actors(List<ActorMention> mentions, int count) {
        List<Actor> actors = mentions.stream().map(ActorMention::actor).distinct().toList();
        return actors.size() == count ? actors : List.of();
    }

    /// Leaves out who tells of the others where these are as many as meant.
    private List<ActorMention> withoutTellers(List<ActorMention> told) {
        List<ActorMention> others = Tellers.without(told);
        return others.stream().map(ActorMention::actor).distinct().count() == collective.count()
                ? others
                : told;
    }

    /// Tells whether a sentence before names both.
    private static boolean areTogether(Set<Actor> two, ArticleActors known) {
        return known.mentions().stream()
                .filter(m -> m.actor().equals(two.iterator().next()))
                .anyMatch(m ->
                        known.in(m.sentence()).stream()
                                .map(ActorMention::actor)
                                .collect(Collectors.toSet())
                                .containsAll(two));
    }

    /// Tells whether nobody else has been named so far but who acts on them.
    private static boolean areAll(Set<Actor> two, ArticleActors known, Set<Actor> barred) {
        return known.mentions().stream()
                .map(ActorMention::actor)
                .filter(a -> isNamedPerson(a) && !barred.contains(a))
                .allMatch(two::contains);
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON;
    }

    private static boolean isNamedPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON && !actor.unnamed();
    }
}
