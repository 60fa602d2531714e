package newsgraph.extract.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Sentence;

/// Ties "the committee", "the airline" to the body that was named: by a word of its name, by what
/// the data file `body-nouns` says of such a word, by what stands beside the name ("German carmaker
/// Opel"), or because no other name may be meant. Unknown where several may be.
final class BodyNouns {
    /// How many sentences back one of several may be told of last.
    private static final int REACH = 2;

    private final Gazetteer gazetteer;
    private final HeadsOfBodies heads;
    private final Set<Actor> people = new LinkedHashSet<>();
    private final Map<Actor, CalledBody> named = new HashMap<>();
    private final Map<String, Integer> unnamed = new HashMap<>();
    private Optional<ActorMention> last = Optional.empty();
    private int order;

    private BodyNouns(Gazetteer gazetteer, HeadsOfBodies heads) {
        this.gazetteer = gazetteer;
        this.heads = heads;
    }

    /// Returns the mentions, such nouns among them tied to the name, and "the agency chief" to who
    /// heads it.
    ///
    /// @param mentions in order of the text
    /// @param bodies every name of a body in the article, in order of the text
    static List<ActorMention> tie(
            List<ActorMention> mentions,
            List<ActorMention> bodies,
            Gazetteer gazetteer,
            HeadsOfBodies heads) {
        BodyNouns nouns = new BodyNouns(gazetteer, heads);
        Deque<ActorMention> names = new ArrayDeque<>(bodies);
        List<ActorMention> tied = new ArrayList<>();
        for (ActorMention mention : mentions) {
            while (!names.isEmpty() && names.peek().span().begin() <= mention.span().begin()) {
                nouns.note(names.poll());
            }
            tied.add(
                    nouns.meant(mention)
                            .map(a -> mention.of(a, "actor/body-noun"))
                            .orElse(mention));
            nouns.note(mention);
        }
        return tied;
    }

    private void note(ActorMention mention) {
        Actor actor = mention.actor();
        if (actor.kind() == Actor.Kind.PERSON && !actor.unnamed()) {
            people.add(actor);
        }
        boolean name =
                mention.rule().equals("actor/body") && actor.kind() == Actor.Kind.ORGANIZATION;
        order++;
        if (name) {
            named.computeIfAbsent(actor, a -> CalledBody.of(a, mention, gazetteer))
                    .again(mention, order);
            last = Optional.of(mention);
        } else if (isNoKnownBody(actor)) {
            described(mention)
                    .ifPresentOrElse(
                            body -> body.call(noun(mention)),
                            () -> {
                                if (!pointsBack(mention)) {
                                    unnamed.put(noun(mention), order);
                                }
                            });
        }
    }

    private boolean isNoKnownBody(Actor actor) {
        return actor.kind() != Actor.Kind.PERSON && !named.containsKey(actor);
    }

    /// Returns the body whose name stands before a description: "Opel, | the German carmaker,".
    private Optional<CalledBody> described(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int comma = mention.first() - 1;
        boolean beside =
                comma > 0
                        && sentence.token(comma).word().equals(",")
                        && mention.end() < sentence.size()
                        && sentence.token(mention.end()).word().matches("[,.;]");
        return last.filter(m -> beside && m.sentence().equals(sentence) && m.end() == comma)
                .map(m -> named.get(m.actor()));
    }

    private static String noun(ActorMention mention) {
        return mention.sentence().token(mention.head()).lower();
    }

    private Optional<Actor> meant(ActorMention mention) {
        if (mention.actor().kind() == Actor.Kind.PERSON) {
            return mention.actor().unnamed()
                    ? HeadsOfBodies.noun(mention)
                            .flatMap(noun -> body(noun, mention.sentence()))
                            .flatMap(body -> heads.of(body, people))
                    : Optional.empty();
        }
        return isNoKnownBody(mention.actor()) && pointsBack(mention)
                ? body(noun(mention), mention.sentence())
                : Optional.empty();
    }

    /// Returns the body that a noun with "the" means in a sentence, by what was told so far.
    private Optional<Actor> body(String noun, Sentence sentence) {
        List<CalledBody> called = named.values().stream().filter(b -> b.isCalled(noun)).toList();
        int other = unnamed.getOrDefault(noun, 0); // "a union", "the pilots' union"
        if (called.isEmpty()) {
            return other > 0
                    ? Optional.empty()
                    : one(
                            sentence,
                            named.values().stream().filter(b -> b.isBare(noun, sentence)).toList());
        }
        return called.stream().allMatch(b -> b.order() < other)
                ? Optional.empty()
                : one(sentence, called);
    }

    /// "The committee", "the party", and no more.
    private static boolean pointsBack(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return sentence.token(mention.head()).tag().equals("NN")
                && sentence.token(mention.first()).lower().equals("the")
                && mention.head() == mention.first() + 1
                && mention.end() == mention.head() + 1;
    }

    /// Returns the only one, or the only one told of just before.
    private static Optional<Actor> one(Sentence sentence, List<CalledBody> bodies) {
        List<CalledBody> found =
                bodies.size() == 1
                        ? bodies
                        : bodies.stream()
                                .filter(b -> sentence.index() - b.sentence() <= REACH)
                                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().actor()) : Optional.empty();
    }
}
