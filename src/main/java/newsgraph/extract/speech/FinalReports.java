package newsgraph.extract.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.speech.ReportingVerb.Pattern;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who told it, named last: "The two met for an hour, a senior official said on Monday." Half of
/// these a parse reads as something else where what is told is long, so the order of words tells.
final class FinalReports {
    static final String RULE = "statement/final";

    /// How many tokens the name of who told it may have.
    private static final int NAME = 14;

    private static final Set<String> CUE = Set.of("VBD", "VBZ", "VBP", "VBN", "NNS");
    private static final Set<String> BEGINS =
            Set.of("DT", "PRP$", "CD", "JJ", "NN", "NNS", "NNP", "NNPS");
    private static final Set<String> ENDS = Set.of(".", ";", "-", "--", "\u2013", "\u2014", ",");

    private static final Set<String> SUBORDINATE =
            Set.of(
                    "after",
                    "when",
                    "if",
                    "as",
                    "because",
                    "although",
                    "though",
                    "while",
                    "since",
                    "before",
                    "once",
                    "asked",
                    "until",
                    "unless");

    private FinalReports() {}

    /// Returns the report at the end of a sentence; empty where there is none.
    static Optional<Report> in(Sentence sentence) {
        return IntStream.range(2, sentence.size())
                .filter(i -> isCue(sentence, i))
                .boxed()
                .flatMap(i -> report(sentence, i).stream())
                .reduce((a, b) -> b);
    }

    /// Returns who speaks in "They met, said an official who asked not to be named", where the
    /// parse loses the official.
    static Optional<Integer> turned(Sentence sentence, int cue) {
        if (cue < 3
                || cue + 2 >= sentence.size()
                || !sentence.token(cue).lower().equals("said")
                || !sentence.token(cue - 1).word().equals(",")
                || !begins(sentence, cue + 1)) {
            return Optional.empty();
        }
        int speaker = head(sentence, cue + 1, sentence.size());
        boolean described =
                speaker > cue
                        && IntStream.range(speaker + 1, Math.min(speaker + 3, sentence.size()))
                                .anyMatch(i -> sentence.token(i).lower().equals("who"))
                        && Clauses.hasFinite(sentence, 0, cue - 1)
                        && isMain(sentence, 0, cue - 1);
        return described ? Optional.of(speaker) : Optional.empty();
    }

    /// Tells whether the phrase of somebody can begin here.
    static boolean begins(Sentence sentence, int token) {
        return BEGINS.contains(sentence.token(token).tag());
    }

    private static boolean isCue(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean tagged = CUE.contains(token.tag()) || token.lower().equals("say");
        String lemma = token.lemma();
        return tagged
                && ReportingVerb.of(lemma)
                        .filter(v ->
                                (v.takes(Pattern.QUOTE) && v.takes(Pattern.CLAUSE))
                                        || (v.takes(Pattern.THAT) && isShown(sentence, at)))
                        .isPresent()
                && isLast(sentence, at);
    }

    /// "The ministry's records show", "a video showed".
    private static boolean isShown(Sentence sentence, int verb) {
        return verb > 0
                && sentence.token(verb - 1).isNoun()
                && ReportingNoun.of(sentence.token(verb - 1).lemma())
                        .filter(n -> n.takes(ReportingNoun.Pattern.VOICE))
                        .isPresent();
    }

    /// Tells whether nothing but when, where and to whom it was told follows.
    private static boolean isLast(Sentence sentence, int cue) {
        for (int i = cue + 1; i < sentence.size(); i++) {
            if (ENDS.contains(sentence.token(i).word())) {
                boolean comma = sentence.token(i).word().equals(",");
                return !comma || !Clauses.hasFinite(sentence, i, sentence.size());
            }
            if (Clauses.hasFinite(sentence, i, i + 1)
                    || Clauses.isQuote(sentence.token(i))
                    || sentence.token(i).lower().equals("that")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Report> report(Sentence sentence, int cue) {
        int comma = comma(sentence, cue);
        if (comma < 2 || !begins(sentence, comma + 1)) {
            return Optional.empty();
        }
        int from = clause(sentence, comma);
        int speaker = head(sentence, comma + 1, cue);
        boolean told =
                speaker > 0
                        && from < comma
                        && Clauses.hasFinite(sentence, from, comma)
                        && isMain(sentence, from, comma);
        return told
                ? Clauses.words(sentence, from, comma)
                        .map(content -> Report.told(sentence, cue, speaker, List.of(content), RULE))
                : Optional.empty();
    }

    /// Returns the comma before the name; -1 where a verb or too much stands between.
    static int comma(Sentence sentence, int cue) {
        for (int i = cue - 1; i >= Math.max(1, cue - NAME); i--) {
            if (sentence.token(i).word().equals(",")) {
                return i + 1 == cue ? -1 : i;
            }
            if (Clauses.hasFinite(sentence, i, i + 1) || Clauses.isQuote(sentence.token(i))) {
                return -1;
            }
        }
        return -1;
    }

    /// Returns where the clause begins that ends at a comma.
    private static int clause(Sentence sentence, int comma) {
        return IntStream.range(0, comma)
                .filter(i -> sentence.token(i).word().equals(";"))
                .map(i -> i + 1)
                .reduce(0, (a, b) -> b);
    }

    /// A clause that only says when or if needs another one behind it.
    private static boolean isMain(Sentence sentence, int from, int comma) {
        return !SUBORDINATE.contains(sentence.token(from).lower())
                || IntStream.range(from, comma).anyMatch(i -> sentence.token(i).word().equals(","));
    }

    /// Returns the last noun before the first preposition or adjective behind a noun: "two people
    /// familiar with the talks"; -1 if there is none.
    static int head(Sentence sentence, int from, int cue) {
        int noun = -1;
        for (int i = from; i < cue; i++) {
            Token token = sentence.token(i);
            if (token.isNoun()) {
                noun = i;
            } else if (noun >= 0 && !token.tag().equals("POS") && !token.tag().equals("CC")) {
                return noun;
            }
        }
        return noun;
    }
}
