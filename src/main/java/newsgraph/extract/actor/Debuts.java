package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// Names whom a lead tells of by an office alone: the first to be named behind it, in full and with
/// no description, as in "the union's envoy said on Monday. Ann Hill, who flew home,".
final class Debuts {
    /// How many sentences at the head of an article may tell of somebody before the name.
    private static final int LEAD = 6;

    private final List<ActorMention> mentions;

    Debuts(List<ActorMention> mentions) {
        this.mentions = mentions;
    }

    /// Returns whom a mention by an office announces.
    Optional<Actor> of(ActorMention role) {
        Sentence sentence = role.sentence();
        if (sentence.index() > LEAD || !Callings.isOffice(role) || !pointsAtOne(role)) {
            return Optional.empty();
        }
        boolean others =
                mentions.stream()
                        .filter(m -> m.sentence().index() == sentence.index())
                        .filter(m -> m.actor().unnamed() && m.head() != role.head())
                        .anyMatch(Callings::isOffice);
        boolean beside = // "Lund has spoken to the envoy"
                mentions.stream()
                        .filter(m -> m.sentence().index() == sentence.index())
                        .filter(m -> m.first() < role.first() && Antecedents.isMainSubject(m))
                        .anyMatch(
                                m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed());
        return others
                ? Optional.empty()
                : mentions.stream()
                        .filter(m -> m.sentence().index() > sentence.index())
                        .filter(m -> m.sentence().index() <= sentence.index() + 2)
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .filter(m -> Antecedents.isSubject(m) || !m.actor().unnamed())
                        .findFirst()
                        .filter(Antecedents::isSubject)
                        .filter(m -> !beside || isInHeadline(m, role))
                        .filter(m -> isPlain(m, role))
                        .map(ActorMention::actor);
    }

    /// "The envoy", "the envoy for Mora who flew home", "Mora's envoy"; not "an envoy of Mora's".
    private static boolean pointsAtOne(ActorMention role) {
        Sentence sentence = role.sentence();
        boolean owned =
                sentence.tokens().subList(role.first(), role.head()).stream()
                        .anyMatch(t -> t.tag().equals("POS"));
        return role.actor().unnamed()
                && sentence.dependencies().children(role.head(), "cop").isEmpty()
                && (sentence.token(role.first()).lower().matches("the|this|that")
                        || (owned && !isNew(role)));
    }

    /// "A secretary": who is new is in passing.
    static boolean isNew(ActorMention mention) {
        return mention.sentence().token(mention.first()).lower().matches("an?|another");
    }

    /// Tells whether the surname stands before the lead already.
    private boolean isInHeadline(ActorMention mention, ActorMention role) {
        return mentions.stream()
                .filter(m -> m.actor().equals(mention.actor()))
                .anyMatch(m -> m.sentence().index() < role.sentence().index());
    }

    /// Tells whether a person is named in full for the first time and without any description.
    private boolean isPlain(ActorMention mention, ActorMention role) {
        Sentence sentence = mention.sentence();
        boolean full = isFull(mention) && !mention.actor().unnamed();
        boolean first =
                mentions.stream()
                        .filter(m -> m.actor().equals(mention.actor()) && isFull(m))
                        .findFirst()
                        .filter(mention::equals)
                        .isPresent();
        boolean titled =
                !sentence.token(mention.first()).isProperNoun()
                        || sentence.tokens().subList(mention.first(), mention.end() - 1).stream()
                                .anyMatch(t -> ActorWords.title(t.word()).isPresent());
        boolean described =
                mentions.stream()
                        .filter(m -> m.actor().equals(mention.actor()))
                        .filter(m -> m.rule().equals("actor/apposition"))
                        .filter(m -> m.sentence().equals(sentence))
                        .anyMatch(m -> !isNew(m) || !isTitled(m) || !isTheArticles(mention, role));
        boolean otherwise = // "said Ann Hill of the dockers' union", "Ann Hill, one of them"
                mention.end() + 1 < sentence.size()
                        && (sentence.token(mention.end()).lower().matches("of|from|at|with")
                                || sentence.token(mention.end() + 1).lower().matches("one|among"));
        boolean joined = // "Ann Hill and Bo Voss said"
                !sentence.dependencies().children(mention.head(), "conj").isEmpty();
        return full
                && first
                && !joined
                && !titled
                && !described
                && !otherwise
                && mention.actor().gazetteerId().isEmpty();
    }

    /// "A diplomat", not "a nurse".
    private static boolean isTitled(ActorMention mention) {
        return ActorWords.title(mention.sentence().token(mention.head()).lemma()).isPresent();
    }

    private static boolean isFull(ActorMention mention) {
        return mention.end() - mention.first() > 1;
    }

    /// "The union's envoy met Lund. Ann Hill, a diplomat, said": whom the lead is about, and the
    /// article before all.
    private boolean isTheArticles(ActorMention mention, ActorMention role) {
        var told =
                mentions.stream()
                        .filter(m -> !m.rule().equals("actor/apposition"))
                        .map(ActorMention::actor)
                        .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                        .collect(Collectors.groupingBy(a -> a, Collectors.counting()));
        long times = told.getOrDefault(mention.actor(), 0L);
        return mention.sentence().index() == role.sentence().index() + 1
                && Antecedents.isMainSubject(role)
                && times > 1
                && told.values().stream().allMatch(t -> t <= times);
    }
}
