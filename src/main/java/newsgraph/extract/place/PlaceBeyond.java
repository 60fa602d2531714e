package newsgraph.extract.place;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Places that somebody goes to after an event, or does not go to: "will hold talks before heading
/// to Oslo", "met her on Monday and will travel to Oslo", "did not go to the airport, but met him
/// later". What is done at the end of a way stands behind it: "flew to Oslo and met her".
final class PlaceBeyond {
    private static final Set<String> GOALS = Set.of("to", "into", "for", "towards");

    private static final Set<String> LATER = Set.of("before", "then", "until", "and", "later");

    private final Sentence sentence;
    private final Dependencies tree;
    private final int trigger;

    PlaceBeyond(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.trigger = trigger;
    }

    boolean is(PlacePhrase phrase) {
        Optional<Integer> way = way(phrase);
        if (way.isEmpty() || way.get() == trigger) {
            return false;
        }
        boolean within = tree.dominates(way.get(), trigger);
        return isBefore(way.get())
                || (!within
                        && (isLater(way.get()) || isNegated(way.get()) || isStillAhead(way.get())));
    }

    /// "Flew to Rome after talks with her", "following the talks, she left for Rome".
    private boolean isBefore(int way) {
        return Stream.concat(Stream.of(trigger), tree.ancestors(trigger).stream())
                .takeWhile(a -> a != way && !tree.dominates(a, way))
                .flatMap(a -> tree.children(a, "case", "mark").stream())
                .anyMatch(m -> sentence.token(m).lower().matches("after|following"));
    }

    /// Returns the verb of motion whose goal a place is.
    private Optional<Integer> way(PlacePhrase phrase) {
        if (!GOALS.contains(phrase.link())) {
            return Optional.empty();
        }
        int beside = phrase.first() - 2; // "flying to Rome to meet her", whatever the tree says
        return beside >= 0 && sentence.token(beside).tag().equals("VBG") && isMotion(beside)
                ? Optional.of(beside)
                : tree.ancestors(phrase.treeHead()).stream()
                        .filter(a -> sentence.token(a).isVerb())
                        .findFirst()
                        .filter(this::isMotion);
    }

    private boolean isMotion(int verb) {
        String lemma = sentence.token(verb).lemma();
        return PlaceWords.MOTION.has(lemma) || PlaceWords.LEAVE.has(lemma);
    }

    private boolean isLater(int way) {
        boolean clause =
                tree.is(way, "advcl")
                        || (tree.is(way, "obl", "nmod") && sentence.token(way).tag().equals("VBG"));
        String opening = clause ? Predicates.opening(sentence, way) : "";
        if (way < trigger) { // "before he left for Oslo, he met her"
            return opening.matches("before|until");
        }
        return LATER.contains(opening)
                || (tree.is(way, "conj") && !PlaceWords.SUMMON.has(sentence.token(way).lemma()));
    }

    private boolean isNegated(int way) {
        return tree.children(way, "advmod", "neg").stream()
                .anyMatch(a -> sentence.token(a).lower().matches("not|n't|never"));
    }

    /// "The minister, who is to leave for Oslo, met her": a past meeting was not there.
    private boolean isStillAhead(int way) {
        return sentence.token(trigger).tag().equals("VBD")
                && way < trigger
                && sentence.tokens().subList(way, trigger).stream().anyMatch(PlaceBeyond::isComma)
                && IntStream.range(Math.max(0, way - 3), way)
                        .mapToObj(sentence::token)
                        .anyMatch(t -> t.lower().matches("will|is|are|due|expected|scheduled"));
    }

    private static boolean isComma(Token token) {
        return token.word().equals(",");
    }
}
