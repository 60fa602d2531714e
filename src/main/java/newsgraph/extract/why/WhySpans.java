package newsgraph.extract.why;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The words of a why, cut where a reader would stop quoting: at the next clause, at the reporting
/// clause, before the day.
final class WhySpans {
    private static final Set<String> EDGE =
            Set.of(
                    ",", ".", ";", ":", "\"", "''", "``", "-", "--", "?", "!", "'", "-lrb-",
                    "-rrb-", "(", ")");

    /// Words that open another clause, with or without a comma.
    private static final Set<String> OPENERS = LexiconFile.words("clause-openers");

    /// Words of a day or a meeting's circumstances, which a why does not end with.
    private static final Set<String> DAYS = LexiconFile.words("not-topics");

    static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    /// Words of a time gone by or of the day.
    private static final String PAST =
            "late|early|earlier|last|this|week|month|year|night|today|yesterday|morning|afternoon|evening";

    private static final int SUBJECT = 5;

    private WhySpans() {}

    /// Returns the words of a noun phrase.
    ///
    /// @param head head of the phrase
    /// @param from index of its first word
    static TextSpan noun(Sentence sentence, int head, int from) {
        List<Integer> words = sentence.dependencies().subtree(head);
        int end = from;
        for (int word : words) {
            if (word >= from && word <= end + 1) {
                end = word;
            }
        }
        int last = Math.max(end, head) + 1;
        int at = head + 1;
        while (at < last && !endsAt(sentence, from, at)) {
            at++;
        }
        return trimmed(sentence, from, at);
    }

    /// Returns the words up to the end of the clause.
    static TextSpan clause(Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.size() && !endsAt(sentence, from, at)) {
            at++;
        }
        return trimmed(sentence, from, at);
    }

    /// Returns the words up to the end of the clause or to the time at its end: "without a deal |
    /// late last week".
    static TextSpan beforeTime(Sentence sentence, int from) {
        TextSpan whole = clause(sentence, from);
        int end = from + 1;
        while (end < sentence.size() && sentence.token(end).span().end() <= whole.end()) {
            end++;
        }
        int at = end - 1;
        while (at > from + 1 && sentence.token(at).lower().matches(PAST)) {
            at--;
        }
        return at < end - 1 ? trimmed(sentence, from, at + 1) : whole;
    }

    /// Returns the words of an infinitive: up to the end of its clause, or to the verb that it is
    /// the subject of ("a trip to see him | is planned").
    static TextSpan infinitive(Sentence sentence, int from, int verb) {
        Dependencies tree = sentence.dependencies();
        int at = verb + 1;
        while (at < sentence.size()
                && !endsAt(sentence, from, at)
                && !(FINITE.contains(sentence.token(at).tag())
                        && !tree.dominates(verb, at)
                        && !sentence.token(at - 1).tag().startsWith("W"))) {
            at++;
        }
        return trimmed(sentence, from, at);
    }

    /// Returns the words of what talks are about where that is a gerund or a question: "on raising
    /// the toll | were praised", "on who should pay | were tense".
    ///
    /// @param head where the parse hangs the preposition
    static TextSpan gerundOrQuestion(Sentence sentence, int from, int head) {
        int verb = sentence.token(from).isVerb() || !sentence.token(head).isVerb() ? from : head;
        while (verb + 1 < sentence.size() && !sentence.token(verb).isVerb()) {
            verb++;
        }
        return infinitive(sentence, from, verb);
    }

    /// Tells whether a span answers something: "it", "the matter", "last week" do not.
    static boolean tellsSomething(Sentence sentence, TextSpan span) {
        return sentence.tokens().stream()
                .filter(t -> span.covers(t.span()))
                .anyMatch(t ->
                        Character.isLetterOrDigit(t.word().codePointAt(0))
                                && !t.tag().equals("CD")
                                && !WhyMarks.EMPTY.has(t.lower()));
    }

    private static boolean endsAt(Sentence sentence, int from, int at) {
        Token token = sentence.token(at);
        String word = token.word();
        if (word.equals(";") || word.equals(":") || word.equals("--")) {
            return true;
        }
        if (word.equals("\"")) {
            return quotes(sentence, from) % 2 == 1; // one opened before the span closes
        }
        if (token.tag().equals("CC") && WhyClause.isNewClause(sentence, from, at)) {
            return true;
        }
        if (token.lower().equals("ahead") && followedBy(sentence, at, "of")) {
            return true;
        }
        if (token.lower().equals("as") && isCalledReason(sentence, at + 1)) {
            return true;
        }
        if (OPENERS.contains(token.lower())) {
            return opensClause(sentence, at) && !WhyClause.isAtLeast(sentence, at);
        }
        return word.equals(",")
                && at + 1 < sentence.size()
                && !WhyClause.isAside(sentence, from, at + 1)
                && endsBehindComma(sentence, from, at + 1);
    }

    /// "Citing a cold as | her reason", "as | an excuse": what the words before it are.
    private static boolean isCalledReason(Sentence sentence, int from) {
        int noun = from;
        while (noun < sentence.size() && sentence.token(noun).tag().matches("DT|PRP\\$|JJ")) {
            noun++;
        }
        return noun < sentence.size()
                && sentence.token(noun).lemma().matches("reason|excuse|pretext|ground|explanation");
    }

    private static long quotes(Sentence sentence, int before) {
        return sentence.tokens().subList(0, before).stream()
                .filter(t -> t.word().equals("\""))
                .count();
    }

    private static boolean followedBy(Sentence sentence, int at, String word) {
        return at + 1 < sentence.size() && sentence.token(at + 1).lower().equals(word);
    }

    /// Tells whether a marker has a verb of its own or hangs far up, as against "as" in "as well".
    private static boolean opensClause(Sentence sentence, int marker) {
        Dependencies tree = sentence.dependencies();
        if (tree.is(marker, "mark")) {
            return true;
        }
        int head = tree.head(marker);
        return tree.is(marker, "case", "advmod")
                && head > marker
                && sentence.token(marker).lower().length() > 2;
    }

    private static boolean endsBehindComma(Sentence sentence, int from, int next) {
        Token token = sentence.token(next);
        String tag = token.tag();
        if (token.lower().equals("as") || token.lower().equals("including")) {
            return true;
        }
        if (tag.equals("VBG")) {
            return !sentence.token(from).tag().equals("VBG"); // else a list of such clauses
        }
        if (tag.startsWith("W") || tag.equals("VBD") || tag.equals("IN") || tag.equals("PRP")) {
            return true;
        }
        if (tag.equals("CC")) {
            boolean list =
                    sentence.tokens().subList(from, next - 1).stream()
                            .anyMatch(t -> t.word().equals(","));
            return !list || hasOwnVerb(sentence, next);
        }
        return hasOwnVerb(sentence, next)
                || isReporting(sentence, next)
                || sentence.dependencies().is(next, "advmod", "mark");
    }

    /// ", a priest of the household said": what follows is who says so.
    private static boolean isReporting(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && !sentence.token(at).word().equals(",")
                && !sentence.token(at).tag().startsWith("W")) {
            boolean reports =
                    OPENERS.contains(sentence.token(at).lower())
                            || WhyMarks.REPORTS.has(sentence.token(at).lower());
            if (reports && sentence.token(at).isVerb()) {
                return true;
            }
            at++;
        }
        return false;
    }

    /// Returns the words before the phrase that tells of the encounter itself: of "the pay claim at
    /// their weekly meeting" the claim. Empty where nothing is left.
    ///
    /// @param trigger head of the encounter's word
    static Optional<TextSpan> before(Sentence sentence, TextSpan span, int trigger) {
        Dependencies tree = sentence.dependencies();
        int from = 0;
        while (sentence.token(from).span().begin() < span.begin()) {
            from++;
        }
        int noun = trigger;
        int head = tree.head(noun);
        while (head > from && tree.is(noun, "nmod", "compound")) {
            boolean end = tree.is(noun, "compound") || WhyMarks.STRETCH.has(lemma(sentence, head));
            if (!end) {
                break;
            }
            noun = head;
            head = tree.head(noun);
        }
        int cut =
                tree.children(noun, "case", "mark", "advmod").stream()
                        .min(Comparator.naturalOrder())
                        .orElse(noun);
        return cut > from && cut < trigger
                ? Optional.of(trimmed(sentence, from, cut))
                : Optional.empty();
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma();
    }

    /// Tells whether a finite verb follows soon: the list of topics has ended, another subject
    /// begins.
    private static boolean hasOwnVerb(Sentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + SUBJECT); at++) {
            String tag = sentence.token(at).tag();
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
            if (sentence.token(at).word().equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static TextSpan trimmed(Sentence sentence, int first, int end) {
        int last = end;
        int begin = first;
        while (begin < last - 1 && EDGE.contains(sentence.token(begin).lower())) {
            begin++;
        }
        boolean more = true;
        while (more && last > begin + 1) {
            String word = sentence.token(last - 1).lower();
            boolean day = DAYS.contains(word) && isDay(sentence, last - 1, begin);
            more = EDGE.contains(word) || day || isLoose(sentence, last - 1);
            last -= more ? 1 : 0;
        }
        return sentence.span(begin, last);
    }

    /// A weekday at the end, with or without "on".
    private static boolean isDay(Sentence sentence, int at, int begin) {
        String word = sentence.token(at).lower();
        return word.endsWith("day") && at > begin + 1;
    }

    /// A preposition or conjunction that lost what it introduced.
    private static boolean isLoose(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.equals("IN") || tag.equals("CC") || tag.equals("TO");
    }
}
