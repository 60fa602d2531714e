package newsgraph.extract.retold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;

/// Joins encounters that no single rule joins, where all that is told of them taken together makes
/// it likely that they are one: the likest two first, until none are like enough (agglomeration by
/// the mean of pairs).
public final class LikeTellings {
    /// The mean log odds from which two are one. Below even odds, as one encounter is often told in
    /// words that are not like each other.
    private static final double ENOUGH = -1.3;

    /// How much more it takes where the status of two is not of one family.
    private static final double OTHER_STATUS = 2;

    private final List<Cluster> clusters;
    private final List<List<Integer>> members = new ArrayList<>();
    private final double[][] likeness;

    private LikeTellings(AnnotatedText text, List<Cluster> clusters) {
        this.clusters = new ArrayList<>(clusters);
        List<EncounterMention> all = tellings(clusters);
        int at = 0;
        for (Cluster cluster : clusters) {
            members.add(IntStream.range(at, at + cluster.mentions().size()).boxed().toList());
            at += cluster.mentions().size();
        }
        Likeness scale = new Likeness(text);
        likeness = new double[all.size()][all.size()];
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                likeness[i][k] = scale.of(all.get(i), all.get(k));
                likeness[k][i] = likeness[i][k];
            }
        }
    }

    /// Returns the encounters of an article, in their order, those that are one joined to the first
    /// of them.
    public static List<Cluster> join(AnnotatedText text, List<Cluster> clusters) {
        LikeTellings like = new LikeTellings(text, clusters);
        while (like.joinLikest()) {}
        return like.clusters;
    }

    /// Returns the tellings of all encounters.
    public static List<EncounterMention> tellings(List<Cluster> clusters) {
        return clusters.stream().flatMap(c -> c.mentions().stream()).toList();
    }

    private boolean joinLikest() {
        double best = ENOUGH;
        int into = 0;
        int from = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int k = i + 1; k < members.size(); k++) {
                double like = like(i, k);
                if (like > best && !isApart(clusters.get(i), clusters.get(k))) {
                    best = like;
                    into = i;
                    from = k;
                }
            }
        }
        if (from == 0) {
            return false;
        }
        Cluster joined = JoinedParties.join(clusters.get(into), clusters.get(from));
        clusters.set(into, joined);
        clusters.remove(from);
        List<Integer> both = new ArrayList<>(members.get(into));
        both.addAll(members.remove(from));
        members.set(into, both);
        return true;
    }

    /// Tells whether two are of days, places, kinds or people that no likeness of words makes one.
    private static boolean isApart(Cluster one, Cluster other) {
        EncounterMention first = one.clearest();
        EncounterMention second = other.clearest();
        boolean turned = first.trigger().span().compareTo(second.trigger().span()) > 0;
        PartyMatch match = turned ? PartyMatch.of(second, first) : PartyMatch.of(first, second);
        boolean inOneSentence = first.trigger().sentence().equals(second.trigger().sentence());
        boolean each = // "met Lund on Monday and an envoy on Tuesday"
                inOneSentence && !match.first().isEmpty() && !match.second().isEmpty();
        boolean beside = // "the two spoke on the sidelines of the summit"
                match.common() < 2 && Lead.isBeside(first) != Lead.isBeside(second);
        boolean ahead = // "met Lund on Monday. He will meet him"
                isOwnVerb(first)
                        && isOwnVerb(second)
                        && (first.status().isAhead() || second.status().isAhead())
                        && !Merger.sameFamily(first.status().status(), second.status().status());
        boolean since = // "has not met him since their talks in June"
                inOneSentence && (isSince(first) || isSince(second));
        return each
                || MetAgain.is(one, second)
                || since
                || beside
                || match.fresh()
                || ahead
                || (match.common() < 2 && match.isOfOthers())
                || (match.common() == 0 && match.conflict()) // "ambassadors are meeting"
                || Lead.isElsewhere(one, other)
                || !Overlap.of(one.timing(), other.timing())
                || Resumed.is(one, second)
                || !Merger.sameKind(one, second);
    }

    private static boolean isSince(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        return !trigger.isVerb() && trigger.sentence().caseOf(trigger.head()).equals("since");
    }

    /// Tells whether a verb of its own tells of it with all parties.
    private static boolean isOwnVerb(EncounterMention mention) {
        return mention.trigger().isVerb() && mention.isFull() && !mention.status().weak();
    }

    private double like(int one, int other) {
        boolean family =
                Merger.sameFamily(clusters.get(one).status(), clusters.get(other).status());
        return mean(members.get(one), members.get(other)) - (family ? 0 : OTHER_STATUS);
    }

    private double mean(List<Integer> some, List<Integer> others) {
        double sum = 0;
        for (int one : some) {
            for (int other : others) {
                sum += likeness[one][other];
            }
        }
        return sum / (some.size() * others.size());
    }
}
