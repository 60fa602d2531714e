package newsgraph.extract.actor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The two who met or called each other in a sentence before: likelier "the two" than one of them
/// and somebody who has only been named since ("Lund called Voss. She was replaced by Brand. The
/// two had met").
final class MetBefore {
    /// How many sentences before the nearest of the others they may have met.
    private static final int REACH = 2;

    private static final int PAIR = 2;

    private static final Set<String> NOUNS = LexiconFile.words("trigger-nouns", 4);

    /// Verbs of which two subjects are enough, and those of calls.
    private static final Set<String> VERBS =
            LexiconFile.rows("trigger-verbs", 6).stream()
                    .filter(r -> !r.column(5).equals("no") || r.column(1).endsWith("_call"))
                    .map(r -> r.column(0))
                    .filter(v -> !v.contains(" "))
                    .collect(Collectors.toUnmodifiableSet());

    /// Those and verbs of hosts and guests.
    private static final Set<String> ALL =
            LexiconFile.rows("trigger-verbs", 6).stream()
                    .map(r -> r.column(0))
                    .filter(v -> !v.contains(" "))
                    .collect(Collectors.toUnmodifiableSet());

    private MetBefore() {}

    /// Returns them if the newcomer of two only tells of the other, or takes his place, or if "the
    /// two" met again or before.
    ///
    /// @param sentence where the collective stands
    /// @param back what is told of in the sentences before, nearest first
    /// @param at where the nearest stand that are as many
    static Optional<List<Actor>> insteadOf(
            Collection<Actor> nearest, Sentence sentence, List<List<ActorMention>> back, int at) {
        boolean once =
                sentence.tokens().stream()
                        .anyMatch(t -> t.lower().matches("again|last|before|previously|earlier"));
        List<ActorMention> since = back.subList(0, at + 1).stream().flatMap(List::stream).toList();
        return back.subList(at, Math.min(back.size(), at + 1 + REACH)).stream()
                .flatMap(told -> pairs(told).stream())
                .findFirst()
                .filter(pair -> pair.stream().anyMatch(nearest::contains))
                .filter(pair ->
                        nearest.stream()
                                .filter(a -> !pair.contains(a))
                                .allMatch(a -> once || onlyTells(a, since) || replaces(a, since)))
                .filter(pair -> !areTied(nearest, since));
    }

    /// Returns the two who met last, where one person at most has been named since who was not
    /// there; empty if there are no such two.
    ///
    /// @param back what is told of in the sentences before, nearest first
    static List<Actor> last(List<List<ActorMention>> back) {
        for (int at = 0; at < back.size(); at++) {
            List<List<Actor>> pairs = pairs(back.get(at));
            if (!pairs.isEmpty()) {
                List<Actor> pair = pairs.getLast();
                long since =
                        back.subList(0, at + 1).stream()
                                .flatMap(List::stream)
                                .map(ActorMention::actor)
                                .filter(MetBefore::isNamedPerson)
                                .filter(a -> !pair.contains(a))
                                .distinct()
                                .count();
                return since <= 1 ? pair : List.of();
            }
        }
        return List.of();
    }

    private static boolean isNamedPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON && !actor.unnamed();
    }

    private static boolean onlyTells(Actor actor, List<ActorMention> since) {
        return Tellers.without(since).stream().noneMatch(m -> m.actor().equals(actor));
    }

    /// "Was replaced by Brand"
    private static boolean replaces(Actor actor, List<ActorMention> since) {
        return since.stream()
                .filter(m -> m.actor().equals(actor))
                .allMatch(m -> m.sentence().caseOf(m.head()).equals("by"));
    }

    /// Tells whether one of two does something to the other.
    private static boolean areTied(Collection<Actor> two, List<ActorMention> since) {
        return since.stream()
                .filter(m -> two.contains(m.actor()))
                .anyMatch(m ->
                        Stream.concat(others(m, since).stream(), withOwn(m, since))
                                .anyMatch(o ->
                                        two.contains(o.actor()) && !o.actor().equals(m.actor())));
    }

    /// "Voss's meeting with Kern was cancelled": returns Kern.
    private static Stream<ActorMention> withOwn(ActorMention owner, List<ActorMention> since) {
        Dependencies tree = owner.sentence().dependencies();
        return since.stream()
                .filter(m -> tree.is(owner.head(), "nmod:poss"))
                .filter(m -> m.sentence().equals(owner.sentence()))
                .filter(m -> tree.is(m.head(), "nmod"))
                .filter(m -> tree.head(m.head()) == tree.head(owner.head()))
                .filter(m -> m.sentence().caseOf(m.head()).equals("with"));
    }

    /// Returns the two who met in a sentence, whoever they are: "Lund received a delegation".
    static List<List<Actor>> sides(List<ActorMention> told) {
        return pairs(told, a -> true, ALL);
    }

    private static List<List<Actor>> pairs(List<ActorMention> told) {
        return pairs(told, MetBefore::isNamedPerson, VERBS);
    }

    private static List<List<Actor>> pairs(
            List<ActorMention> told, Predicate<Actor> may, Set<String> verbs) {
        return told.stream()
                .filter(m -> meets(m, verbs))
                .map(m ->
                        Stream.of(List.of(m), joined(m, told), others(m, told))
                                .flatMap(List::stream)
                                .map(ActorMention::actor)
                                .filter(may)
                                .distinct()
                                .toList())
                .filter(pair -> pair.size() == PAIR)
                .toList();
    }

    /// Tells whether somebody is the subject of "met", "called" or "had lunch".
    private static boolean meets(ActorMention mention, Set<String> verbs) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(mention.head());
        return tree.is(mention.head(), "nsubj")
                && verb != Dependencies.NONE
                && (verbs.contains(sentence.token(verb).lemma())
                        || tree.children(verb, "obj").stream()
                                .anyMatch(o -> NOUNS.contains(sentence.token(o).lemma())));
    }

    private static List<ActorMention> joined(ActorMention subject, List<ActorMention> told) {
        List<Integer> heads = subject.sentence().dependencies().children(subject.head(), "conj");
        return told.stream().filter(m -> heads.contains(m.head())).toList();
    }

    /// "Flew to Paris to see her", "is expected to see her"
    private static Stream<Integer> infinitives(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "xcomp", "advcl").stream()
                .filter(v -> sentence.token(v).tag().equals("VB"))
                .filter(v -> sentence.dependencies().children(v, "nsubj").isEmpty());
    }

    /// Returns whom the subject of a verb does something to, or with.
    private static List<ActorMention> others(ActorMention subject, List<ActorMention> told) {
        Dependencies tree = subject.sentence().dependencies();
        int verb = tree.head(subject.head());
        if (verb == Dependencies.NONE || !tree.is(subject.head(), "nsubj", "nsubj:pass")) {
            return List.of();
        }
        Set<Integer> heads = new LinkedHashSet<>();
        Stream.concat(Stream.of(verb), infinitives(subject.sentence(), verb))
                .forEach(v -> {
                    heads.addAll(tree.children(v, "obj", "iobj", "obl"));
                    tree.children(v, "obj").stream()
                            .flatMap(
                                    o -> // "hosted a ceremony and a banquet for"
                                    Stream.concat(Stream.of(o), tree.children(o, "conj").stream()))
                            .forEach(o -> heads.addAll(tree.children(o, "nmod")));
                });
        return told.stream()
                .filter(m -> m.sentence().equals(subject.sentence()))
                .filter(m -> heads.contains(m.head()))
                .toList();
    }
}
