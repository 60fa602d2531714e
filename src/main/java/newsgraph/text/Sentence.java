package newsgraph.text;

import java.util.List;
import java.util.Optional;
import newsgraph.article.TextSpan;

/// One sentence, tagged and parsed.
///
/// @param index position in the article, from 0
/// @param tokens at least one
/// @param names left to right, not overlapping
public record Sentence(int index, List<Token> tokens, List<Name> names, Dependencies dependencies) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        if (tokens.isEmpty() || dependencies.size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "%d tokens, %d in the tree".formatted(tokens.size(), dependencies.size()));
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /// Returns the characters from the first token to the last.
    public TextSpan span() {
        return span(0, tokens.size());
    }

    /// Returns the characters of the tokens `first` to `end` (exclusive).
    public TextSpan span(int first, int end) {
        return new TextSpan(tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    }

    /// Returns the name that holds a token.
    public Optional<Name> nameAt(int token) {
        return names.stream().filter(n -> n.contains(token)).findFirst();
    }

    /// Returns the first token that overlaps a span; empty if none does.
    public Optional<Token> tokenAt(TextSpan span) {
        return tokens.stream().filter(t -> t.span().overlaps(span)).findFirst();
    }

    /// Returns the prepositions and markers that introduce a token, in lower case ("with", "in
    /// front of").
    public String caseOf(int token) {
        StringBuilder words = new StringBuilder();
        for (int child : dependencies.children(token, "case", "mark")) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(tokens.get(child).lower());
            for (int more : dependencies.children(child, "fixed", "mwe")) {
                words.append(' ').append(tokens.get(more).lower());
            }
        }
        return words.toString();
    }
}
