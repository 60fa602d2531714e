package newsgraph.extract.retold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.party.NextNoun;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.telling.Trigger;

/// Decides which tellings are one encounter: those of like kind and status whose parties and days
/// do not contradict. A telling that names too few parties ("the meeting") joins the nearest before
/// it.
public final class Merger {
    /// "The talks", "their meeting", "that call".
    private static final Set<String> BACK =
            Set.of("the", "their", "that", "this", "those", "his", "her");

    private static final Set<Encounter.Type> OPEN =
            Set.of(Encounter.Type.MEETING, Encounter.Type.NEGOTIATION, Encounter.Type.ENCOUNTER);

    /// How many sentences back "the meeting" may reach.
    private static final int REACH = 6;

    private Merger() {}

    /// Returns the encounters of an article, each with the tellings that rules take for one; who is
    /// told of with no names joins the encounter before.
    public static List<Cluster> merge(List<EncounterMention> told) {
        List<EncounterMention> mentions = Summed.without(GuestWord.named(told));
        List<Cluster> clusters = new ArrayList<>();
        List<EncounterMention> full =
                mentions.stream().filter(m -> m.isFull() && !SamePeople.isCollective(m)).toList();
        full.forEach(m -> put(clusters, m));
        for (EncounterMention mention : mentions) {
            if (SamePeople.isCollective(mention)) {
                EncounterMention known = SamePeople.of(mention, clusters).orElse(mention);
                if (known.isFull()) {
                    put(clusters, known);
                    continue;
                }
            }
            Optional<EncounterMention> another =
                    mention.isFull() ? Optional.empty() : Continued.of(mention, clusters);
            another.ifPresent(m -> clusters.add(new Cluster(m)));
            if (!mention.isFull() && another.isEmpty()) {
                Optional<Cluster> of =
                        nearestBefore(clusters, mention)
                                .or(() -> Attended.of(clusters, mention))
                                .or(() ->
                                        mention.isHalf()
                                                ? like(clusters, mention)
                                                : Optional.empty())
                                .or(() -> ofItsGroup(clusters, mention));
                of.ifPresent(c -> c.add(mention));
                if (of.isEmpty() && mention.isHalf()) {
                    of = justTold(clusters, mention);
                    of.ifPresent(c -> c.add(attending(mention)));
                }
                if (of.isEmpty() && mention.isHalf()) {
                    of = Arranged.of(clusters, mention);
                    of.ifPresent(c -> c.add(mention.bare()));
                }
                if (of.isEmpty() && mention.isHalf() && !isAhead(clusters, mention)) {
                    clusters.add(new Cluster(mention));
                }
            }
        }
        return Lead.join(Headlines.join(clusters));
    }

    private static void put(List<Cluster> clusters, EncounterMention mention) {
        if (isAhead(clusters, mention)) {
            return;
        }
        Optional<Cluster> called =
                mention.parties().size() == 1 ? Arranged.of(clusters, mention) : Optional.empty();
        if (called.isPresent()) {
            called.get().add(mention.bare());
            return;
        }
        like(clusters, mention)
                .or(() -> Attended.of(clusters, mention))
                .ifPresentOrElse(c -> c.add(mention), () -> clusters.add(new Cluster(mention)));
    }

    /// Tells whether words of other types may tell of the same encounter.
    static boolean isOpen(Encounter.Type type) {
        return OPEN.contains(type);
    }

    /// Returns the first encounter that the telling can be of, before all one of just its parties:
    /// "called Lund. On Tuesday she met Lund and Voss. The three talked".
    private static Optional<Cluster> like(List<Cluster> clusters, EncounterMention mention) {
        List<Cluster> can = clusters.stream().filter(c -> isOne(c, mention)).toList();
        return can.stream()
                .filter(c -> mention.isFull() && c.actors().equals(actors(mention)))
                .findFirst()
                .or(() -> can.stream().findFirst());
    }

    /// Returns the gathering of many that "the talks" are, of which one is told who was there:
    /// "European leaders gathered on Friday .. Lund said as he entered the talks".
    private static Optional<Cluster> ofItsGroup(List<Cluster> clusters, EncounterMention mention) {
        return clusters.stream()
                .filter(c -> mention.isHalf() && mention.status().status().happened())
                .filter(c -> isToldOf(c, mention) && isOfMany(c))
                .reduce((first, last) -> last);
    }

    private static boolean isToldOf(Cluster cluster, EncounterMention mention) {
        return mention.trigger().pointsBack(BACK)
                && !mention.type().isCall()
                && !cluster.type().isCall()
                && cluster.status().happened()
                && isBefore(cluster, mention)
                && cluster.clearest().isFull()
                && Overlap.of(cluster.timing(), mention.timing());
    }

    /// Tells whether something was done before what is told last ("before the meeting"), and by
    /// whom need not have been there; adds it to that as one more telling.
    private static boolean isAhead(List<Cluster> clusters, EncounterMention mention) {
        Trigger trigger = mention.trigger();
        boolean ahead =
                mention.status().status() == Status.PLANNED
                        && !trigger.isVerb()
                        && Surface.preposition(trigger.sentence(), trigger.first())
                                .matches("before|ahead of|prior to")
                        && mention.parties().stream() // "before a meeting with Voss"
                                .noneMatch(p -> p.rule().matches("participant/(with|between|of)"));
        boolean aside = mention.parties().stream().allMatch(p -> isAside(p.rule()));
        Optional<Cluster> told =
                clusters.stream()
                        .filter(c -> ahead && isToldOf(c, mention))
                        .filter(c -> isOfMany(c) || (aside && c.isToldBefore(mention, 2)))
                        .reduce((first, last) -> last);
        told.ifPresent(c -> c.add(mention.bare()));
        return told.isPresent();
    }

    /// Returns the encounter told right before that "the session" is, whoever is told to have been
    /// there: "Lund met Voss. During the meeting, which Falk attended".
    private static Optional<Cluster> justTold(List<Cluster> clusters, EncounterMention mention) {
        int at = mention.trigger().sentence().index();
        return clusters.stream()
                .filter(c -> mention.trigger().pointsBack(BACK) && c.clearest().isFull())
                .filter(c -> mention.parties().stream().allMatch(p -> isAside(p.rule())))
                .filter(c -> at - c.last().trigger().sentence().index() <= 1)
                .filter(c -> c.last().trigger().span().begin() < mention.trigger().span().begin())
                .filter(c -> c.type().isCall() == mention.type().isCall())
                .filter(c -> !Retold.isAnother(mention))
                .filter(c -> c.status().happened() == mention.status().status().happened())
                .filter(c -> Overlap.of(c.timing(), mention.timing()))
                .reduce((first, last) -> last);
    }

    private static boolean isAside(String rule) {
        return rule.matches("participant/(beside|light-verb|beside-object|relative-.*)");
    }

    /// Returns the telling with who attended; who only spoke after it may be anybody.
    private static EncounterMention attending(EncounterMention mention) {
        return mention.with(
                mention.parties().stream()
                        .filter(p -> !p.rule().startsWith("participant/beside"))
                        .toList());
    }

    private static boolean isBefore(Cluster cluster, EncounterMention mention) {
        int distance =
                mention.trigger().sentence().index()
                        - cluster.clearest().trigger().sentence().index();
        return distance >= 0 && distance <= 2 * REACH;
    }

    /// Tells whether a cluster began with many, whoever of them was named later.
    private static boolean isOfMany(Cluster cluster) {
        return cluster.mentions().getFirst().parties().stream()
                .filter(p -> !p.rule().equals("participant/present"))
                .allMatch(p -> p.mention().actor().kind() == Actor.Kind.GROUP);
    }

    private static boolean isOne(Cluster cluster, EncounterMention mention) {
        if (WhatFor.isOf(cluster, mention)) {
            return SameParties.compatible(cluster.actors(), actors(mention), true);
        }
        if (SameHearing.is(cluster, mention)) {
            return true;
        }
        return sameKind(cluster, mention)
                && !isOfOneWord(cluster, mention)
                && !MetAgain.is(cluster, mention)
                && !Retold.isAnother(mention)
                && !Retold.isLater(cluster, mention)
                && !InTurn.isAlso(cluster, mention)
                && !Resumed.is(cluster, mention)
                && !NextNoun.is(mention.trigger(), cluster.last().trigger())
                && (sameFamily(cluster.status(), mention.status().status())
                        || Fulfilled.is(cluster, mention))
                && SameParties.compatible(
                        cluster.actors(),
                        actors(mention),
                        Overlap.isOneDay(cluster.timing(), mention.timing())
                                && !InTurn.is(cluster, mention))
                && !InTurn.isWithOthers(cluster, mention)
                && !InTurn.isNextDay(cluster, mention)
                && Overlap.of(cluster.timing(), mention.timing());
    }

    /// "Met nuns and then Lund": two that one word tells of.
    private static boolean isOfOneWord(Cluster cluster, EncounterMention mention) {
        return cluster.mentions().stream()
                .anyMatch(m -> m.trigger().span().equals(mention.trigger().span()));
    }

    static boolean sameKind(Cluster cluster, EncounterMention mention) {
        Encounter.Type one = cluster.type();
        Encounter.Type other = mention.type();
        boolean call = one.isCall() != other.isCall();
        boolean phone = one == Encounter.Type.PHONE_CALL || other == Encounter.Type.PHONE_CALL;
        boolean apart = // who meets is no voice on the line
                call
                        && phone
                        && (other.isCall()
                                ? cluster.mentions().stream().anyMatch(Retold::isFaceToFace)
                                : Retold.isFaceToFace(mention));
        return !apart
                && !Retold.isOtherMeal(cluster, mention)
                && !Retold.isOfAnotherPicture(cluster, mention)
                && !Stay.isApart(cluster, mention)
                && (!call || OPEN.contains(one) || OPEN.contains(other));
    }

    static boolean sameFamily(Status one, Status other) {
        return one == other
                || (one.happened() == other.happened()
                        && one != Status.DENIED
                        && other != Status.DENIED);
    }

    static Set<Actor> actors(EncounterMention mention) {
        return Set.copyOf(mention.parties().stream().map(p -> p.mention().actor()).toList());
    }

    private static Optional<Cluster> nearestBefore(
            List<Cluster> clusters, EncounterMention mention) {
        return clusters.stream()
                .filter(c -> mention.trigger().pointsBack(BACK) && fits(c, mention))
                .filter(c -> c.isToldBefore(mention, REACH))
                .sorted(Comparator.comparing(c -> c.lastBefore(mention).orElseThrow().span()))
                .reduce((a, b) -> isOfWord(a, mention) && !isOfWord(b, mention) ? a : b);
    }

    /// "Lund held talks with Voss. He later met Falk. The talks": told by the same noun, or of a
    /// kind of its own ("the visit").
    static boolean isOfWord(Cluster cluster, EncounterMention mention) {
        String noun = mention.trigger().token().lemma();
        return (!isOpen(mention.type()) && cluster.type() == mention.type())
                || cluster.mentions().stream()
                        .map(EncounterMention::trigger)
                        .anyMatch(t -> !t.isVerb() && t.token().lemma().equals(noun));
    }

    private static boolean fits(Cluster cluster, EncounterMention mention) {
        return !OtherTalks.are(cluster.last().trigger(), mention.trigger())
                && !MetAgain.is(cluster, mention)
                && sameKind(cluster, mention)
                && !Retold.isAnother(mention)
                && !NamedTalks.areElse(cluster, mention)
                && cluster.status().happened() == mention.status().status().happened()
                && cluster.actors().containsAll(actors(mention))
                && Overlap.of(cluster.timing(), mention.timing());
    }
}
