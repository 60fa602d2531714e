package newsgraph.extract.why;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.time.TimeWords;
import newsgraph.extract.why.WhyLexicon.Entry;
import newsgraph.extract.why.WhyLexicon.Part;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What a verb of deciding or saying gives as the why of an encounter: its object, clause or
/// infinitive, or itself where it says all ("and apologised").
final class DeedContent {
    /// What stands between a verb and what it says.
    private static final Set<String> SKIPPED =
            Set.of("that", ",", "\"", "on", "also", "separately");

    /// Tags of what may begin an object.
    private static final Set<String> NEXT = Set.of("TO", "DT", "PRP$", "CD", "$");

    /// Verbs of which the word behind "of" is no content: "promised a study of the harbour".
    private static final Set<String> NOT_OF = Set.of("tell", "promise", "ask");

    private DeedContent() {}

    static Optional<TextSpan> of(Sentence sentence, int verb, Entry word) {
        if (word.part() == Part.DEED || word.part() == Part.FATE || word.words().contains("fail")) {
            return Optional.of(WhySpans.clause(sentence, verb));
        }
        if (word.kind() == Kind.OUTCOME && VerbNegation.of(sentence, verb).isPresent()) {
            return refused(sentence, verb);
        }
        if (word.kind() == Kind.OUTCOME
                && verb > 0
                && sentence.token(verb - 1).lower().equals("without")) {
            return Optional.of(WhySpans.clause(sentence, verb - 1)); // "without reaching a deal"
        }
        if (word.kind() == Kind.OUTCOME && isAdmission(sentence, verb)) {
            return Optional.empty();
        }
        if (isDoneBy(sentence, verb)) {
            return Optional.empty();
        }
        Optional<TextSpan> asked = asked(sentence, verb);
        if (asked.isPresent()) {
            return asked;
        }
        if (word.words().size() == 1 && !hasObject(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Integer> urged =
                word.kind() == Kind.POSITION ? urged(sentence, verb) : Optional.empty();
        if (urged.isPresent()) {
            return urged.map(to -> WhySpans.clause(sentence, to));
        }
        if (word.part() == Part.WANT) {
            return Optional.of(WhySpans.clause(sentence, verb + word.words().size() - 1));
        }
        int begin = verb + word.words().size();
        if (word.part() == Part.SAYS || word.kind() != Kind.TOPIC) {
            Optional<Integer> said = said(sentence, verb, word.part() == Part.SAYS);
            if (said.isEmpty() && word.part() == Part.SAYS) {
                return Optional.empty();
            }
            begin = Math.max(begin, said.orElse(begin));
        }
        if (word.kind() == Kind.OUTCOME
                && begin < sentence.size()
                && isLoose(sentence.token(begin), Kind.OUTCOME)) {
            begin = Math.max(begin, infinitive(sentence, verb).orElse(begin));
        }
        while (begin < sentence.size() - 1
                && (SKIPPED.contains(sentence.token(begin).lower()) || isDay(sentence, begin))) {
            begin++;
        }
        if (begin >= sentence.size()
                || !begins(sentence.token(begin))
                || isLoose(sentence.token(begin), word.kind())) {
            return Optional.empty();
        }
        return Optional.of(
                sentence.token(begin).tag().equals("VBG")
                        ? WhySpans.infinitive(sentence, begin, begin)
                        : WhySpans.clause(sentence, begin));
    }

    /// "The terms agreed to by Lund": what is agreed stands before.
    private static boolean isDoneBy(Sentence sentence, int verb) {
        return verb + 2 < sentence.size()
                && sentence.token(verb).tag().equals("VBN")
                && sentence.token(verb + 1).lower().matches("to|on|upon")
                && sentence.token(verb + 2).lower().equals("by");
    }

    /// "Agreed that he had met her", which is no decision.
    private static boolean isAdmission(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(verb).lemma().equals("agree")
                && tree.children(verb, "ccomp").stream()
                        .filter(c -> sentence.token(c).tag().equals("VBN")) // not "had to"
                        .flatMap(c -> tree.children(c, "aux").stream())
                        .anyMatch(a -> sentence.token(a).lower().matches("had|'d|has|have"));
    }

    /// "Agreed on | Monday | to lift it", "on | Monday | on a truce".
    private static boolean isDay(Sentence sentence, int token) {
        return sentence.token(token - 1).lower().equals("on")
                && TimeWords.has("weekday", sentence.token(token).lower())
                && sentence.token(token + 1).tag().matches("TO|IN");
    }

    /// "Did not agree on a date"; "would not sign" tells of what is still to come.
    private static Optional<TextSpan> refused(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> helpers = tree.children(verb, "aux");
        boolean ahead = helpers.stream().anyMatch(a -> sentence.token(a).tag().equals("MD"));
        int from =
                tree.children(verb, "aux", "advmod", "neg").stream()
                        .min(Comparator.naturalOrder())
                        .orElse(verb);
        return ahead
                ? Optional.empty()
                : Optional.of(WhySpans.clause(sentence, Math.min(from, verb)));
    }

    /// "Pressed him for guarantees", "assured her of his support".
    private static Optional<TextSpan> asked(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean of = WhyMarks.ADDRESS.has(lemma) && !NOT_OF.contains(lemma);
        String link = WhyMarks.PRESS.has(lemma) ? "for" : of ? "of" : "";
        Dependencies tree = sentence.dependencies();
        int object =
                tree.children(verb, "obj", "iobj").stream()
                        .filter(o -> o > verb)
                        .findFirst()
                        .orElse(Dependencies.NONE);
        if (link.isEmpty() || object == Dependencies.NONE || object + 2 >= sentence.size()) {
            return Optional.empty();
        }
        boolean thing = WhyFinder.isSetting(sentence.token(object));
        String next = sentence.token(object + 1).lower();
        boolean about =
                link.equals("for")
                        && isAbout(next)
                        && !WhyFinder.isSetting(
                                sentence.token(object + 2)); // "asked him on Friday"
        return !thing && (next.equals(link) || about)
                ? Optional.of(WhySpans.clause(sentence, object + 2))
                : Optional.empty();
    }

    /// Returns the "to" of what somebody is urged to do: "urged the minister | to sign".
    private static Optional<Integer> urged(Sentence sentence, int verb) {
        if (!WhyMarks.URGES.has(sentence.token(verb).lemma())) {
            return Optional.empty();
        }
        return sentence.dependencies().children(verb, "obj", "iobj").stream()
                .filter(o -> o > verb && o + 2 < sentence.size())
                .map(o -> o + 1)
                .filter(to -> sentence.token(to).tag().equals("TO"))
                .filter(to -> sentence.token(to + 1).tag().matches("VB|RB"))
                .findFirst();
    }

    /// "Pressed her on it", "asked him about it" tell a topic.
    static boolean isAbout(String link) {
        return link.matches("on|about|over");
    }

    private static boolean hasObject(Sentence sentence, int verb) {
        return sentence
                        .dependencies()
                        .children(
                                verb, "obj", "dobj", "ccomp", "xcomp", "advcl", "dep", "parataxis")
                        .stream()
                        .anyMatch(c -> c > verb)
                || isFollowed(sentence, verb);
    }

    /// Tells whether an infinitive or noun phrase comes next, wherever the tree hangs it.
    private static boolean isFollowed(Sentence sentence, int verb) {
        if (verb + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(verb + 1);
        return next.isNoun() || NEXT.contains(next.tag());
    }

    /// Returns the "to" of what is agreed, past the occasion: "agreed at a meeting | to share it".
    private static Optional<Integer> infinitive(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "xcomp").stream()
                .filter(c -> c > verb && sentence.token(c).tag().equals("VB"))
                .flatMap(c -> tree.children(c, "mark").stream())
                .filter(m -> m > verb && sentence.token(m).tag().equals("TO"))
                .findFirst();
    }

    /// Returns where the clause begins that is said, or the infinitive that somebody is told to.
    private static Optional<Integer> said(Sentence sentence, int verb, boolean told) {
        Dependencies tree = sentence.dependencies();
        Stream<Integer> infinitives =
                tree.children(verb, "xcomp", "ccomp").stream()
                        .filter(c -> sentence.token(c).tag().equals("VB"));
        return Stream.concat(
                        tree.children(verb, "ccomp").stream(), told ? infinitives : Stream.empty())
                .filter(c -> c > verb)
                .map(c -> tree.subtree(c).getFirst())
                .findFirst()
                .or(() ->
                        told && isToldThat(sentence, verb)
                                ? Optional.of(verb + 2)
                                : Optional.empty());
    }

    /// "Told her the bridge was days from closure", whatever the parse makes of it: a pronoun, then
    /// a noun phrase and its verb.
    private static boolean isToldThat(Sentence sentence, int verb) {
        int at = verb + 2;
        if (at >= sentence.size() || !sentence.token(verb + 1).tag().equals("PRP")) {
            return false;
        }
        while (at < sentence.size()
                && sentence.token(at).tag().matches("DT|PRP.*|NN.*|JJ.*|CD|POS")) {
            at++;
        }
        return at > verb + 2
                && at < sentence.size()
                && sentence.token(at).tag().matches("VBD|VBZ|VBP|MD");
    }

    /// "Discussed | by officials", "arranged | for today", "raised | it with her".
    private static boolean isLoose(Token token, Kind kind) {
        boolean thing = kind == Kind.TOPIC || kind == Kind.OUTCOME;
        return (thing && token.tag().equals("IN") && !token.lower().matches("whether|if|that"))
                || (kind == Kind.TOPIC && token.tag().equals("PRP"));
    }

    private static boolean begins(Token token) {
        int first = token.word().codePointAt(0);
        return Character.isLetterOrDigit(first)
                || Character.getType(first) == Character.CURRENCY_SYMBOL;
    }
}
