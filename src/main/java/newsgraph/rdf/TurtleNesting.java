package newsgraph.rdf;

import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/// How deep brackets stand within brackets. Jena's parser calls itself for each, so the depth is
/// counted before it begins: where a stack ends is another depth on each machine.
public final class TurtleNesting {
    /// Deeper than any file written by hand.
    public static final int DEFAULT = 500;

    private TurtleNesting() {}

    /// Refuses a text whose brackets are nested deeper than a limit.
    ///
    /// @throws TurtleException if they are
    public static void require(String name, String text, int limit) {
        if (isDeeper(text, limit)) {
            throw new TurtleException(
                    name,
                    "nested too deeply: brackets within brackets, more than %d (rdf-depth)"
                            .formatted(limit));
        }
    }

    /// Tells whether the brackets of a text, in Turtle or TriG, are nested deeper than a limit. A
    /// text that is neither is judged as far as it can be read.
    public static boolean isDeeper(String text, int limit) {
        return text.chars().filter(c -> c == '[' || c == '(').count() > limit
                && depth(text) > limit;
    }

    private static int depth(String text) {
        int deepest = 0;
        int depth = 0;
        Tokenizer tokens = TokenizerText.fromString(text);
        try {
            while (tokens.hasNext()) {
                depth += step(tokens.next());
                deepest = Math.max(deepest, depth);
            }
        } catch (RuntimeException e) {
            return deepest; // a Jena exception or not: the parser says what, and gets no further
        } finally {
            tokens.close();
        }
        return deepest;
    }

    private static int step(Token token) {
        if (token.hasType(TokenType.LBRACKET) || token.hasType(TokenType.LPAREN)) {
            return 1;
        }
        return token.hasType(TokenType.RBRACKET) || token.hasType(TokenType.RPAREN) ? -1 : 0;
    }
}
