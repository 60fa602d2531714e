package newsgraph.extract.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.why.WhyLexicon.Entry;
import newsgraph.extract.why.WhyLexicon.Part;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What stands before a mention and gives a why: a phrase at the head of its sentence ("Following
/// the strike, he met ..", "In a bid to end it, .."), what its noun is of ("the aim of the visit is
/// to .."), and the nouns that its own is made of ("a human rights dialogue").
final class WhyBefore {
    private static final int DATELINE = 14;

    private final WhyLexicon lexicon;

    WhyBefore(WhyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Explanation> find(Trigger trigger) {
        List<Explanation> found = new ArrayList<>();
        fronted(trigger).ifPresent(found::add);
        aim(trigger).ifPresent(found::add);
        compound(trigger).ifPresent(found::add);
        return found;
    }

    private Optional<Explanation> fronted(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int start = start(sentence);
        int first = After.behindLength(sentence, start);
        Optional<Integer> comma =
                IntStream.range(first, trigger.first())
                        .filter(i -> sentence.token(i).word().equals(","))
                        .boxed()
                        .findFirst();
        if (comma.isEmpty() || !isInMainClause(trigger, comma.get())) {
            return Optional.empty();
        }
        Optional<Entry> entry =
                lexicon.at(sentence, first, Part.FRONT)
                        .or(() -> lexicon.at(sentence, first, Part.MARK))
                        .filter(e -> e.kind() != Kind.TOPIC);
        return entry.filter(e -> first + e.words().size() < comma.get())
                .filter(e -> tells(sentence, first + e.words().size(), comma.get(), e))
                .map(e ->
                        explanation(
                                e.kind(),
                                within(trigger, first + e.words().size(), comma.get()),
                                "why/" + String.join("-", e.words())));
    }

    /// Returns the words of what is fronted; no more than those before the comma where the parse
    /// makes one list of them and the encounter's people.
    private static TextSpan within(Trigger trigger, int from, int comma) {
        Sentence sentence = trigger.sentence();
        TextSpan span = WhySpans.clause(sentence, from);
        boolean set =
                IntStream.range(comma, trigger.first())
                        .mapToObj(sentence::token)
                        .anyMatch(t -> t.word().equals(",") && t.span().begin() >= span.end());
        return set ? span : sentence.span(from, comma);
    }

    /// A cause of one word needs a verb or a noun that is no time and no encounter.
    private static boolean tells(Sentence sentence, int from, int comma, Entry entry) {
        if (entry.words().size() > 1 || entry.kind() != Kind.CAUSE) {
            return true;
        }
        Optional<Integer> noun =
                IntStream.range(from, comma)
                        .filter(i -> sentence.token(i).isNoun() && !sentence.token(i + 1).isNoun())
                        .boxed()
                        .findFirst();
        boolean gerund = sentence.token(from).tag().equals("VBG");
        return !gerund
                && noun.isPresent()
                && !isOnlyTime(sentence, from, comma, noun.get())
                && (sentence.token(noun.get() + 1).lower().equals("of")
                        || !WhyFinder.isSetting(sentence.token(noun.get())));
    }

    /// "After the funeral, they", "after he landed, they".
    private static boolean isOnlyTime(Sentence sentence, int from, int comma, int noun) {
        int verb = sentence.dependencies().head(from - 1);
        boolean clause =
                verb >= from
                        && verb < comma
                        && sentence.token(verb).isVerb()
                        && sentence.dependencies().is(from - 1, "mark", "advmod");
        return sentence.token(from - 1).lower().equals("after")
                && (clause
                        ? After.isOnlyTime(sentence, from - 1, verb)
                        : noun == comma - 1 && After.isOnlyTime(sentence, from - 1, from, noun));
    }

    /// Returns where the sentence begins behind its dateline.
    private static int start(Sentence sentence) {
        return IntStream.range(0, Math.min(DATELINE, sentence.size() - 1))
                .filter(i -> sentence.token(i).word().matches("[-\\u2013\\u2014]+|\"|``|\\u201c"))
                .map(i -> i + 1)
                .reduce((a, b) -> b)
                .orElse(0);
    }

    /// Tells whether no clause of another subject stands between the comma and the mention, so that
    /// what is fronted is said of it: its verb is the sentence's, or what that verb announces.
    private static boolean isInMainClause(Trigger trigger, int comma) {
        Sentence sentence = trigger.sentence();
        return IntStream.range(comma + 1, trigger.first())
                .mapToObj(sentence::token)
                .noneMatch(t -> t.tag().startsWith("W") || t.word().equals("\"") || isBreak(t));
    }

    private static boolean isBreak(Token token) {
        return token.word().equals(";") || token.lower().equals("before");
    }

    /// "The aim of the visit is to sign a pact."
    private static Optional<Explanation> aim(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (trigger.isVerb()) {
            return Optional.empty();
        }
        boolean named =
                IntStream.range(Math.max(0, trigger.first() - 4), trigger.first())
                        .mapToObj(sentence::token)
                        .anyMatch(t -> WhyMarks.AIM.has(t.lemma()));
        int verb = trigger.end();
        while (verb < sentence.size() - 2 && !sentence.token(verb).isVerb()) {
            verb++;
        }
        boolean tells =
                named
                        && verb < sentence.size() - 2
                        && sentence.token(verb).lemma().equals("be")
                        && sentence.token(verb + 1).tag().equals("TO");
        return tells
                ? Optional.of(
                        explanation(
                                Kind.PURPOSE, WhySpans.clause(sentence, verb + 1), "why/aim-of"))
                : Optional.empty();
    }

    /// "A human rights dialogue": two nouns or more that are no name; one will do for "trade
    /// talks".
    private static Optional<Explanation> compound(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (trigger.isVerb()) {
            return Optional.empty();
        }
        int first = trigger.first();
        while (first > 0 && isTopicNoun(sentence, first - 1)) {
            first--;
        }
        if (first > 0 && sentence.token(first - 1).word().equals("-")) {
            return Optional.empty(); // "in-depth discussions"
        }
        return trigger.first() - first > (WhyMarks.OVER.has(trigger.token().lemma()) ? 0 : 1)
                ? Optional.of(
                        explanation(
                                Kind.TOPIC, sentence.span(first, trigger.first()), "why/compound"))
                : Optional.empty();
    }

    private static boolean isTopicNoun(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean plain = token.tag().equals("NN") || token.tag().equals("NNS");
        boolean adjective = token.tag().equals("JJ") && token.lower().equals("human");
        return (plain || adjective)
                && sentence.nameAt(at).isEmpty()
                && !WhyMarks.FORM.has(token.lemma());
    }

    private static Explanation explanation(Kind kind, TextSpan span, String rule) {
        return new Explanation(kind, span, Optional.empty(), rule);
    }
}
