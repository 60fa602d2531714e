package newsgraph.extract.actor;

import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Collects what the people of an article are called: in appositions and predicates, by a noun
/// before the name, and in a lead that gives the role before the name.
final class Callings {
    private final List<ActorMention> mentions;
    private final Debuts debuts;

    Callings(List<ActorMention> mentions, Debuts debuts) {
        this.mentions = mentions;
        this.debuts = debuts;
    }

    List<Calling> all() {
        return Stream.of(
                        mentions.stream().flatMap(m -> fact(m).stream()),
                        mentions.stream().flatMap(m -> announced(m).stream()),
                        posts())
                .flatMap(s -> s)
                .toList();
    }

    /// Returns what verbs say that people are.
    private Stream<Calling> posts() {
        return mentions.stream()
                .collect(
                        Collectors.groupingBy(ActorMention::sentence, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(e ->
                        Posts.in(e.getKey(), e.getValue())
                                .map(p ->
                                        new Calling(
                                                p.actor(),
                                                p.noun(),
                                                Set.of(),
                                                KindsOfOffice.Kind.at(
                                                        e.getKey(), p.token(), p.token()),
                                                e.getKey().index(),
                                                p.token(),
                                                p.taken())));
    }

    /// Returns what a mention says of somebody besides the name: an apposition, a noun before the
    /// name, a predicate.
    private Optional<Calling> fact(ActorMention mention) {
        if (mention.actor().kind() != Actor.Kind.PERSON) {
            return Optional.empty();
        }
        Sentence sentence = mention.sentence();
        if (mention.rule().equals("actor/apposition")) {
            return Optional.of(fact(mention.actor(), sentence, mention.first(), mention.head()));
        }
        if (mention.actor().unnamed()) {
            return subject(mention).map(a -> fact(a, sentence, mention.first(), mention.head()));
        }
        int noun = mention.first() - 1;
        boolean called =
                noun >= 0
                        && sentence.token(noun).tag().equals("NN")
                        && sentence.token(mention.first()).isProperNoun();
        return called
                ? Optional.of(fact(mention.actor(), sentence, Math.max(0, noun - 2), noun))
                : Optional.empty();
    }

    /// Returns the person of whom a noun is the predicate: "Hill is a sheriff".
    private Optional<Actor> subject(ActorMention noun) {
        Dependencies tree = noun.sentence().dependencies();
        boolean predicate = !tree.children(noun.head(), "cop").isEmpty();
        return !predicate
                ? Optional.empty()
                : tree.children(noun.head(), "nsubj").stream()
                        .map(s ->
                                noun.sentence().token(s).tag().startsWith("W")
                                        ? tree.head(noun.head())
                                        : s)
                        .flatMap(s ->
                                mentions.stream()
                                        .filter(m -> m.sentence().equals(noun.sentence()))
                                        .filter(m -> m.head() == s))
                        .map(ActorMention::actor)
                        .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                        .findFirst();
    }

    /// Returns what a lead calls somebody whom the next sentences name.
    private Optional<Calling> announced(ActorMention role) {
        return debuts.of(role).map(a -> fact(a, role.sentence(), role.first(), role.head()));
    }

    static boolean isOffice(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON
                && ActorWords.title(mention.sentence().token(mention.head()).word())
                        .filter(t -> t.kind() != Title.Kind.ADDRESS)
                        .isPresent();
    }

    private static Calling fact(Actor actor, Sentence sentence, int first, int head) {
        return new Calling(
                actor,
                sentence.token(head).lower(),
                marks(sentence, first, head),
                KindsOfOffice.Kind.at(sentence, first, head),
                sentence.index(),
                head,
                false);
    }

    static Set<String> marks(Sentence sentence, int first, int head) {
        return sentence.tokens().subList(first, head).stream()
                .filter(t -> t.tag().matches("NNPS?|JJ"))
                .map(Token::word)
                .filter(w -> Character.isUpperCase(w.codePointAt(0)))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
