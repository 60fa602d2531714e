package newsgraph.extract.actor;

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
    /// How many sentences at the head of an article may tell of somebody before the name.
    private static final int LEAD = 6;

    private final List<ActorMention> mentions;

    Callings(List<ActorMention> mentions) {
        this.mentions = mentions;
    }

    List<Calling> all() {
        return Stream.concat(
                        mentions.stream().flatMap(m -> fact(m).stream()),
                        mentions.stream().flatMap(m -> introduced(m).stream()))
                .toList();
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

    /// Returns what somebody without a title was called right before the first full name: "the
    /// envoy said on Monday. Ann Hill, who flew home,".
    private Optional<Calling> introduced(ActorMention role) {
        Sentence sentence = role.sentence();
        if (sentence.index() > LEAD || !isOffice(role) || !Descriptions.isDefinite(role)) {
            return Optional.empty();
        }
        long others =
                mentions.stream()
                        .filter(m -> m.sentence().index() == sentence.index())
                        .filter(m -> m.actor().unnamed() && isOffice(m))
                        .count();
        boolean beside = // "Lund has spoken to the envoy"
                mentions.stream()
                        .filter(m -> m.sentence().index() == sentence.index())
                        .filter(m -> m.first() < role.first() && Antecedents.isMainSubject(m))
                        .anyMatch(
                                m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed());
        return others > 1 || beside
                ? Optional.empty()
                : mentions.stream()
                        .filter(m -> m.sentence().index() > sentence.index())
                        .filter(m -> m.sentence().index() <= sentence.index() + 2)
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .filter(m -> Antecedents.isSubject(m) || !m.actor().unnamed())
                        .findFirst()
                        .filter(Antecedents::isSubject)
                        .filter(this::isPlainDebut)
                        .map(m -> fact(m.actor(), sentence, role.first(), role.head()));
    }

    static boolean isOffice(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON
                && ActorWords.title(mention.sentence().token(mention.head()).word())
                        .filter(t -> t.kind() != Title.Kind.ADDRESS)
                        .isPresent();
    }

    /// Tells whether a person is named for the first time, in full and without any description.
    private boolean isPlainDebut(ActorMention mention) {
        Sentence sentence = mention.sentence();
        boolean full = mention.end() - mention.first() > 1 && !mention.actor().unnamed();
        boolean first =
                mentions.stream()
                        .filter(m -> m.actor().equals(mention.actor()))
                        .findFirst()
                        .filter(mention::equals)
                        .isPresent();
        boolean titled =
                !sentence.token(mention.first()).isProperNoun()
                        || sentence.tokens().subList(mention.first(), mention.end() - 1).stream()
                                .anyMatch(t -> ActorWords.title(t.word()).isPresent());
        boolean described =
                mentions.stream()
                        .anyMatch(m ->
                                m.actor().equals(mention.actor())
                                        && m.rule().equals("actor/apposition")
                                        && m.sentence().equals(sentence));
        boolean otherwise = // "said Ann Hill of the dockers' union", "Ann Hill, one of them"
                mention.end() + 1 < sentence.size()
                        && (sentence.token(mention.end()).lower().matches("of|from|at|with")
                                || sentence.token(mention.end() + 1).lower().matches("one|among"));
        return full
                && first
                && !titled
                && !described
                && !otherwise
                && mention.actor().gazetteerId().isEmpty();
    }

    private static Calling fact(Actor actor, Sentence sentence, int first, int head) {
        return new Calling(
                actor,
                sentence.token(head).lower(),
                marks(sentence, first, head),
                sentence.index(),
                head);
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
