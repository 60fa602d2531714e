package newsgraph.extract.why;

import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.retold.Cluster;
import newsgraph.text.Sentence;

/// What one of an encounter's people argued there, or went there for, told by a noun of theirs:
/// "their message was that the port must stay public", "her goal is to win him over".
final class Argued {
    /// How many sentences after the last telling it may stand.
    private static final int REACH = 2;

    /// How many tokens the verb may stand behind the noun ("her argument, they said, will be").
    private static final int VERB = 7;

    private Argued() {}

    static Optional<Explanation> of(
            Cluster cluster, Sentence sentence, int noun, int behind, Actors actors) {
        boolean aim = WhyMarks.AIM.has(sentence.token(noun).lemma());
        if ((!aim && !WhyMarks.MESSAGE.has(sentence.token(noun).lemma()))
                || behind < 0
                || behind > REACH) {
            return Optional.empty();
        }
        Optional<Integer> owner =
                sentence.dependencies().children(noun, "nmod:poss").stream()
                        .filter(o -> isTheirs(cluster, sentence, o, actors))
                        .findFirst();
        int verb = noun + 1;
        while (verb < Math.min(sentence.size() - 2, noun + VERB)
                && !sentence.token(verb).lemma().equals("be")) {
            verb++;
        }
        boolean told =
                owner.isPresent()
                        && verb < sentence.size() - 2
                        && sentence.token(verb).lemma().equals("be");
        if (!told) {
            return Optional.empty();
        }
        int from = verb + 1;
        if (sentence.token(from).word().equals(":")
                || sentence.token(from).lower().equals("that")) {
            from++;
        }
        TextSpan span = WhySpans.clause(sentence, from);
        return Optional.of(
                new Explanation(
                        aim ? Kind.PURPOSE : Kind.POSITION,
                        span,
                        Optional.empty(),
                        aim ? "why/aim-of" : "why/argument"));
    }

    private static boolean isTheirs(Cluster cluster, Sentence sentence, int owner, Actors actors) {
        return sentence.token(owner).lower().equals("their")
                || actors.all(sentence, owner).stream()
                        .map(ActorMention::actor)
                        .anyMatch(cluster.actors()::contains);
    }
}
