package newsgraph.extract.why;

import java.util.Collection;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.telling.Party;
import newsgraph.text.Sentence;

/// What people discuss, without with whom they do: "to discuss the truce | with President Voss and
/// other officials". A parse hangs the party on the topic as often as on the verb.
public final class WithWhom {
    private WithWhom() {}

    /// Returns what an encounter was about up to the party of it that "with" brings in; as it is
    /// where there is none. "The deal with Japan" stays whole: states and bodies may be a topic's
    /// own.
    public static Explanation without(
            Explanation topic, Sentence sentence, Collection<Party> parties) {
        if (topic.kind() != Kind.TOPIC) {
            return topic;
        }
        return IntStream.range(1, sentence.size() - 1)
                .filter(i -> sentence.token(i).lower().equals("with"))
                .filter(i -> sentence.token(i).span().begin() > topic.evidence().begin())
                .filter(i -> topic.evidence().covers(sentence.token(i).span()))
                .filter(i -> brings(sentence, i, parties))
                .boxed()
                .findFirst()
                .map(i -> sentence.span(first(sentence, topic), i))
                .filter(span -> WhySpans.tellsSomething(sentence, span))
                .map(span -> new Explanation(topic.kind(), span, topic.holder(), topic.rule()))
                .orElse(topic);
    }

    private static int first(Sentence sentence, Explanation topic) {
        return IntStream.range(0, sentence.size())
                .filter(i -> topic.evidence().covers(sentence.token(i).span()))
                .findFirst()
                .orElse(0);
    }

    private static boolean brings(Sentence sentence, int with, Collection<Party> parties) {
        int head = sentence.dependencies().head(with);
        return head > with
                && parties.stream()
                        .map(Party::mention)
                        .filter(m -> m.sentence().equals(sentence))
                        .filter(WithWhom::isOfPeople)
                        .anyMatch(m -> m.span().covers(sentence.token(head).span()));
    }

    private static boolean isOfPeople(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON
                || mention.actor().kind() == Actor.Kind.GROUP;
    }
}
