package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A person's name with a nickname in marks within ("Robert C. \"Bob\" Lund"), of which the tagger
/// makes two or three.
final class Nicknames {
    private static final Set<String> OPENING = Set.of("\"", "“", "``", "'", "‘", "`", "(");
    private static final Set<String> CLOSING = Set.of("\"", "”", "''", "'", "’", ")");

    private Nicknames() {}

    /// Returns the names with those joined that have a nickname between them.
    static List<NameSpan> joined(Sentence sentence, List<NameSpan> names) {
        List<NameSpan> joined = new ArrayList<>(names);
        for (int mark = 1; mark + 3 < sentence.size(); mark++) {
            if (isNickname(sentence, mark)) {
                join(sentence, mark, joined);
            }
        }
        return joined;
    }

    private static boolean isNickname(Sentence sentence, int mark) {
        Token open = sentence.token(mark);
        Token name = sentence.token(mark + 1);
        Token close = sentence.token(mark + 2);
        return OPENING.contains(open.word())
                && CLOSING.contains(close.word())
                && open.span().begin() > sentence.token(mark - 1).span().end()
                && open.span().end() == name.span().begin()
                && name.span().end() == close.span().begin()
                && close.span().end() < sentence.token(mark + 3).span().begin()
                && name.isProperNoun()
                && sentence.token(mark + 3).tag().equals("NNP");
    }

    private static void join(Sentence sentence, int mark, List<NameSpan> names) {
        int given = isInitial(sentence.token(mark - 1)) ? mark - 2 : mark - 1;
        Optional<NameSpan> before = person(names, given);
        if (before.isEmpty()) {
            return;
        }
        int first = before.get().first();
        int end = person(names, mark + 3).map(NameSpan::end).orElse(mark + 4);
        names.removeIf(n -> first <= n.first() && n.first() < end);
        names.add(new NameSpan(sentence, first, end, NameSpan.Type.PERSON, Optional.empty()));
        names.sort(Comparator.comparingInt(NameSpan::first));
    }

    /// "C."
    private static boolean isInitial(Token token) {
        return token.word().matches("\\p{Lu}\\.?");
    }

    private static Optional<NameSpan> person(List<NameSpan> names, int token) {
        return names.stream()
                .filter(n -> n.contains(token) && n.type() == NameSpan.Type.PERSON)
                .findFirst();
    }
}
