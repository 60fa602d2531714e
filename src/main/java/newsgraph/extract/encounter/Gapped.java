package newsgraph.extract.encounter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Location;
import newsgraph.event.Timing;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.party.Parties;
import newsgraph.extract.status.TimingByStatus;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;
import newsgraph.extract.time.Times;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Several encounters that share one word: "met Lund on Monday and Voss on Tuesday", "spoke with
/// Lund and then with Voss".
final class Gapped {
    /// How many tokens may stand between a counterpart and his day, or that and the next.
    private static final int REACH = 8;

    private static final int LONGEST_DESCRIPTION = 5;

    private static final Set<String> SEPARATE = Set.of("separate", "separately", "individually");

    /// Counterparts of one encounter.
    ///
    /// @param apart whether a word before them says that it is another one
    private record Group(List<ActorMention> who, boolean apart, Optional<Timing> when, int end) {}

    private final EncounterMention told;
    private final Sentence sentence;
    private final List<ActorMention> actors;
    private final List<Timing> times;
    private final Links links;

    private Gapped(EncounterMention told, Actors actors, Times times) {
        this.told = told;
        this.sentence = told.trigger().sentence();
        this.links = new Links(sentence);
        this.actors = actors.in(sentence);
        this.times =
                times.all().stream()
                        .filter(t -> sentence.span().contains(t.evidence().begin()))
                        .toList();
    }

    /// Returns a telling for each encounter; the one given where it is of one.
    ///
    /// @param places the place of what a token of the sentence tells
    static List<EncounterMention> split(
            EncounterMention told,
            Actors actors,
            Times times,
            IntFunction<Optional<Location>> places,
            LocalDate published) {
        Gapped gapped = new Gapped(told, actors, times);
        List<Group> groups = gapped.groups();
        boolean days = groups.stream().allMatch(g -> g.when().isPresent());
        boolean apart = groups.stream().skip(1).allMatch(Group::apart);
        return groups.size() > 1 && (days || apart)
                ? gapped.split(groups, days, places, published)
                : List.of(told);
    }

    private List<EncounterMention> split(
            List<Group> groups,
            boolean days,
            IntFunction<Optional<Location>> places,
            LocalDate published) {
        Set<Actor> apart =
                groups.stream()
                        .flatMap(g -> g.who().stream())
                        .map(ActorMention::actor)
                        .collect(Collectors.toSet());
        List<Party> shared =
                told.parties().stream().filter(p -> !apart.contains(p.mention().actor())).toList();
        if (shared.isEmpty()) {
            return List.of(told);
        }
        Party model = counterparts().getFirst();
        List<EncounterMention> split = new ArrayList<>();
        for (Group group : groups) {
            Parties parties = new Parties(told.trigger());
            if (parties.add(group.who(), model.role(), model.rule())) {
                List<Party> all = Stream.concat(parties.found().stream(), shared.stream()).toList();
                Optional<Timing> when =
                        days
                                ? group.when()
                                        .map(t -> TimingByStatus.of(t, told.status(), published))
                                : told.timing();
                Optional<Location> where =
                        isElsewhere(group, groups)
                                ? places.apply(group.who().getLast().head())
                                        .filter(l -> span(group).overlaps(l.evidence()))
                                        .or(() -> placeOfAll(groups))
                                : told.location();
                split.add(told.with(all).at(when, where));
            }
        }
        return split;
    }

    /// Tells whether the place that is told stands beside others.
    private boolean isElsewhere(Group group, List<Group> groups) {
        return told.location()
                .map(l -> l.evidence())
                .filter(e -> groups.stream().anyMatch(g -> span(g).overlaps(e)))
                .filter(e -> !span(group).overlaps(e))
                .isPresent();
    }

    /// "Separate talks with Lund and Voss in Oslo", "with Lund and then with Voss in Oslo on
    /// Monday": the place behind the last of them.
    private Optional<Location> placeOfAll(List<Group> groups) {
        TextSpan last = span(groups.getLast());
        boolean day = // of all, as no other has one
                groups.stream().limit(groups.size() - 1L).allMatch(g -> g.when().isEmpty())
                        && told.timing()
                                .filter(t -> t.evidence().begin() > last.begin())
                                .isPresent();
        return told.location().filter(l -> (isOfEach() || day) && last.overlaps(l.evidence()));
    }

    private TextSpan span(Group group) {
        return sentence.span(group.who().getFirst().first(), group.end());
    }

    private List<Party> counterparts() {
        return told.parties().stream()
                .filter(p -> p.mention().sentence().equals(sentence))
                .filter(p -> p.mention().first() >= told.trigger().end())
                .filter(p -> p.rule().matches("participant/(object|with|to)"))
                .sorted(Comparator.comparingInt(p -> p.mention().first()))
                .toList();
    }

    /// Returns whom the subject met, in order of the text, by day or by what sets them apart; none
    /// where a clause of its own follows.
    private List<Group> groups() {
        List<Group> days = byDayBefore();
        return days.size() > 1 ? days : inTurn();
    }

    private List<Group> inTurn() {
        List<Group> groups = new ArrayList<>();
        List<ActorMention> open = new ArrayList<>();
        boolean each = isOfEach();
        boolean apart = false;
        Optional<ActorMention> next = counterparts().stream().map(Party::mention).findFirst();
        while (next.isPresent()) {
            ActorMention who = next.get();
            open.add(who);
            Optional<Timing> when = timeBehind(who.end());
            int end = when.map(t -> at(t.evidence().end())).orElse(who.end());
            boolean placed = Surface.isAt(sentence, end, "in|at");
            int past = placed ? Surface.pastPhrase(sentence, end + 1) : end;
            int link = links.link(end, placed || when.isPresent() ? REACH : 0);
            int from = links.next(link);
            next = actorAt(from);
            boolean other =
                    next.isPresent()
                            && !next.get().actor().equals(who.actor())
                            && (each
                                    || links.isApart(link, from, next.get())
                                    || links.isElsewhere(who.end(), from)
                                    || links.areInTwo(who, next.get()));
            if (when.isPresent() || other || next.isEmpty()) {
                groups.add(new Group(List.copyOf(open), apart, when, Math.max(link, past)));
                open.clear();
                apart = other;
            }
            if (links.isVerb(past)) {
                return List.of(); // "and Voss won on Tuesday"
            }
        }
        return groups;
    }

    /// "Met on Monday with Lund and on Tuesday with Voss and Haas": each day with those behind it.
    private List<Group> byDayBefore() {
        List<Group> groups = new ArrayList<>();
        for (Party party : counterparts()) {
            ActorMention who = party.mention();
            Optional<Timing> when = timeBefore(who.first());
            if (when.isPresent()) {
                groups.add(new Group(List.of(who), true, when, who.end()));
            } else if (groups.isEmpty()) {
                return groups;
            } else {
                Group last = groups.removeLast();
                List<ActorMention> all =
                        Stream.concat(last.who().stream(), Stream.of(who)).toList();
                groups.add(new Group(all, true, last.when(), who.end()));
            }
        }
        return groups;
    }

    /// Returns the day right before a counterpart and his preposition.
    private Optional<Timing> timeBefore(int first) {
        boolean with = first > 0 && sentence.token(first - 1).lower().matches("with|to");
        return times.stream()
                .filter(t -> at(t.evidence().end()) == (with ? first - 1 : first))
                .findFirst();
    }

    /// "Had separate meetings with Lund and Voss", "met Lund and Voss separately": one with each.
    private boolean isOfEach() {
        Dependencies tree = sentence.dependencies();
        int word = told.trigger().head();
        int end = told.trigger().end();
        if (end < sentence.size() && sentence.token(end).lower().equals("separately")) {
            return true; // "held talks separately with"
        }
        return tree.children(word, "amod", "advmod").stream()
                .anyMatch(w -> SEPARATE.contains(sentence.token(w).lower()));
    }

    private Optional<ActorMention> actorAt(int token) {
        return actors.stream()
                .filter(m -> m.first() >= token && isDescribed(token, m.first()))
                .filter(m -> !isOwner(m))
                .max(
                        Comparator.comparing((ActorMention m) -> m.first() == token)
                                .thenComparingInt(ActorMention::end));
    }

    private boolean isOwner(ActorMention mention) {
        return sentence.token(mention.head()).tag().equals("PRP$")
                || Surface.isAt(sentence, mention.end(), "'s|’s|'|’");
    }

    /// "The | Lund", "her rival | Lund", "the opposition leader | Lund".
    private boolean isDescribed(int from, int name) {
        return name - from <= LONGEST_DESCRIPTION
                && sentence.tokens().subList(from, name).stream()
                        .allMatch(t -> t.tag().matches("DT|PRP\\$|JJ.*|NN.*|POS"))
                && (name == from || sentence.token(from).tag().matches("DT|PRP\\$"));
    }

    /// Returns the day behind a counterpart, with no verb and nobody else between.
    private Optional<Timing> timeBehind(int from) {
        return times.stream()
                .filter(t ->
                        at(t.evidence().begin()) >= from
                                && at(t.evidence().begin()) - from <= REACH)
                .filter(t ->
                        sentence.tokens().subList(from, at(t.evidence().begin())).stream()
                                .noneMatch(k -> k.isVerb() || k.word().matches("and|[;:]")))
                .filter(t ->
                        actors.stream()
                                .noneMatch(m ->
                                        m.first() >= from && m.first() < at(t.evidence().begin())))
                .findFirst();
    }

    private int at(int offset) {
        return sentence.tokens().stream()
                .filter(t -> t.span().begin() >= offset)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(sentence.size());
    }
}
