package newsgraph.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The only time of a sentence that is free, where a parse hangs none on the event: it is the
/// event's, unless it is when somebody said so, or the event is only spoken of.
final class LoneTime {
    private LoneTime() {}

    static Optional<FoundTime> of(Sentence sentence, int trigger, List<FoundTime> here) {
        if (NamedEvent.isOnlyNamed(sentence, trigger)) {
            return Optional.empty();
        }
        List<FoundTime> free = here.stream().filter(t -> isFree(sentence, trigger, t)).toList();
        return free.size() == 1 ? Optional.of(free.getFirst()) : Optional.empty();
    }

    private static boolean isFree(Sentence sentence, int trigger, FoundTime time) {
        return !(time.modifiesNoun()
                || time.isOfPaper()
                || time.timing().rule().startsWith("open/")
                || time.days().isLong()
                || (isOfReport(sentence, time) && !isAheadOfWords(sentence, time))
                || Reported.isApart(sentence, trigger, time.head())
                || isOfAsking(sentence, trigger, time)
                || SaidThen.is(sentence, trigger, time)
                || GoneBy.is(sentence, trigger, time)
                || Undertaken.is(sentence, trigger, time)
                || isOfSpeaker(sentence, trigger, time)
                || (isOfOtherClause(sentence, trigger) && !isFrontedFor(sentence, trigger, time))
                || isOfOtherClause(sentence, time.head()));
    }

    /// "Resigned on Monday, saying he had met her": the day of the resigning.
    private static boolean isOfSpeaker(Sentence sentence, int trigger, FoundTime time) {
        Dependencies tree = sentence.dependencies();
        return IntStream.concat(
                        IntStream.of(trigger),
                        tree.ancestors(trigger).stream().mapToInt(Integer::intValue))
                .filter(at -> at > time.head() && tree.is(at, "ccomp"))
                .map(tree::head)
                .anyMatch(v ->
                        time.head() < v
                                && tree.is(v, "advcl")
                                && sentence.token(v).tag().equals("VBG")
                                && sentence.token(v - 1).word().equals(","));
    }

    /// "On Wednesday she opened a school in Leeds, where she talked with teachers."
    private static boolean isFrontedFor(Sentence sentence, int trigger, FoundTime time) {
        OptionalInt predicate = Predicates.of(sentence, trigger);
        boolean fronted =
                sentence.tokens().subList(0, time.first()).stream().noneMatch(Token::isVerb)
                        && time.end() < trigger;
        return fronted
                && predicate.isPresent()
                && Predicates.opening(sentence, predicate.getAsInt()).equals("where");
    }

    /// "Asked him on Friday to lead talks", "decided at Friday's dinner to lead talks": the day of
    /// the asking, which what is asked for comes after.
    static boolean isOfAsking(Sentence sentence, int trigger, FoundTime time) {
        OptionalInt verb = Predicates.of(sentence, time.head());
        int to = time.end();
        while (to < trigger && isOfPhrase(sentence.token(to))) {
            to++;
        }
        boolean passive = to + 2 <= trigger && sentence.token(to + 1).lower().equals("be");
        int infinitive = passive ? to + 2 : to + 1; // "asked to be received"
        return isFrontedBeforeAsking(sentence, trigger, time)
                || isAskingBehind(sentence, trigger, verb, to, infinitive);
    }

    private static boolean isAskingBehind(
            Sentence sentence, int trigger, OptionalInt verb, int to, int infinitive) {
        return infinitive <= trigger
                && sentence.token(to).tag().equals("TO")
                && (infinitive == trigger || sentence.dependencies().dominates(infinitive, trigger))
                && verb.isPresent()
                && sentence.token(verb.getAsInt()).tag().equals("VBD")
                && TimeWords.has("asks", sentence.token(verb.getAsInt()).lemma());
    }

    /// "On Monday they agreed to meet", "on Friday she turned down an invitation to meet him".
    private static boolean isFrontedBeforeAsking(Sentence sentence, int trigger, FoundTime time) {
        Dependencies tree = sentence.dependencies();
        int verb = time.end();
        while (verb < trigger && !sentence.token(verb).isVerb()) {
            verb++;
        }
        int asking = verb;
        return sentence.tokens().subList(0, time.first()).stream().noneMatch(Token::isVerb)
                && verb < trigger
                && sentence.token(verb).tag().equals("VBD")
                && tree.head(time.head()) == verb
                && (TimeWords.has("asks", sentence.token(verb).lemma())
                        || TimeWords.has("answers", sentence.token(verb).lemma())
                        || isWish(sentence, verb, trigger))
                && IntStream.concat(
                                IntStream.of(trigger),
                                tree.ancestors(trigger).stream().mapToInt(Integer::intValue))
                        .takeWhile(at -> at != asking)
                        .anyMatch(at ->
                                at > asking
                                        && sentence.token(at).tag().equals("VB")
                                        && sentence.token(at - 1).tag().equals("TO")
                                        && tree.dominates(asking, at));
    }

    /// "Reiterated his readiness to meet".
    private static boolean isWish(Sentence sentence, int verb, int trigger) {
        return IntStream.range(verb + 1, trigger)
                .filter(i -> sentence.token(i + 1).tag().equals("TO"))
                .mapToObj(sentence::token)
                .anyMatch(t -> t.isNoun() && TimeWords.has("asking-noun", t.lemma()));
    }

    private static boolean isOfPhrase(Token token) {
        return token.isNoun() || token.tag().matches("IN|DT|JJ|POS|PRP\\$");
    }

    static boolean isOfReport(Sentence sentence, FoundTime time) {
        OptionalInt predicate = Predicates.of(sentence, time.head());
        return predicate.isPresent()
                && (TimeWords.has("speaks-of", sentence.token(predicate.getAsInt()).lemma())
                        || TimeWords.has("reports", sentence.token(predicate.getAsInt()).lemma())
                        || isPublished(sentence, predicate.getAsInt()));
    }

    /// "Has suggested talks with him tomorrow": what was said by now was not said then.
    private static boolean isAheadOfWords(Sentence sentence, FoundTime time) {
        OptionalInt predicate = Predicates.of(sentence, time.head());
        boolean ahead =
                time.timing()
                        .anchor()
                        .flatMap(w -> time.timing().earliest().map(e -> e.isAfter(w)))
                        .orElse(false);
        return ahead
                && !time.isBareWeekday()
                && predicate.isPresent()
                && sentence.token(predicate.getAsInt()).tag().matches("VB[DN]");
    }

    /// "In a letter published on Wednesday"
    private static boolean isPublished(Sentence sentence, int participle) {
        return sentence.dependencies().is(participle, "acl")
                && TimeWords.has("publishes", sentence.token(participle).lemma());
    }

    /// Tells whether a clause of its own time lies over a word: "after they met", "who met him".
    private static boolean isOfOtherClause(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        for (int at = token; at != Dependencies.NONE; at = tree.head(at)) {
            boolean apart =
                    tree.is(at, "acl:relcl")
                            || (tree.is(at, "advcl")
                                    && !Predicates.opening(sentence, at).isEmpty()
                                    && !Predicates.isInfinitive(sentence, at));
            if (apart) {
                return true;
            }
        }
        return false;
    }
}
