package newsgraph.extract.encounter;

import java.util.HashSet;
import java.util.List;
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
///
/// @param times every time that it names
/// @param told every telling, also those that name too few
/// @param clusters the tellings of each encounter, in the order of the encounters
record Surroundings(
        AnnotatedText text,
        Actors actors,
        List<Timing> times,
        List<EncounterMention> told,
        List<Cluster> clusters,
        List<Encounter> encounters) {
    Surroundings {
        times = List.copyOf(times);
        told = List.copyOf(told);
        clusters = List.copyOf(clusters);
        encounters = List.copyOf(encounters);
    }

    /// Returns the sentence that names a time.
    Optional<Sentence> sentenceOf(Timing time) {
        return text.sentenceAt(time.evidence().begin());
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
        return encounters.stream()
                .filter(e -> e.timing().filter(t -> isSame(t, time)).isPresent())
                .toList();
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

    /// Tells whether two expressions mean the same days.
    static boolean isSame(Timing one, Timing other) {
        return one.earliest().equals(other.earliest()) && one.latest().equals(other.latest());
    }
}
