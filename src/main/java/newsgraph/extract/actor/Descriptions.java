package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Ties a definite description to the person whom the article called so before: "Ann Hill, a county
/// sheriff" is "the sheriff" later. Unknown where two people were.
final class Descriptions {
    /// How many sentences back somebody must be named where several were called so.
    private static final int REACH = 3;

    /// How many sentences back somebody must be named who is called by his state or city.
    private static final int REACH_OF_HOME = 8;

    /// Who acts for the body that they belong to.
    private static final Set<String> MEMBERS =
            Set.of("member", "leader", "envoy", "representative", "delegate", "negotiator");

    /// Titles of people who would be called by them.
    private static final Set<String> TITLED =
            LexiconFile.rows("titles", 3).stream()
                    .filter(r -> r.column(1).matches("ruler|office"))
                    .map(r -> r.column(0))
                    .collect(Collectors.toUnmodifiableSet());

    private final List<ActorMention> mentions;
    private final BiPredicate<Actor, String> titles;
    private final Predicate<ActorMention> ofNation;
    private final List<Calling> facts;
    private final KindsOfOffice kinds;
    private final Origins origins;

    /// Who is told of by an office before the name.
    private final Map<Actor, Actor> announced = new HashMap<>();

    private Descriptions(
            List<ActorMention> mentions,
            BiPredicate<Actor, String> titles,
            Predicate<ActorMention> ofNation) {
        this.mentions = mentions;
        this.titles = titles;
        this.ofNation = ofNation;
        Debuts debuts = new Debuts(mentions);
        this.facts = new Callings(mentions, debuts).all();
        this.kinds = new KindsOfOffice(mentions, facts);
        this.origins = new Origins(mentions);
        mentions.stream()
                .filter(m -> m.actor().unnamed())
                .forEach(m -> debuts.of(m).ifPresent(a -> announced.putIfAbsent(m.actor(), a)));
    }

    /// Returns the mentions, descriptions among them tied to whom they describe.
    ///
    /// @param mentions in order of the text, appositions tied
    /// @param titles tells whether an actor bears a title that ends with a noun
    /// @param ofNation tells whether a description has a nation in it, by which its office was
    ///   looked up before ("the new French minister")
    static List<ActorMention> tie(
            List<ActorMention> mentions,
            BiPredicate<Actor, String> titles,
            Predicate<ActorMention> ofNation) {
        Descriptions known = new Descriptions(mentions, titles, ofNation);
        return mentions.stream()
                .map(m -> known.meant(m).map(a -> m.of(a, "actor/description")).orElse(m))
                .toList();
    }

    /// Returns the one person whom a mention may mean.
    private Optional<Actor> meant(ActorMention mention) {
        if (isOfMembers(mention)) {
            return mentions.stream()
                    .filter(m -> m.sentence().equals(mention.sentence()))
                    .filter(m -> m.end() == mention.first() - 1)
                    .map(ActorMention::actor)
                    .filter(a -> a.kind() != Actor.Kind.PERSON)
                    .findFirst();
        }
        if (isOfIts(mention)) {
            String owner = Definite.noun(mention.sentence(), mention.head());
            return only(called(mention, owner, Set.of()));
        }
        if (!Definite.is(mention)) {
            return Optional.ofNullable(announced.get(mention.actor()));
        }
        Sentence sentence = mention.sentence();
        if (OnePerson.isAlone(sentence, mention.head())) {
            return alone(mention);
        }
        String noun = Definite.noun(sentence, mention.head());
        Set<String> marks = Callings.marks(sentence, mention.first() + 1, mention.head());
        Set<Actor> called = called(mention, noun, marks);
        if (called.size() > 1) {
            Set<Actor> near =
                    before(mention, REACH).filter(called::contains).collect(Collectors.toSet());
            called.retainAll(near);
        }
        return called.isEmpty()
                ? topic(mention, parties(marks, noun)).or(() -> ofParty(mention, noun))
                : only(called);
    }

    /// Returns whom the article calls so before a mention, or by the office of whoever heads what
    /// is said, or by the party: those only of whom the marks are told, where there are any.
    ///
    /// @param marks the capitalized words beside the noun, in lower case
    private Set<Actor> called(ActorMention mention, String noun, Set<String> marks) {
        Sentence sentence = mention.sentence();
        Set<String> nouns = SameNouns.of(noun);
        Set<Actor> called = new LinkedHashSet<>();
        facts.stream()
                .filter(f -> nouns.contains(f.noun()))
                .filter(f ->
                        f.sentence() < sentence.index()
                                || (f.sentence() == sentence.index() && f.head() <= mention.head()))
                .filter(f -> marks.isEmpty() || f.marks().isEmpty() || f.marks().containsAll(marks))
                .map(Calling::actor)
                .forEach(called::add);
        before(mention, sentence.index() + 1)
                .filter(a -> nouns.stream().anyMatch(n -> titles.test(a, n)))
                .filter(a -> origins.fit(a, marks) && !ofNation.test(mention))
                .forEach(called::add);
        called.removeIf(a -> !kinds.canBe(a, nouns, mention));
        if (isNew(mention)) {
            Set<Actor> taken =
                    facts.stream()
                            .filter(f -> f.taken() && f.sentence() <= sentence.index())
                            .filter(f -> nouns.contains(f.noun()))
                            .map(Calling::actor)
                            .collect(Collectors.toSet());
            called.removeIf(a -> !taken.isEmpty() && !taken.contains(a));
        }
        if (called.isEmpty()) {
            before(mention, sentence.index() + 1)
                    .filter(a ->
                            kinds.heads(a, mention)
                                    ? origins.fit(a, KindsOfOffice.withoutKinds(marks))
                                    : Origins.isParty(noun) && origins.tell(a, with(marks, noun)))
                    .forEach(called::add);
        }
        if (!marks.isEmpty() && called.stream().anyMatch(a -> origins.tell(a, marks))) {
            called.removeIf(a -> !origins.tell(a, marks));
        }
        return called;
    }

    private static Optional<Actor> only(Set<Actor> called) {
        return called.stream().findFirst().filter(a -> called.size() == 1);
    }

    /// "Its owner", "its founder"
    private static boolean isOfIts(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return sentence.token(mention.first()).lower().equals("its")
                && mention.end() == mention.head() + 1
                && mention.actor().unnamed()
                && Posts.OWNERS.contains(sentence.token(mention.head()).lower());
    }

    /// "The new president", "the incoming mayor"
    private static boolean isNew(ActorMention mention) {
        return mention.sentence().tokens().subList(mention.first(), mention.head()).stream()
                .anyMatch(t -> t.lower().matches("new|incoming|newly"));
    }

    /// Returns who comes from the place or has the age that a word alone tells of: "the Texan",
    /// "the 61-year-old", who may also be whom the sentence before is about.
    private Optional<Actor> alone(ActorMention mention) {
        Sentence sentence = mention.sentence();
        Set<String> home = Set.copyOf(Natives.home(sentence.token(mention.head()).lower()));
        Optional<String> age = Aged.of(sentence, mention.head());
        Set<Actor> found =
                age.isPresent()
                        ? mentions.stream()
                                .filter(m -> Aged.isOf(m, age.get()))
                                .map(ActorMention::actor)
                                .collect(Collectors.toSet())
                        : before(mention, REACH_OF_HOME)
                                .filter(a -> origins.tell(a, home))
                                .collect(Collectors.toSet());
        if (found.size() > 1) {
            found.retainAll(before(mention, REACH).collect(Collectors.toSet()));
        }
        return found.size() == 1
                ? found.stream().findFirst()
                : age.isPresent() && found.isEmpty() ? subject(mention) : Optional.empty();
    }

    /// Returns whom the sentence before names first and is about, if no age of his is told.
    private Optional<Actor> subject(ActorMention mention) {
        return mentions.stream()
                .filter(m -> m.sentence().index() == mention.sentence().index() - 1)
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .filter(Antecedents::isMainSubject)
                .map(ActorMention::actor)
                .filter(a ->
                        mentions.stream().noneMatch(m -> m.actor().equals(a) && Aged.isTold(m)))
                .filter(a -> !isIn(mention.sentence(), a))
                .findFirst();
    }

    /// "The union, whose members".
    private static boolean isOfMembers(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return sentence.token(mention.first()).tag().equals("WP$")
                && sentence.token(mention.head()).tag().equals("NNS")
                && mention.first() > 1
                && MEMBERS.contains(sentence.token(mention.head()).lemma());
    }

    /// Returns whom the sentence before is about, where a description told for the first time goes
    /// on about him: "Lund will see nobody. The Democratic leader said".
    private Optional<Actor> topic(ActorMention mention, Set<String> parties) {
        Sentence sentence = mention.sentence();
        boolean opens =
                mention.first() == 0
                        && sentence.dependencies().is(mention.head(), "nsubj", "nsubj:pass")
                        && Callings.isOffice(mention)
                        && !actsOnSomebody(mention)
                        && mention.actor().naming().overlaps(sentence.token(mention.head()).span());
        if (!opens) {
            return Optional.empty();
        }
        List<ActorMention> before =
                mentions.stream()
                        .filter(m -> m.sentence().index() == sentence.index() - 1)
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                        .toList();
        return before.stream()
                .filter(m -> !isIn(sentence, m.actor()))
                .filter(m -> m.first() == 0 && Antecedents.isMainSubject(m))
                .map(ActorMention::actor)
                .filter(a -> TITLED.stream().noneMatch(t -> titles.test(a, t)))
                .filter(a -> origins.fit(a, parties))
                .findFirst();
    }

    /// "The toughest may be Minority Leader Lund. The New York Democrat saw": whom the sentence
    /// before names last.
    private Optional<Actor> ofParty(ActorMention mention, String noun) {
        Sentence sentence = mention.sentence();
        return mentions.stream()
                .filter(m -> Origins.isParty(noun) && mention.first() == 0)
                .filter(m -> m.sentence().index() == sentence.index() - 1)
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .map(ActorMention::actor)
                .reduce((first, last) -> last)
                .filter(a -> !isIn(sentence, a) && origins.fit(a, parties(Set.of(), noun)));
    }

    private static Set<String> parties(Set<String> marks, String noun) {
        return with(marks, noun).stream().filter(Origins::isParty).collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> marks, String noun) {
        return Stream.concat(marks.stream(), Stream.of(noun)).collect(Collectors.toSet());
    }

    /// "The minister met her": she is who the sentence before is about, not he.
    private static boolean actsOnSomebody(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int verb = sentence.dependencies().head(mention.head());
        return sentence.dependencies().children(verb, "obj", "iobj", "obl").stream()
                .anyMatch(o -> sentence.token(o).lower().matches("him|her"));
    }

    private boolean isIn(Sentence sentence, Actor actor) {
        return mentions.stream()
                .anyMatch(m -> m.sentence().equals(sentence) && m.actor().equals(actor));
    }

    /// Returns the people named in the sentences before a mention and in front of it.
    private Stream<Actor> before(ActorMention mention, int reach) {
        int index = mention.sentence().index();
        return mentions.stream()
                .filter(m -> !m.actor().unnamed() && m.actor().kind() == Actor.Kind.PERSON)
                .filter(m ->
                        m.sentence().index() >= index - reach
                                && (m.sentence().index() < index
                                        || (m.sentence().index() == index
                                                && m.end() <= mention.first())))
                .map(ActorMention::actor);
    }
}
