package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The actors of an article, by where they are mentioned.
final class ArticleActors implements Actors {
    /// How many tokens a parenthesis behind a person in a list may have.
    private static final int PARENTHESIS = 7;

    /// Tokens of ", D-Ohio".
    private static final int STATE = 4;

    private final List<ActorMention> mentions;
    private final Map<Integer, List<ActorMention>> bySentence;
    private final Map<Actor, List<Actor>> sides;
    private final Map<Actor, List<Actor>> states;

    /// @param mentions in order of the text; several of one span where a phrase stands for several
    ///   actors
    ArticleActors(List<ActorMention> mentions) {
        this(mentions, Map.of(), Map.of());
    }

    /// @param sides of each group that joins several
    /// @param states of each group that joins officers of several
    ArticleActors(
            List<ActorMention> mentions,
            Map<Actor, List<Actor>> sides,
            Map<Actor, List<Actor>> states) {
        this.sides = Map.copyOf(sides);
        this.states = Map.copyOf(states);
        this.mentions = List.copyOf(mentions);
        this.bySentence =
                mentions.stream().collect(Collectors.groupingBy(m -> m.sentence().index()));
    }

    @Override
    public Optional<Actor> at(Sentence sentence, int head) {
        List<ActorMention> here = here(sentence, head);
        return here.size() == 1 ? Optional.of(here.getFirst().actor()) : Optional.empty();
    }

    @Override
    public List<ActorMention> all(Sentence sentence, int head) {
        Set<ActorMention> found = new LinkedHashSet<>(here(sentence, head));
        for (int joined : joined(sentence, head)) {
            found.addAll(here(sentence, joined));
        }
        return new ArrayList<>(found);
    }

    @Override
    public List<ActorMention> mentions() {
        return mentions;
    }

    @Override
    public List<ActorMention> members(ActorMention group) {
        return sides.getOrDefault(group.actor(), List.of()).stream()
                .map(side -> group.of(side, "actor/side"))
                .toList();
    }

    @Override
    public List<ActorMention> states(ActorMention group) {
        return states.getOrDefault(group.actor(), List.of()).stream()
                .map(state -> group.of(state, "actor/side"))
                .toList();
    }

    @Override
    public List<ActorMention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /// Returns the mentions whose head a token is; failing that, those that hold it.
    private List<ActorMention> here(Sentence sentence, int token) {
        List<ActorMention> all = bySentence.getOrDefault(sentence.index(), List.of());
        List<ActorMention> heads = all.stream().filter(m -> m.head() == token).toList();
        return heads.isEmpty()
                ? all.stream().filter(m -> m.first() <= token && token < m.end()).toList()
                : heads;
    }

    /// Returns the heads joined to a head by "and": by the parse, and by the words where the parse
    /// lost a list.
    private List<Integer> joined(Sentence sentence, int head) {
        Set<Integer> heads = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            int at = open.removeFirst();
            heads.addAll(inverted(sentence, at));
            for (int next : sentence.dependencies().children(at, "conj")) {
                if (!standsElsewhere(sentence, next, head)
                        && !isLeftOut(sentence, next)
                        && heads.add(next)) {
                    open.add(next);
                }
            }
        }
        heads.addAll(listed(sentence, head));
        heads.addAll(new DescribedList(sentence, in(sentence)).with(head));
        return heads.stream().sorted().toList();
    }

    /// Returns the names before an "and" that a parse makes part of the name behind it: "Bishop
    /// Lund and Archbishop Voss".
    private List<Integer> inverted(Sentence sentence, int head) {
        Dependencies tree = sentence.dependencies();
        return tree.children(head, "compound").stream()
                .filter(c -> !tree.children(c, "conj").isEmpty())
                .filter(c ->
                        bySentence.getOrDefault(sentence.index(), List.of()).stream()
                                .anyMatch(m -> m.head() == c))
                .toList();
    }

    /// "with Lund and on Friday": a preposition of its own ends what is joined.
    private static boolean standsElsewhere(Sentence sentence, int joined, int head) {
        String own = sentence.caseOf(joined);
        return !own.isEmpty() && !own.equals(sentence.caseOf(head));
    }

    /// "Lund rather than Voss", "instead of Voss".
    private static boolean isLeftOut(Sentence sentence, int joined) {
        return sentence.dependencies().children(joined, "cc").stream()
                .anyMatch(c -> sentence.token(c).lower().matches("rather|instead"));
    }

    private List<Integer> listed(Sentence sentence, int head) {
        List<Integer> heads = new ArrayList<>();
        boolean closed = false;
        Optional<ActorMention> at = here(sentence, head).stream().findFirst();
        while (at.isPresent() && !closed) {
            int gap = past(at.get());
            int next = gap;
            while (next < sentence.size() && isJoint(sentence, next)) {
                closed |= sentence.token(next).tag().equals("CC");
                next++;
            }
            int from = pastPossessor(sentence, next);
            at =
                    bySentence.getOrDefault(sentence.index(), List.of()).stream()
                            .filter(m -> m.first() == from && from > gap)
                            .filter(m -> !beginsClause(sentence, m.head(), head))
                            .max(Comparator.comparingInt(ActorMention::end));
            at.ifPresent(m -> heads.add(m.head()));
            closed &= at.isPresent();
        }
        return closed ? heads : List.of();
    }

    /// "Lund and Morocco's Voss": who owns another is none of the list.
    private int pastPossessor(Sentence sentence, int token) {
        List<ActorMention> all = bySentence.getOrDefault(sentence.index(), List.of());
        return all.stream()
                .filter(m -> m.first() == token && m.end() < sentence.size())
                .filter(m -> sentence.token(m.end()).tag().equals("POS"))
                .map(m -> m.end() + 1)
                .filter(after -> all.stream().anyMatch(m -> m.first() == after))
                .findFirst()
                .orElse(token);
    }

    /// Returns the index past a mention and what may follow a person in a list: "Lund of Norway",
    /// "Lund (D-Ohio)".
    private static int past(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int end = mention.end();
        if (mention.actor().kind() != Actor.Kind.PERSON || end + 1 >= sentence.size()) {
            return end;
        }
        if (sentence.token(end).tag().equals("-LRB-")) {
            for (int at = end + 1; at < Math.min(sentence.size(), end + PARENTHESIS); at++) {
                if (sentence.token(at).tag().equals("-RRB-")) {
                    return at + 1;
                }
            }
            return end;
        }
        if (isState(sentence, end)) {
            return end + STATE;
        }
        int at = end + 1;
        while (sentence.token(end).lower().equals("of")
                && at < sentence.size()
                && sentence.token(at).tag().matches("NNPS?|DT")) {
            at++;
        }
        return at > end + 1 ? at : end;
    }

    /// ", D-Ohio" behind a person.
    private static boolean isState(Sentence sentence, int comma) {
        return comma + STATE < sentence.size()
                && sentence.token(comma).word().equals(",")
                && sentence.token(comma + 1).word().matches("\\p{Lu}")
                && sentence.token(comma + 2).word().equals("-")
                && sentence.token(comma + 3).isProperNoun();
    }

    private static boolean isJoint(Sentence sentence, int token) {
        String word = sentence.token(token).lower();
        return word.equals(",") || word.equals("and") || word.equals("&");
    }

    /// Tells whether a mention after "and" is the subject of a clause of its own.
    private static boolean beginsClause(Sentence sentence, int mention, int first) {
        Dependencies tree = sentence.dependencies();
        return tree.is(mention, "nsubj", "nsubj:pass")
                && !(tree.is(first, "nsubj", "nsubj:pass")
                        && tree.head(mention) == tree.head(first));
    }
}
