package newsgraph.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.extract.speech.ReportingVerb.Pattern;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What a verb of saying has to its right. The parser finds half of the clauses only, so "that" and
/// a subject with its verb count as much as its arcs.
final class Complements {
    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "where", "when", "who");
    private static final Set<String> BEGINNINGS =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "JJ", "CD", "PDT", "VBG");
    private static final int REACH = 14;

    /// The rule for "called him a coward".
    static final String NAMING = "statement/naming";

    private Complements() {}

    /// What was found.
    ///
    /// @param begin first token, markers such as "that" left out
    /// @param end just past the last token
    record Complement(int begin, int end, boolean claim, String rule) {
        Optional<TextSpan> span(Sentence sentence) {
            return Clauses.words(sentence, begin, end);
        }
    }

    static Optional<Complement> of(Sentence sentence, int verb, ReportingVerb entry) {
        return clauseWithMarker(sentence, verb, entry)
                .or(() -> clauseOfParse(sentence, verb, entry))
                .or(() -> clauseBare(sentence, verb, entry))
                .or(() -> infinitive(sentence, verb, entry))
                .or(() -> naming(sentence, verb, entry))
                .or(() -> object(sentence, verb, entry))
                .or(() -> prepositional(sentence, verb, entry));
    }

    private static Optional<Complement> clauseWithMarker(
            Sentence sentence, int verb, ReportingVerb entry) {
        if (!entry.takes(Pattern.CLAUSE) && !entry.takes(Pattern.THAT)) {
            return Optional.empty();
        }
        Dependencies tree = sentence.dependencies();
        for (int i = verb + 1; i < Math.min(sentence.size() - 2, verb + REACH); i++) {
            Token token = sentence.token(i);
            boolean that = token.lower().equals("that") && token.tag().equals("IN");
            boolean opener =
                    i == verb + 1
                            && OPENERS.contains(token.lower())
                            && !token.lower().equals("that");
            if (that && behindNoun(sentence, verb, i)) {
                return Optional.empty();
            }
            if (that || opener) {
                int end = end(sentence, verb, i);
                return Optional.of(new Complement(that ? i + 1 : i, end, true, "statement/that"));
            }
            boolean ownVerb = token.isVerb() && !tree.is(i, "amod", "compound");
            if (ownVerb || token.word().equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Tells whether "that" begins a clause of the noun before it ("said the plan that failed").
    private static boolean behindNoun(Sentence sentence, int verb, int that) {
        Dependencies tree = sentence.dependencies();
        int clause = tree.head(that);
        return clause > that
                && tree.is(clause, "acl", "acl:relcl")
                && tree.head(clause) > verb
                && sentence.token(that - 1).isNoun()
                && !sentence.token(that - 1).lower().equals("anonymity"); // "said on condition of"
    }

    private static Optional<Complement> clauseOfParse(
            Sentence sentence, int verb, ReportingVerb entry) {
        if (!entry.takes(Pattern.CLAUSE)) {
            return Optional.empty();
        }
        return sentence.dependencies().children(verb, "ccomp").stream()
                .filter(c -> c > verb)
                .findFirst()
                .map(c -> {
                    int begin = Math.max(verb + 1, Clauses.left(sentence, c));
                    return new Complement(
                            begin, end(sentence, verb, begin), true, "statement/clause");
                });
    }

    /// Tells whether a mark or another clause ends what is said: "shouted slogans as he met her".
    private static boolean endsBare(Sentence sentence, int begin, int token) {
        return Clauses.isMark(sentence.token(token))
                || (token > begin
                        && sentence.token(token).lower().matches("as|while")
                        && sentence.dependencies().is(token, "mark"));
    }

    private static Optional<Complement> clauseBare(
            Sentence sentence, int verb, ReportingVerb entry) {
        if (!entry.takes(Pattern.CLAUSE) || entry.takes(Pattern.ADDRESSEE)) {
            return Optional.empty();
        }
        int begin = afterAdverbs(sentence, verb + 1);
        if (begin >= sentence.size() || !BEGINNINGS.contains(sentence.token(begin).tag())) {
            return Optional.empty();
        }
        int limit = reach(sentence, verb);
        for (int i = begin; i < limit && !endsBare(sentence, begin, i); i++) {
            if (Clauses.hasFinite(sentence, i, i + 1)) {
                return Optional.of(
                        new Complement(begin, end(sentence, verb, begin), true, "statement/bare"));
            }
        }
        return Optional.empty();
    }

    private static int afterAdverbs(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).tag().equals("RB")) {
            at++;
        }
        return at;
    }

    private static Optional<Complement> infinitive(
            Sentence sentence, int verb, ReportingVerb entry) {
        if (!entry.takes(Pattern.INFINITIVE)) {
            return Optional.empty();
        }
        boolean called = entry.takes(Pattern.NAMING);
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "xcomp", "ccomp", "advcl").stream()
                .filter(c -> c > verb)
                .flatMap(c -> tree.children(c, "mark").stream())
                .filter(m -> m > verb && sentence.token(m).tag().equals("TO"))
                .filter(m -> !called || sentence.token(verb + 1).lower().equals("on"))
                .findFirst()
                .map(m -> new Complement(m, end(sentence, verb, m), false, "statement/infinitive"));
    }

    /// Returns who is called something: the verb's object, or the subject of the name in a parse
    /// that makes a clause of both ("called | him a coward").
    static Optional<Integer> named(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return Stream.concat(
                        tree.children(verb, "obj", "iobj").stream(),
                        tree.children(verb, "xcomp").stream()
                                .filter(c -> sentence.token(c).isNoun())
                                .flatMap(c -> tree.children(c, "nsubj").stream()))
                .findFirst();
    }

    private static Optional<Complement> naming(Sentence sentence, int verb, ReportingVerb entry) {
        if (!entry.takes(Pattern.NAMING)) {
            return Optional.empty();
        }
        Dependencies tree = sentence.dependencies();
        int end = end(sentence, verb, verb + 1);
        Optional<Integer> object = named(sentence, verb);
        if (object.isEmpty() || object.get() < verb) {
            return Optional.empty();
        }
        int after = Clauses.phraseEnd(sentence, object.get());
        Optional<Integer> as =
                IntStream.range(verb + 1, Math.min(end, verb + REACH))
                        .filter(i -> sentence.token(i).lower().equals("as"))
                        .boxed()
                        .findFirst();
        if (as.isPresent()) {
            return Optional.of(new Complement(as.get() + 1, end, false, NAMING));
        }
        boolean named =
                tree.children(verb, "xcomp", "ccomp").stream().anyMatch(c -> c > verb)
                        || (after < end
                                && (Clauses.isQuote(sentence.token(after))
                                        || sentence.token(after).tag().equals("DT")));
        return named && after < end
                ? Optional.of(new Complement(after, end, false, NAMING))
                : Optional.empty();
    }

    private static Optional<Complement> object(Sentence sentence, int verb, ReportingVerb entry) {
        if (!entry.takes(Pattern.OBJECT) && !entry.takes(Pattern.TARGET)) {
            return Optional.empty();
        }
        return sentence.dependencies().children(verb, "obj", "ccomp", "xcomp").stream()
                .filter(c -> c > verb)
                .findFirst()
                .map(c -> {
                    int begin = Math.max(verb + 1, Clauses.left(sentence, c));
                    return new Complement(
                            begin, end(sentence, verb, begin), false, "statement/object");
                });
    }

    private static Optional<Complement> prepositional(
            Sentence sentence, int verb, ReportingVerb entry) {
        if (entry.prepositions().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> phrases =
                sentence.dependencies().children(verb, "obl", "nmod", "advcl", "obj", "dep");
        return phrases.stream()
                .filter(c -> c > verb)
                .flatMap(c -> sentence.dependencies().children(c, "case", "mark").stream())
                .filter(p -> p > verb && entry.prepositions().contains(sentence.token(p).lower()))
                .findFirst()
                .filter(p -> p + 1 < sentence.size())
                .map(p ->
                        new Complement(
                                p + 1, end(sentence, verb, p + 1), false, "statement/preposition"));
    }

    /// Returns where the verb's phrase ends. Where the parser took "X said" for the subject of what
    /// was said, or left the verb without anything, the phrase goes on to the end.
    private static int reach(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int right = Clauses.right(sentence, verb);
        if (right == verb) {
            return sentence.size();
        }
        return (tree.is(verb, "csubj") ? Clauses.right(sentence, tree.head(verb)) : right) + 1;
    }

    /// Returns where the words that begin at a token end: with the verb's own phrase, before what
    /// is joined to the verb itself.
    static int end(Sentence sentence, int verb, int begin) {
        Dependencies tree = sentence.dependencies();
        int limit = reach(sentence, verb);
        for (int child : tree.children(verb)) {
            int left = Clauses.left(sentence, child);
            boolean aside =
                    tree.is(child, "advcl", "parataxis")
                            && left > 0
                            && sentence.token(left - 1).word().equals(",");
            if (left > begin && (aside || tree.is(child, "conj", "cc"))) {
                limit = Math.min(limit, left);
            }
        }
        return limit;
    }
}
