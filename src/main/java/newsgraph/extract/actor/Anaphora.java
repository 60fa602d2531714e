package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Adds to the mentions of an article those that only point back: pronouns and collectives.
final class Anaphora {
    /// How many sentences back anything can point.
    private static final int REACH = 6;

    /// How many sentences back others would be meant by "the two men" than whom all is about.
    private static final int BESIDE = 2;

    /// How many sentences a lead has, the headline included.
    private static final int LEAD = 3;

    /// What a person is called by instead of a name ("the tycoon").
    private static final Set<String> EPITHETS = LexiconFile.words("epithets");

    private final AnnotatedText text;
    private final Antecedents antecedents;
    private final Several several;
    private final Resolver resolver;
    private final Principals principals;
    private final Map<Actor, List<Actor>> sides;

    /// Whether "he" or "she" was said of somebody whose name does not tell.
    private final Map<Actor, Gender> learnt = new HashMap<>();

    Anaphora(
            AnnotatedText text, Resolver resolver, Protagonist protagonist, Principals principals) {
        this.text = text;
        this.principals = principals;
        this.antecedents =
                new Antecedents(
                        text,
                        protagonist,
                        a ->
                                resolver.gender(a) == Gender.UNKNOWN
                                        ? learnt.getOrDefault(a, Gender.UNKNOWN)
                                        : resolver.gender(a));
        this.several = new Several(text, resolver);
        this.resolver = resolver;
        this.sides = resolver.sides();
    }

    /// Returns all mentions in order of the text; a collective takes the place of the unnamed group
    /// that its noun would be.
    List<ActorMention> with(List<ActorMention> mentions) {
        Map<Integer, List<ActorMention>> known =
                mentions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        m -> m.sentence().index(),
                                        TreeMap::new,
                                        Collectors.toCollection(ArrayList::new)));
        Enumerated lists = new Enumerated(mentions);
        for (Sentence sentence : text.sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                add(known, lists, sentence, token);
            }
        }
        return known.values().stream().flatMap(List::stream).toList();
    }

    private void add(
            Map<Integer, List<ActorMention>> known,
            Enumerated lists,
            Sentence sentence,
            int token) {
        Optional<Pronoun> pronoun = Pronoun.of(sentence.token(token));
        if (pronoun.isPresent()) {
            List<Actor> meant = meant(near(known, sentence, REACH), sentence, token, pronoun.get());
            if (isOfEach(sentence, token) && !meant.isEmpty()) {
                known.getOrDefault(sentence.index(), new ArrayList<>())
                        .removeIf(m -> m.head() == token - 2);
                insert(known, mentions(meant, sentence, token - 2, token - 2, "actor/pronoun"));
                return;
            }
            insert(known, mentions(meant, sentence, token, token, "actor/pronoun"));
            return;
        }
        int last = sentence.index() - 1;
        Optional<Actor> body =
                BodyPronoun.of(sentence, token, known.getOrDefault(sentence.index(), List.of()))
                        .or(() ->
                                last < 0
                                        ? Optional.empty()
                                        : BodyPronoun.of(
                                                sentence,
                                                token,
                                                text.sentences().get(last),
                                                known.getOrDefault(last, List.of())));
        if (body.isPresent()) {
            insert(known, mentions(List.of(body.get()), sentence, token, token, "actor/pronoun"));
            return;
        }
        if (EPITHETS.contains(sentence.token(token).lower()) && !isBeforeNoun(sentence, token)) {
            describe(known, sentence, token);
            return;
        }
        Optional<Collective> collective = Collective.at(sentence, token);
        if (collective.isPresent()) {
            add(known, lists, sentence, collective.get());
            return;
        }
        Collective.counted(sentence, token)
                .ifPresent(c -> {
                    List<Actor> named = new ListedElsewhere(c, sentence, resolver).named(lists);
                    if (!named.isEmpty()) {
                        known.getOrDefault(sentence.index(), new ArrayList<>())
                                .removeIf(m -> m.head() == token);
                        insert(
                                known,
                                mentions(named, sentence, c.first(), token, "actor/collective"));
                    }
                });
    }

    /// Puts whom a collective stands for in the place of the group that its noun would be; somebody
    /// unknown where it is no noun for people ("the two").
    private void add(
            Map<Integer, List<ActorMention>> known,
            Enumerated lists,
            Sentence sentence,
            Collective collective) {
        int first = collective.first();
        int token = collective.head();
        List<ActorMention> here = known.getOrDefault(sentence.index(), new ArrayList<>());
        List<Actor> meant = meant(known, lists, sentence, collective);
        if (!meant.isEmpty()) {
            here.removeIf(m -> m.head() == token);
            insert(known, mentions(meant, sentence, first, token, "actor/collective"));
        } else if (first < token
                && here.stream().noneMatch(m -> m.first() <= token && token < m.end())) {
            Actor some = unknown(sentence, first, token);
            insert(known, mentions(List.of(some), sentence, first, token, "actor/unknown"));
        }
    }

    /// Returns those of whom the sentences before tell, else those behind a lead, else those of a
    /// list, else the two whom the article is about.
    private List<Actor> meant(
            Map<Integer, List<ActorMention>> known,
            Enumerated lists,
            Sentence sentence,
            Collective collective) {
        List<Actor> before =
                several.of(
                        collective,
                        sentence,
                        new ArticleActors(
                                near(known, sentence, sentence.index()), sides, resolver.states()));
        List<Actor> ahead =
                before.isEmpty() && sentence.index() < LEAD
                        ? several.ahead(collective, sentence, behind(known, sentence))
                        : before;
        List<Actor> listed =
                ahead.isEmpty()
                        ? new ListedElsewhere(collective, sentence, resolver)
                                .of(lists, known.getOrDefault(sentence.index(), List.of()))
                        : ahead;
        return listed.isEmpty()
                ? principals.of(
                        new CalledSo(collective, sentence, resolver), near(known, sentence, BESIDE))
                : listed;
    }

    /// "Met each of them", "invited all of them".
    private static boolean isOfEach(Sentence sentence, int them) {
        return them > 1
                && sentence.token(them).lower().equals("them")
                && sentence.token(them - 1).lower().equals("of")
                && sentence.token(them - 2).lower().matches("each|all");
    }

    /// "The two", of whom it is not clear who they are.
    private static Actor unknown(Sentence sentence, int first, int token) {
        return new Actor(
                NameFinder.words(sentence, first, token + 1),
                Actor.Kind.GROUP,
                sentence.span(first, token + 1),
                Optional.empty(),
                true,
                Optional.empty());
    }

    /// "The Republican governor"
    private static boolean isBeforeNoun(Sentence sentence, int token) {
        return token + 1 < sentence.size() && sentence.token(token + 1).isNoun();
    }

    /// Ties "the tycoon", told of for the first time, to the person told of before.
    private void describe(Map<Integer, List<ActorMention>> known, Sentence sentence, int token) {
        List<ActorMention> here =
                known.getOrDefault(sentence.index(), List.of()).stream()
                        .filter(m -> m.first() <= token && token < m.end())
                        .toList();
        boolean first =
                here.stream()
                        .map(ActorMention::actor)
                        .allMatch(a ->
                                a.unnamed() && a.naming().overlaps(sentence.token(token).span()));
        int the = the(sentence, token);
        if (!first || the < 0) {
            return;
        }
        antecedents.of(sentence, token, Gender.UNKNOWN, near(known, sentence, REACH)).stream()
                .map(ActorMention::actor)
                .filter(a -> !a.unnamed())
                .forEach(a -> {
                    known.getOrDefault(sentence.index(), new ArrayList<>()).removeAll(here);
                    insert(known, mentions(List.of(a), sentence, the, token, "actor/description"));
                });
    }

    /// Returns where "the" stands before a noun and one word that describes it, or -1.
    private static int the(Sentence sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 2); at--) {
            if (sentence.token(at).lower().equals("the")) {
                return at;
            }
        }
        return -1;
    }

    private List<Actor> meant(
            List<ActorMention> near, Sentence sentence, int token, Pronoun pronoun) {
        return switch (pronoun.count()) {
            case ONE -> {
                Optional<ActorMention> meant =
                        antecedents.of(sentence, token, pronoun.gender(), near);
                meant.filter(m -> isOnlyPerson(m, near, token))
                        .ifPresent(m -> learnt.putIfAbsent(m.actor(), pronoun.gender()));
                yield meant.map(ActorMention::actor).stream().toList();
            }
            case SEVERAL -> several.they(sentence, token, new ArticleActors(near));
        };
    }

    /// "Lund sent his envoy": nobody else is told of before the pronoun in the last sentence that
    /// tells of anybody.
    private static boolean isOnlyPerson(ActorMention meant, List<ActorMention> near, int pronoun) {
        return meant.end() <= pronoun
                && !meant.actor().unnamed()
                && near.stream()
                        .filter(m -> m.sentence().equals(near.getLast().sentence()))
                        .filter(m -> m.end() <= pronoun)
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .allMatch(m -> m.actor().equals(meant.actor()));
    }

    private static List<ActorMention> mentions(
            List<Actor> actors, Sentence sentence, int first, int head, String rule) {
        return actors.stream()
                .map(a -> new ActorMention(a, sentence, first, head + 1, head, rule))
                .toList();
    }

    private static List<ActorMention> near(
            Map<Integer, List<ActorMention>> known, Sentence sentence, int reach) {
        List<ActorMention> near = new ArrayList<>();
        for (int i = sentence.index() - reach; i <= sentence.index(); i++) {
            near.addAll(known.getOrDefault(i, List.of()));
        }
        return near;
    }

    private static List<ActorMention> behind(
            Map<Integer, List<ActorMention>> known, Sentence sentence) {
        List<ActorMention> behind = new ArrayList<>();
        for (int i = sentence.index() + 1; i <= sentence.index() + REACH; i++) {
            behind.addAll(known.getOrDefault(i, List.of()));
        }
        return behind;
    }

    private static void insert(Map<Integer, List<ActorMention>> known, List<ActorMention> more) {
        if (!more.isEmpty()) {
            List<ActorMention> here =
                    known.computeIfAbsent(
                            more.getFirst().sentence().index(), i -> new ArrayList<>());
            here.addAll(more);
            here.sort(Comparator.comparing(ActorMention::span));
        }
    }
}
