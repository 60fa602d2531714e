package newsgraph.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Ties somebody told of by a noun alone to the name that a sentence behind gives with the same
/// noun: "A senior envoy will meet farmers on Monday. Ann Voss, the envoy, ..".
final class NamedLater {
    /// How many sentences behind the noun the name may stand.
    private static final int REACH = 7;

    private final List<ActorMention> mentions;

    private NamedLater(List<ActorMention> mentions) {
        this.mentions = mentions;
    }

    /// Returns the mentions, those that are named later tied to the name.
    ///
    /// @param mentions in order of the text, appositions tied
    static List<ActorMention> tie(List<ActorMention> mentions) {
        NamedLater later = new NamedLater(mentions);
        return mentions.stream()
                .map(m -> later.name(m).map(a -> m.of(a, "actor/description")).orElse(m))
                .toList();
    }

    private Optional<Actor> name(ActorMention mention) {
        return mention.actor().unnamed() && mention.actor().kind() == Actor.Kind.PERSON
                ? mentions.stream()
                        .filter(m -> m.rule().equals("actor/apposition"))
                        .filter(m -> isAgain(mention, m) && isDebut(m) && isOnly(mention, m))
                        .map(ActorMention::actor)
                        .findFirst()
                : Optional.empty();
    }

    /// Tells whether a description beside a name, of no more words, points back at a mention.
    private static boolean isAgain(ActorMention mention, ActorMention beside) {
        Sentence sentence = beside.sentence();
        int distance = sentence.index() - mention.sentence().index();
        return distance > 0
                && distance <= REACH
                && beside.actor().kind() == Actor.Kind.PERSON
                && !beside.actor().unnamed()
                && sentence.token(beside.first()).lower().equals("the")
                && beside.end() == beside.head() + 1
                && lemma(mention).equals(lemma(beside))
                && words(mention).containsAll(words(beside));
    }

    /// Tells whether somebody is not named before the sentence of a description.
    private boolean isDebut(ActorMention description) {
        return mentions.stream()
                .filter(m -> m.actor().equals(description.actor()))
                .allMatch(m -> m.sentence().index() >= description.sentence().index());
    }

    /// Tells whether nobody else who is called so stands between.
    private boolean isOnly(ActorMention mention, ActorMention beside) {
        return mentions.stream()
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                .filter(m -> m.sentence().index() >= mention.sentence().index())
                .filter(m -> m.sentence().index() < beside.sentence().index())
                .filter(m -> lemma(m).equals(lemma(mention)))
                .allMatch(m -> m.actor().equals(mention.actor()));
    }

    private static String lemma(ActorMention mention) {
        return mention.sentence().token(mention.head()).lemma();
    }

    private static Set<String> words(ActorMention mention) {
        return mention.sentence().tokens().subList(mention.first(), mention.head()).stream()
                .filter(t -> !t.tag().equals("DT"))
                .map(Token::word)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
