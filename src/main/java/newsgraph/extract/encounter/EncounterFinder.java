package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsgraph.article.TextSpan;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.place.PlaceFinder;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.retold.Context;
import newsgraph.extract.retold.LikeTellings;
import newsgraph.extract.retold.Likeness;
import newsgraph.extract.retold.Merger;
import newsgraph.extract.retold.TellingPair;
import newsgraph.extract.speech.Speech;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.time.Times;
import newsgraph.extract.why.FollowUp;
import newsgraph.extract.why.ReasonGiven;
import newsgraph.extract.why.SaidThere;
import newsgraph.extract.why.WhyLexicon;
import newsgraph.text.AnnotatedText;

/// Finds the encounters of an article, each once.
public final class EncounterFinder {
    private final MentionReader reader;
    private final FollowUp followUp = new FollowUp(new WhyLexicon());

    public EncounterFinder(PlaceFinder places) {
        this.reader = new MentionReader(places);
    }

    /// Returns the encounters, in order of their clearest mentions.
    public List<Encounter> find(AnnotatedText text, Actors actors, Times times, Speech speech) {
        Surroundings found = told(text, actors, times, speech);
        List<Encounter> encounters = new ArrayList<>(new LikelyTime(found).in(found.encounters()));
        encounters.sort(
                Comparator.comparing(Encounter::trigger).thenComparingInt(Encounter::ordinal));
        return AgreedThere.in(encounters, speech.agreements());
    }

    /// Returns all times that encounters without one may have had, for whoever learns which it was.
    public List<TimeChoice> timeChoices(
            AnnotatedText text, Actors actors, Times times, Speech speech) {
        return new LikelyTime(told(text, actors, times, speech)).choices();
    }

    /// Returns the encounters with what their words say, and all around them.
    private Surroundings told(AnnotatedText text, Actors actors, Times times, Speech speech) {
        List<Encounter> encounters = new ArrayList<>();
        Map<TextSpan, Integer> ordinals = new HashMap<>();
        List<EncounterMention> mentions = reader.read(text, actors, times, speech);
        Context context = new Context(mentions, times, text.article().published());
        List<Cluster> clusters = LikeTellings.join(text, Merger.merge(mentions));
        for (Cluster cluster : clusters) {
            TextSpan trigger = cluster.clearest().trigger().span();
            int ordinal = ordinals.merge(trigger, 1, Integer::sum);
            List<Explanation> more =
                    new ArrayList<>(followUp.find(cluster, mentions, text, actors));
            ReasonGiven.find(cluster, text, actors).ifPresent(more::add);
            for (Explanation said : SaidThere.find(cluster, mentions, text, speech)) {
                if (more.stream().noneMatch(m -> m.evidence().overlaps(said.evidence()))) {
                    more.add(said);
                }
            }
            encounters.add(
                    OfficersOfStates.apart(
                            cluster.encounter(ordinal, context, more), cluster, actors));
        }
        return new Surroundings(text, actors, times.all(), mentions, clusters, encounters);
    }

    /// Returns all pairs of tellings that rules read as encounters, for whoever learns when two are
    /// of one.
    public List<TellingPair> pairs(AnnotatedText text, Actors actors, Times times, Speech speech) {
        List<EncounterMention> told =
                LikeTellings.tellings(Merger.merge(reader.read(text, actors, times, speech)))
                        .stream()
                        .sorted(Comparator.comparing(m -> m.trigger().span()))
                        .toList();
        List<TellingPair> pairs = new ArrayList<>();
        for (int second = 1; second < told.size(); second++) {
            for (EncounterMention first : told.subList(0, second)) {
                pairs.add(Likeness.pair(text, first, told.get(second)));
            }
        }
        return pairs;
    }

    /// Returns every word of meeting with what became of it, in the order of the text.
    public List<Candidate> candidates(
            AnnotatedText text, Actors actors, Times times, Speech speech) {
        List<MentionReader.Telling> tellings = reader.tellings(text, actors, times, speech);
        List<Cluster> read =
                Merger.merge(
                        tellings.stream()
                                .filter(t -> t.fate() == Candidate.Fate.READ)
                                .flatMap(t -> t.mention().stream())
                                .toList());
        return tellings.stream().map(t -> candidate(t, read)).toList();
    }

    private static Candidate candidate(MentionReader.Telling telling, List<Cluster> read) {
        boolean dropped =
                telling.fate() == Candidate.Fate.READ
                        && telling.mention().stream()
                                .noneMatch(
                                        m -> read.stream().anyMatch(c -> c.mentions().contains(m)));
        return new Candidate(
                telling.trigger().sentence().span(),
                telling.trigger().span(),
                dropped ? Candidate.Fate.TOO_FEW : telling.fate(),
                telling.mention().stream()
                        .flatMap(m -> m.parties().stream())
                        .map(p -> new Candidate.Side(p.mention().actor().name(), p.rule()))
                        .toList());
    }
}
