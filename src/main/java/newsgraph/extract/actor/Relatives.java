package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.FirstNames;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Ties whom an article tells of by somebody else to the name that it gives elsewhere: "her deputy"
/// is Bo Voss after "her deputy, Bo Voss", "his son" is Max where he is "Max's father".
final class Relatives {
    private static final Map<String, Set<String>> INVERSE = new HashMap<>();
    private static final Map<String, String> GENDERS = new HashMap<>();

    static {
        for (LexiconFile.Row row : LexiconFile.rows("relatives", 3)) {
            Set<String> others =
                    row.column(1).equals("-")
                            ? Set.of()
                            : Stream.of(row.column(1).split(" "))
                                    .map(w -> w.replace('_', ' '))
                                    .collect(Collectors.toUnmodifiableSet());
            for (String word : row.column(0).split(" ", -1)) {
                String noun = word.replace('_', ' ');
                INVERSE.put(noun, others);
                GENDERS.put(noun, row.column(2));
            }
        }
    }

    /// Returns what a noun tells of somebody: "daughter" of a woman.
    static Gender gender(String noun) {
        return switch (GENDERS.getOrDefault(noun, "-")) {
            case "female" -> Gender.FEMALE;
            case "male" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    /// Tells whether a noun is one for somebody of a family: "son", "child", not "deputy".
    static boolean isOfFamily(Token noun) {
        String lemma = noun.lemma();
        return Stream.concat(Stream.of(lemma), INVERSE.getOrDefault(lemma, Set.of()).stream())
                .anyMatch(n -> gender(n) != Gender.UNKNOWN);
    }

    /// Who is something to somebody.
    private record Tie(Actor owner, String noun) {}

    private final List<ActorMention> mentions;
    private final BiFunction<Actor, Actor, Optional<Actor>> counterparts;
    private final Map<Tie, Set<Actor>> known = new HashMap<>();

    private Relatives(
            List<ActorMention> mentions, BiFunction<Actor, Actor, Optional<Actor>> counterparts) {
        this.mentions = mentions;
        this.counterparts = counterparts;
        for (ActorMention mention : mentions) {
            int noun = mention.rule().equals("actor/apposition") ? mention.head() : before(mention);
            if (noun >= 0 && mention.actor().kind() == Actor.Kind.PERSON) {
                learn(mention.sentence(), noun, mention.actor());
            }
        }
        Map<Integer, List<ActorMention>> bySentence =
                mentions.stream().collect(Collectors.groupingBy(m -> m.sentence().index()));
        for (ActorMention mention : mentions) {
            if (isOwned(mention)) {
                Sentence sentence = mention.sentence();
                learn(sentence, mention.head(), mention.actor());
                VerbTies.made(
                                sentence,
                                mention.head(),
                                bySentence.getOrDefault(sentence.index(), List.of()))
                        .filter(made -> !made.unnamed())
                        .ifPresent(made -> learn(sentence, mention.head(), made));
            }
        }
        bySentence.values().stream()
                .flatMap(all -> VerbTies.in(all.getFirst().sentence(), all).stream())
                .forEach(t -> tie(t.owner(), t.noun(), t.other()));
    }

    /// Returns the mentions, relatives among them tied to whom the article names as such.
    ///
    /// @param mentions in order of the text, pronouns among them
    /// @param counterparts who has somebody's office in a country
    static List<ActorMention> tie(
            List<ActorMention> mentions, BiFunction<Actor, Actor, Optional<Actor>> counterparts) {
        Relatives relatives = new Relatives(mentions, counterparts);
        return mentions.stream()
                .map(m -> relatives.meant(m).map(a -> m.of(a, "actor/relative")).orElse(m))
                .toList();
    }

    private void learn(Sentence sentence, int noun, Actor actor) {
        String word = word(sentence, noun);
        owner(sentence, noun).filter(o -> !o.equals(actor)).ifPresent(o -> tie(o, word, actor));
    }

    private void tie(Actor owner, String word, Actor actor) {
        add(new Tie(owner, word), actor);
        INVERSE.getOrDefault(word, Set.of()).stream()
                .filter(i -> canBe(owner, i))
                .forEach(i -> add(new Tie(actor, i), owner));
    }

    /// Tells whether somebody can be called so by a relative: nobody with a first name of men is a
    /// mother.
    private static boolean canBe(Actor actor, String noun) {
        String first = actor.name().toLowerCase(Locale.ROOT).replaceFirst("[ .].*", "");
        return switch (GENDERS.getOrDefault(noun, "")) {
            case "male" -> !FirstNames.isOfWomen(first);
            case "female" -> !FirstNames.isOfMen(first);
            default -> true;
        };
    }

    private void add(Tie tie, Actor actor) {
        if (!actor.unnamed()) {
            known.computeIfAbsent(tie, t -> new HashSet<>()).add(actor);
        }
    }

    private Optional<Actor> meant(ActorMention mention) {
        if (mention.actor().onBehalfOf().isPresent()
                && isOwned(mention)
                && word(mention.sentence(), mention.head()).equals("counterpart")) {
            return counterpart(mention, mention.actor().onBehalfOf().get());
        }
        if (!isOwned(mention)) {
            return Optional.empty();
        }
        String noun = word(mention.sentence(), mention.head());
        Optional<Actor> owner = owner(mention.sentence(), mention.head());
        Set<Actor> found =
                owner.map(o -> known.getOrDefault(new Tie(o, noun), namesake(o, noun)))
                        .orElse(Set.of());
        if (found.isEmpty() && noun.equals("deputy")) {
            return owner.flatMap(o -> DeputyOf.of(o, mentions));
        }
        if (found.isEmpty() && noun.matches("wife|husband")) {
            return owner.flatMap(o -> spouse(o, noun));
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /// "Lund's daughter", who is Ida Lund herself: the other Lund's.
    private Set<Actor> namesake(Actor owner, String noun) {
        String surname = PersonNames.surname(owner.name());
        return known.entrySet().stream()
                .filter(t -> t.getKey().noun().equals(noun))
                .filter(t -> t.getValue().contains(owner))
                .filter(t -> PersonNames.surname(t.getKey().owner().name()).equals(surname))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    /// "Peter Lund and his wife", who is Ann Lund: the only woman, of a husband the only man, of
    /// the surname whom the article ties to nobody; a guess, as others may bear it.
    private Optional<Actor> spouse(Actor owner, String noun) {
        String surname = PersonNames.surname(owner.name());
        List<Actor> others =
                mentions.stream()
                        .map(ActorMention::actor)
                        .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                        .filter(a -> !a.equals(owner) && a.name().indexOf(' ') > 0)
                        .filter(a -> PersonNames.surname(a.name()).equals(surname))
                        .filter(a -> Genders.of(a.name()) == gender(noun))
                        .filter(a -> known.values().stream().noneMatch(k -> k.contains(a)))
                        .distinct()
                        .toList();
        return others.size() == 1 && owner.name().indexOf(' ') > 0
                ? Optional.of(others.getFirst())
                : Optional.empty();
    }

    /// Returns the counterpart of whoever owns the word, else of the last before it who has one.
    private Optional<Actor> counterpart(ActorMention mention, Actor country) {
        Optional<Actor> owners =
                owner(mention.sentence(), mention.head())
                        .flatMap(o -> counterparts.apply(o, country));
        return owners.or(() ->
                mentions.stream()
                        .filter(m -> m.sentence().equals(mention.sentence()))
                        .filter(m -> m.end() <= mention.first() && !m.actor().unnamed())
                        .flatMap(m -> counterparts.apply(m.actor(), country).stream())
                        .reduce((first, last) -> last));
    }

    private boolean isOwned(ActorMention mention) {
        return mention.actor().unnamed()
                && mention.actor().kind() == Actor.Kind.PERSON
                && mention.sentence().token(mention.head()).isNoun()
                && owner(mention.sentence(), mention.head()).isPresent();
    }

    /// Returns the noun right before a name: "his wife Ida".
    private static int before(ActorMention mention) {
        boolean within = // "[wife Eva]"
                mention.sentence().token(mention.first()).tag().equals("NN");
        int noun = within ? mention.first() : mention.first() - 1;
        return noun > 0
                        && noun + 1 < mention.end()
                        && mention.sentence().token(noun).tag().equals("NN")
                        && mention.sentence().token(noun + 1).isProperNoun()
                ? noun
                : -1;
    }

    private static String word(Sentence sentence, int noun) {
        String word = sentence.token(noun).lower();
        String before = noun > 0 ? sentence.token(noun - 1).lower() + " " : "";
        boolean modified = // "her press officer" is no other officer of hers
                !INVERSE.containsKey(word)
                        && noun > 0
                        && sentence.token(noun - 1).tag().equals("NN");
        return PhraseEnd.isInLaw(sentence, noun)
                ? word + "-in-law"
                : INVERSE.containsKey(before + word) || modified ? before + word : word;
    }

    /// Returns whose a noun is, past what describes it: "his 6-year-old | son", "the father | of
    /// Lund".
    private Optional<Actor> owner(Sentence sentence, int noun) {
        int of = noun + 1;
        if (of < sentence.size() && sentence.token(of).lower().matches("of|for|to")) {
            Optional<Actor> behind = person(sentence, m -> m.first() == of + 1);
            if (behind.isPresent()) {
                return behind; // else "her chief of staff", "his envoy to Chad"
            }
        }
        int at = noun - 1;
        while (at > 0 && sentence.token(at).tag().matches("JJ|CD|HYPH|NNP?|VBN")) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        boolean name = sentence.token(at).tag().equals("POS");
        int owner = name ? at - 1 : at;
        return name || sentence.token(at).tag().equals("PRP$")
                ? person(sentence, m -> m.end() == owner + 1)
                : Optional.empty();
    }

    private Optional<Actor> person(Sentence sentence, Predicate<ActorMention> stands) {
        return mentions.stream()
                .filter(m -> m.sentence().equals(sentence) && stands.test(m))
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                .map(ActorMention::actor)
                .findFirst();
    }
}
