package newsgraph.extract.encounter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.article.Zone;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation;
import newsgraph.event.Timing;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// An article around its encounters.
final class Surroundings {
    private final AnnotatedText text;
    private final Actors actors;
    private final List<Timing> times;
    private final List<Cluster> clusters;
    private final List<Encounter> encounters;
    private final Map<Timing, Sentence> sentences = new HashMap<>();
    private final Map<Days, Integer> often = new HashMap<>();
    private final Set<Integer> dated = new HashSet<>();
    private final Map<Integer, List<EncounterMention>> toldOfTime = new HashMap<>();
    private final Map<Days, List<Encounter>> dayed = new HashMap<>();
    private final IdentityHashMap<Encounter, Set<Integer>> lines = new IdentityHashMap<>();

    /// The days that a time means.
    private record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        static Days of(Timing time) {
            return new Days(time.earliest(), time.latest());
        }
    }

    /// @param times every time that the article names
    /// @param told every telling, also those that name too few
    /// @param clusters the tellings of each encounter, in the order of the encounters
    Surroundings(
            AnnotatedText text,
            Actors actors,
            List<Timing> times,
            List<EncounterMention> told,
            List<Cluster> clusters,
            List<Encounter> encounters) {
        this.text = text;
        this.actors = actors;
        this.times = List.copyOf(times);
        this.clusters = List.copyOf(clusters);
        this.encounters = List.copyOf(encounters);
        for (Timing time : times) {
            text.sentenceAt(time.evidence().begin()).ifPresent(s -> sentences.put(time, s));
            often.merge(Days.of(time), 1, Integer::sum);
        }
        sentences.values().forEach(s -> dated.add(s.index()));
        for (EncounterMention mention : told) {
            mention.timing()
                    .map(t -> t.evidence().begin())
                    .ifPresent(t -> listAt(toldOfTime, t).add(mention));
        }
        for (int i = 0; i < encounters.size(); i++) {
            Encounter encounter = encounters.get(i);
            encounter.timing().ifPresent(t -> listAt(dayed, Days.of(t)).add(encounter));
            lines.put(
                    encounter,
                    clusters.get(i).mentions().stream()
                            .map(m -> m.trigger().sentence().index())
                            .collect(Collectors.toSet()));
        }
    }

    private static <K, V> List<V> listAt(Map<K, List<V>> lists, K key) {
        return lists.computeIfAbsent(key, k -> new ArrayList<>());
    }

    AnnotatedText text() {
        return text;
    }

    List<Timing> times() {
        return times;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    List<Encounter> encounters() {
        return encounters;
    }

    /// Returns the sentence that names a time.
    Optional<Sentence> sentenceOf(Timing time) {
        return Optional.ofNullable(sentences.get(time));
    }

    /// Tells whether a sentence names a time.
    boolean namesTime(Sentence sentence) {
        return dated.contains(sentence.index());
    }

    /// Returns how often the article names the days of one of its times.
    int often(Timing time) {
        return often.getOrDefault(Days.of(time), 0);
    }

    /// Tells whether the article names no days more often.
    boolean isMostOften(Timing time) {
        return often.values().stream().noneMatch(n -> n > often(time));
    }

    /// Tells whether a sentence tells of an encounter.
    ///
    /// @param encounter its number
    boolean isTold(int encounter, Sentence sentence) {
        return clusters.get(encounter).mentions().stream()
                .anyMatch(m -> m.trigger().sentence().equals(sentence));
    }

    /// Returns the encounters whose own words give such a time.
    List<Encounter> at(Timing time) {
        return dayed.getOrDefault(Days.of(time), List.of());
    }

    /// Returns the tellings that have just these words of time.
    List<EncounterMention> toldOf(Timing time) {
        return toldOfTime.getOrDefault(time.evidence().begin(), List.of());
    }

    /// Returns the indices of the sentences that tell of an encounter.
    Set<Integer> lines(Encounter encounter) {
        return lines.getOrDefault(encounter, Set.of());
    }

    /// Returns how many of an encounter's parties a sentence speaks of.
    long parties(Encounter encounter, Sentence sentence) {
        Set<Actor> here =
                actors.in(sentence).stream().map(ActorMention::actor).collect(Collectors.toSet());
        return actors(encounter).stream().filter(here::contains).count();
    }

    /// Returns who takes part in both of two encounters.
    static Set<Actor> common(Encounter one, Encounter other) {
        Set<Actor> common = new HashSet<>(actors(one));
        common.retainAll(actors(other));
        return common;
    }

    static Set<Actor> actors(Encounter encounter) {
        return encounter.participations().stream()
                .map(Participation::actor)
                .collect(Collectors.toSet());
    }

    /// Tells whether a sentence stands in such a part of the article.
    boolean isIn(Sentence sentence, Zone.Kind kind) {
        return text.article().zones().stream()
                .filter(z -> z.kind() == kind)
                .anyMatch(z -> z.span().covers(sentence.token(0).span()));
    }
}
