package newsgraph.extract.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.why.WhyLexicon.Part;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What is said to be on the agenda of an encounter, by the order of words: "met, with pensions
/// high on the agenda", "The main issue was pensions", "Topping the agenda when they met was a
/// pact".
///
/// @param behind how many sentences after the encounter this one is
record Listed(Cluster cluster, Sentence sentence, WhyLexicon lexicon, int behind) {
    /// How many words a topic may have before what says that it is one.
    private static final int LONGEST = 18;

    private static final Map<String, List<String>> WORDS =
            LexiconFile.rows("agenda-words", 2).stream()
                    .collect(Collectors.toMap(r -> r.column(0), r -> r.list(1)));

    /// Returns the topic that the words from a token on tell of; empty where they tell none.
    Optional<Explanation> at(int token) {
        if (behind < 0 || behind > 1) {
            return Optional.empty();
        }
        return token == 0 ? with(0).or(this::fronted).or(this::main).or(this::aim) : with(token);
    }

    /// "With | pensions | high on the agenda".
    private Optional<Explanation> with(int with) {
        if (behind > 0 || !sentence.token(with).lower().equals("with")) {
            return Optional.empty();
        }
        return IntStream.range(with + 2, Math.min(sentence.size(), with + LONGEST))
                .takeWhile(i -> !closes(i - 1))
                .filter(i -> past("behind", i) > i)
                .filter(i -> ends(past("behind", i)))
                .mapToObj(i ->
                        new Explanation(
                                Kind.TOPIC,
                                sentence.span(with + 1, i),
                                Optional.empty(),
                                "why/listed"))
                .findFirst();
    }

    private boolean closes(int token) {
        return sentence.token(token).tag().matches("VBD|VBZ|VBP|MD")
                || sentence.token(token).word().matches("[;:]");
    }

    private boolean ends(int token) {
        return token >= sentence.size() || !sentence.token(token).isNoun();
    }

    /// "Topping the agenda when they met in Oslo was | a pact".
    private Optional<Explanation> fronted() {
        OptionalInt last =
                IntStream.range(0, sentence.size())
                        .filter(i -> cluster.hasTriggerAt(sentence.token(i).span()))
                        .max();
        Optional<WhyLexicon.Entry> entry = lexicon.at(sentence, 0, Part.OPEN);
        if (behind > 0 || last.isEmpty() || entry.isEmpty()) {
            return colon(entry);
        }
        return IntStream.range(
                        Math.max(entry.get().words().size(), last.getAsInt()), sentence.size() - 1)
                .takeWhile(i -> !sentence.token(i).tag().startsWith("W"))
                .filter(i -> isBe(i) && begins(i + 1))
                .mapToObj(i -> clause(i + 1))
                .findFirst();
    }

    /// "Also on the agenda: | pensions".
    private Optional<Explanation> colon(Optional<WhyLexicon.Entry> entry) {
        return entry.map(e -> e.words().size())
                .filter(at -> at + 1 < sentence.size() && sentence.token(at).word().equals(":"))
                .map(at -> clause(at + 1));
    }

    /// "The main issue under discussion was | pensions".
    private Optional<Explanation> main() {
        int first = sentence.token(0).lower().matches("the|a|their|one") ? 1 : 0;
        int noun = past("first", first);
        int verb = past("noun", noun);
        boolean bare = noun == first && !Surface.isAt(sentence, noun, "subject|topic|theme");
        if (first == 0 || bare || verb == noun) {
            return Optional.empty();
        }
        verb = past("of-it", verb);
        verb += Surface.isAt(sentence, verb, "will|would") ? 1 : 0;
        return verb + 1 < sentence.size() && isBe(verb) && begins(verb + 1)
                ? Optional.of(clause(verb + 1))
                : Optional.empty();
    }

    /// "The aim of the meeting was | to end the strike".
    private Optional<Explanation> aim() {
        int first = sentence.token(0).lower().matches("the|their|its|his|her") ? 1 : 0;
        int noun = past("first", first);
        int end = past("aim", noun);
        int verb = past("of-it", end);
        verb += Surface.isAt(sentence, verb, "will|would") ? 1 : 0;
        boolean told =
                first > 0
                        && end > noun
                        && verb + 2 < sentence.size()
                        && isBe(verb)
                        && sentence.token(verb + 1).lower().equals("to")
                        && sentence.token(verb + 2).tag().equals("VB");
        return told
                ? Optional.of(
                        new Explanation(
                                Kind.PURPOSE,
                                WhySpans.infinitive(sentence, verb + 1, verb + 1),
                                Optional.empty(),
                                "why/aim"))
                : Optional.empty();
    }

    private boolean isBe(int token) {
        return sentence.token(token).lemma().equals("be");
    }

    /// Tells whether a noun phrase, a gerund or a question begins; not "was settled", "was not".
    private boolean begins(int token) {
        Token next = sentence.token(token);
        return next.tag().matches("DT|NN.*|PRP\\$|CD|VBG|WRB|\\$")
                || next.lower().matches("whether|how")
                || (next.tag().matches("JJ.?")
                        && token + 1 < sentence.size()
                        && sentence.token(token + 1).isNoun());
    }

    /// Returns where the longest words of a class end that begin at a token, the token where none
    /// do.
    private int past(String kind, int token) {
        List<String> words = WORDS.getOrDefault(kind, List.of());
        return words.stream()
                .map(w -> token + w.split(" ").length)
                .filter(end -> end <= sentence.size())
                .filter(end -> words.contains(Surface.words(sentence, token, end)))
                .max(Integer::compare)
                .orElse(token);
    }

    private Explanation clause(int from) {
        return new Explanation(
                Kind.TOPIC, WhySpans.clause(sentence, from), Optional.empty(), "why/listed");
    }
}
