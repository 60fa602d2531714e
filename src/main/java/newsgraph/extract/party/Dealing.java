package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// With whom one is in talks where only what they are for tells it, or what came of them: "is in
/// talks to buy Voss Marine", "reached a deal with unions after talks". The data file `dealings`
/// has the words.
public final class Dealing {
    private static final String RULE = "participant/dealing";

    /// How far behind the talks their purpose may begin: "in talks since March to buy".
    private static final int REACH = 7;

    private static final Map<String, List<String>> WHERE =
            LexiconFile.rows("dealings", 2).stream()
                    .collect(Collectors.toMap(r -> r.column(0), r -> r.list(1), (a, b) -> a));

    /// What comes of talks, which one has with somebody.
    private static final Set<String> RESULTS =
            Set.of(
                    "deal",
                    "agreement",
                    "accord",
                    "pact",
                    "contract",
                    "settlement",
                    "compromise",
                    "truce",
                    "treaty",
                    "ceasefire",
                    "understanding");

    private final Trigger trigger;
    private final Sentence sentence;
    private final Dependencies tree;
    private final Actors actors;
    private final Arguments arguments;

    private Dealing(Trigger trigger, Actors actors) {
        this.trigger = trigger;
        this.sentence = trigger.sentence();
        this.tree = sentence.dependencies();
        this.actors = actors;
        this.arguments = new Arguments(sentence, actors);
    }

    /// Returns the parties, with whom the only one deals.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        boolean alone =
                parties.size() == 1
                        && (trigger.word().type() == Encounter.Type.NEGOTIATION
                                || trigger.token().lemma().equals("discussion"))
                        && !isSeveral(parties.getFirst().mention());
        if (!alone) {
            return parties;
        }
        ActorMention one = parties.getFirst().mention();
        List<Party> all = new ArrayList<>(parties);
        Dealing dealing = new Dealing(trigger, actors);
        Stream.concat(
                        dealing.purpose().stream().flatMap(p -> dealing.other(p, p).stream()),
                        dealing.agreed().stream())
                .filter(m -> !m.actor().equals(one.actor()))
                .filter(Parties::canBe)
                .forEach(m -> all.add(new Party(m, Role.ATTENDEE, RULE)));
        return all;
    }

    /// "Reached a deal with unions after weeks of talks": who agreed talked.
    private List<ActorMention> agreed() {
        int whole = WholeNoun.of(sentence, trigger.head());
        int verb = tree.head(whole);
        boolean behind =
                !trigger.isVerb()
                        && verb != Dependencies.NONE
                        && verb < whole
                        && sentence.token(verb).isVerb()
                        && sentence.caseOf(whole).matches("after|following|during|in|at");
        if (!behind) {
            return List.of();
        }
        List<Integer> results =
                tree.children(verb, "obj").stream()
                        .filter(o -> RESULTS.contains(sentence.token(o).lemma()))
                        .toList();
        List<Integer> heads =
                Stream.concat(results.stream(), results.stream().map(r -> verb))
                        .distinct()
                        .flatMap(w -> Clauses.prepositional(sentence, w, Set.of("with")).stream())
                        .toList();
        return arguments.of(heads);
    }

    /// "The two companies are in talks to buy it": with each other.
    private static boolean isSeveral(ActorMention mention) {
        Token head = mention.sentence().token(mention.head());
        return mention.actor().unnamed() && head.tag().equals("NNS");
    }

    /// Returns the verb or noun that tells what the talks are for.
    private Optional<Integer> purpose() {
        if (trigger.isVerb()) {
            Optional<Integer> object =
                    tree.children(trigger.head(), "obj").stream()
                            .filter(o -> WHERE.containsKey(sentence.token(o).lemma()))
                            .findFirst();
            if (object.isPresent()) {
                return object;
            }
        }
        int last = Math.min(sentence.size() - 1, trigger.end() + REACH);
        for (int at = trigger.end(); at < last; at++) {
            Token token = sentence.token(at);
            Token next = sentence.token(at + 1);
            if (token.tag().equals("TO") && next.tag().equals("VB")) {
                return Optional.of(at + 1);
            }
            if (token.lower().matches("about|on|over|for|into")) {
                if (next.tag().equals("VBG")) {
                    return Optional.of(at + 1);
                }
                int noun = tree.head(at);
                if (noun > at && WHERE.containsKey(sentence.token(noun).lemma())) {
                    return Optional.of(noun);
                }
            }
            if (token.isVerb() || token.lower().matches("with|between") || isStop(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isStop(Token token) {
        return token.word().matches("[,;:\"().]") || token.tag().startsWith("W");
    }

    /// Returns whom a verb or noun of dealing names as the other one.
    ///
    /// @param verb over a noun, or the word itself
    private List<ActorMention> other(int word, int verb) {
        List<Integer> objects = objects(word);
        for (String where : WHERE.getOrDefault(words(word), List.of())) {
            List<ActorMention> found =
                    where.equals("object")
                            ? owned(word, objects)
                            : behind(Stream.concat(Stream.of(word, verb), objects.stream()), where);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return word != verb
                ? List.of()
                : objects.stream()
                        .filter(o -> WHERE.containsKey(sentence.token(o).lemma()))
                        .flatMap(o -> other(o, verb).stream())
                        .toList();
    }

    /// Returns the objects of a verb; in "talks about buying Voss Marine" a parser takes it for
    /// what describes its object.
    private List<Integer> objects(int word) {
        int head = tree.head(word);
        return tree.is(word, "amod") && head > word ? List.of(head) : tree.children(word, "obj");
    }

    /// "Take over"
    private String words(int word) {
        String lemma = sentence.token(word).lemma();
        return tree.children(word, "compound:prt").stream()
                .findFirst()
                .map(p -> lemma + " " + sentence.token(p).lower())
                .orElse(lemma);
    }

    private List<ActorMention> behind(Stream<Integer> words, String preposition) {
        List<Integer> heads =
                words.distinct()
                        .flatMap(w ->
                                Clauses.prepositional(sentence, w, Set.of(preposition)).stream())
                        .toList();
        return named(arguments.of(heads)).stream()
                .filter(m ->
                        m.actor().kind() != Actor.Kind.COUNTRY
                                || preposition.matches("from|to|with"))
                .toList();
    }

    /// "To buy Voss Marine", "to buy Voss Marine's boats".
    private List<ActorMention> owned(int word, List<Integer> objects) {
        List<ActorMention> done =
                sentence.token(word).isVerb() && !tree.is(word, "amod")
                        ? objectsOf(word)
                        : arguments.of(objects);
        List<ActorMention> own =
                named(done).stream().filter(m -> m.actor().kind() != Actor.Kind.COUNTRY).toList();
        List<Integer> owners =
                objects.stream().flatMap(o -> tree.children(o, "nmod:poss").stream()).toList();
        return own.isEmpty() ? named(arguments.of(owners)) : own;
    }

    /// Returns the objects of a verb, by the order of words where a parser takes the object for who
    /// acts in the next clause: "to take over | Voss Marine, the newspaper reported".
    private List<ActorMention> objectsOf(int verb) {
        List<ActorMention> parsed = arguments.of(tree.children(verb, "obj"));
        int from = tree.children(verb, "compound:prt").stream().findFirst().orElse(verb) + 1;
        return !parsed.isEmpty() || !tree.children(verb, "obj").isEmpty()
                ? parsed
                : actors.in(sentence).stream().filter(m -> m.first() == from).toList();
    }

    private static List<ActorMention> named(List<ActorMention> mentions) {
        return mentions.stream().filter(m -> !m.actor().unnamed()).toList();
    }
}
