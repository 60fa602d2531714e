package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Words that come before their verb of saying: "The talks failed, an aide said" and, with more to
/// come, "The talks, an aide said, had failed".
final class Fronted {
    private Fronted() {}

    /// Returns the words before the cue and those after it; empty if the sentence is not built so.
    static List<TextSpan> of(Sentence sentence, int verb, Optional<Integer> subject) {
        int begin =
                subject.filter(s -> s < verb)
                        .map(s -> Clauses.left(sentence, s))
                        .map(l -> Math.min(l, verb))
                        .orElse(verb);
        begin = withAuxiliaries(sentence, verb, begin);
        if (goesOn(sentence, verb, begin)) {
            return List.of();
        }
        boolean relative = sentence.token(begin).tag().startsWith("W");
        if (begin < 2 || relative || !isBoundary(sentence, begin - 1)) {
            return List.of();
        }
        int from = clauseBegin(sentence, verb, begin);
        List<TextSpan> found = new ArrayList<>();
        if (from < begin && Clauses.hasFinite(sentence, from, begin)) {
            Clauses.words(sentence, from, begin).ifPresent(found::add);
        } else if (from < begin && isParenthesis(sentence, verb)) {
            Clauses.words(sentence, from, sentence.size()).ifPresent(found::add);
        }
        if (!found.isEmpty()) {
            rest(sentence, verb).ifPresent(found::add);
        }
        return found;
    }

    /// "He had no part in it, an aide said, and never spoke to them": a second verb of what is
    /// said.
    private static Optional<TextSpan> rest(Sentence sentence, int verb) {
        int link = verb + 2;
        boolean joined =
                link + 1 < sentence.size()
                        && sentence.token(verb + 1).word().equals(",")
                        && Set.of("and", "but", "or").contains(sentence.token(link).lower());
        int next = link + 1;
        while (joined && next < sentence.size() && sentence.token(next).tag().startsWith("RB")) {
            next++;
        }
        return joined && Clauses.hasFinite(sentence, next, Math.min(next + 1, sentence.size()))
                ? Clauses.words(sentence, link + 1, sentence.size())
                : Optional.empty();
    }

    /// "They met, and Lund stressed the need for speed": a clause of its own, with what it says
    /// behind it.
    private static boolean goesOn(Sentence sentence, int verb, int begin) {
        return sentence.token(begin).tag().equals("CC")
                && sentence.dependencies().children(verb, "obj", "ccomp", "xcomp").stream()
                        .anyMatch(c -> c > verb);
    }

    /// "The talks, an aide said, had failed": the cue stands between subject and verb, and the
    /// words are one piece around it.
    private static boolean isParenthesis(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        return verb + 1 < sentence.size()
                && sentence.token(verb + 1).word().equals(",")
                && tree.is(verb, "parataxis", "dep")
                && head > verb
                && tree.children(head, "nsubj", "nsubj:pass").stream().anyMatch(s -> s < verb);
    }

    private static int withAuxiliaries(Sentence sentence, int verb, int begin) {
        return sentence.dependencies().children(verb, "aux", "advmod", "cc").stream()
                .filter(c -> c == begin - 1)
                .findFirst()
                .orElse(begin);
    }

    private static boolean isBoundary(Sentence sentence, int token) {
        return Clauses.isMark(sentence.token(token));
    }

    /// Where the main clause left of the cue begins: the whole sentence, or the part that the cue
    /// hangs on after a semicolon.
    private static int clauseBegin(Sentence sentence, int verb, int begin) {
        Dependencies tree = sentence.dependencies();
        int from = 0;
        for (int i = 0; i < begin - 1; i++) {
            if (sentence.token(i).word().equals(";")) {
                from = i + 1;
            }
        }
        int left = Clauses.left(sentence, verb);
        return tree.is(verb, "ccomp") && left > from && left < begin ? left : from;
    }
}
