package newsgraph.extract.actor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Sentence;

/// Ties "his union" to the union that he speaks for: "Lund, the president of the Miners' Union,
/// said his union". Unknown where he is told to be of several that may be called so.
final class OwnBody {
    /// What anybody's body may be called by whatever its name.
    private static final Set<String> GENERAL = Set.of("group", "organization", "organisation");

    /// What a body may be called by whose name does not say what it is: "Acme", "the RMT".
    private static final Set<String> BARE =
            Set.of("party", "union", "company", "firm", "bank", "club", "airline", "federation");

    private static final Set<String> LEGISLATURES = LexiconFile.words("legislatures");

    private static final String HEADS =
            "heads|leads|runs|chairs|owns|founded|represents|headed|led";

    private final List<ActorMention> mentions;
    private final Function<Actor, Set<Actor>> titles;

    private OwnBody(List<ActorMention> mentions, Function<Actor, Set<Actor>> titles) {
        this.mentions = mentions;
        this.titles = titles;
    }

    /// Returns the mentions, such bodies among them tied to the name.
    ///
    /// @param mentions in order of the text, pronouns among them
    /// @param titles the bodies of somebody's titles
    static List<ActorMention> tie(List<ActorMention> mentions, Function<Actor, Set<Actor>> titles) {
        OwnBody own = new OwnBody(mentions, titles);
        return mentions.stream()
                .map(m -> own.meant(m).map(a -> m.of(a, "actor/own-body")).orElse(m))
                .toList();
    }

    private Optional<Actor> meant(ActorMention mention) {
        Sentence sentence = mention.sentence();
        String noun = sentence.token(mention.head()).lower();
        boolean his =
                mention.actor().unnamed()
                        && mention.head() == mention.first() + 1
                        && sentence.token(mention.first()).lower().matches("his|her")
                        && (GENERAL.contains(noun) || BARE.contains(noun));
        Set<Actor> found = new LinkedHashSet<>();
        mentions.stream()
                .filter(m -> his && m.sentence().equals(sentence))
                .filter(m -> m.head() == mention.first() && m.end() == mention.first() + 1)
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                .forEach(a -> found.addAll(bodies(a, noun)));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /// Returns the bodies that somebody is told to be of and that a noun may be said of.
    private Set<Actor> bodies(Actor person, String noun) {
        return Stream.concat(
                        titles.apply(person).stream(),
                        mentions.stream()
                                .filter(m -> isNamedBody(m.actor()) && isOf(person, m))
                                .map(ActorMention::actor))
                .filter(b -> isNamedBody(b) && isCalled(b, noun))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNamedBody(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANIZATION && !actor.unnamed();
    }

    private static boolean isCalled(Actor body, String noun) {
        List<String> words = Arrays.asList(Gazetteer.fold(body.name()).split(" ", -1));
        boolean kind = ActorWords.group(words.getLast()).isPresent();
        return words.contains(noun)
                || (LEGISLATURES.stream().noneMatch(words::contains)
                        && (GENERAL.contains(noun) || !kind));
    }

    /// "Lund of the Miners' Union", "Lund, who heads Acme"; and "The Miners' Union is angry. Its
    /// president, Lund".
    private boolean isOf(Actor person, ActorMention body) {
        return mentions.stream()
                .filter(m -> m.actor().equals(person))
                .anyMatch(m -> isBehind(m, body) || isIts(m, body));
    }

    private static boolean isBehind(ActorMention person, ActorMention body) {
        Sentence sentence = person.sentence();
        if (!sentence.equals(body.sentence()) || body.first() <= person.end()) {
            return false;
        }
        int behind = person.end();
        int before = body.first();
        String between = NameFinder.words(sentence, behind, before).replaceFirst("(?i) the$", "");
        return between.matches("of|from|,? ?who (%s)".formatted(HEADS));
    }

    private boolean isIts(ActorMention person, ActorMention body) {
        Sentence sentence = person.sentence();
        return body.sentence().index() == sentence.index() - 1
                && sentence.token(0).lower().equals("its")
                && sentence.tokens().subList(0, person.first()).stream()
                        .allMatch(
                                t -> t.lower().matches("its|,") || t.tag().matches("JJ|NNP?|HYPH"))
                && Antecedents.isMainSubject(body)
                && mentions.stream()
                        .filter(m -> m.sentence().equals(body.sentence()))
                        .filter(m -> m.actor().kind() == Actor.Kind.ORGANIZATION)
                        .allMatch(m -> m.actor().equals(body.actor()));
    }
}
