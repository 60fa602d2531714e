package newsgraph.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/// `REGEX` or `REPLACE` under a deadline: the pattern first runs through its text under the clock;
/// only if that ends in time is the function itself asked.
final class TimedRegex extends ExprFunctionN {
    private final ExprFunctionN function;
    private final int flagsAt;
    private final Deadline deadline;
    private final int longest;
    private @Nullable Compiled last;

    private record Compiled(String pattern, String flags, Pattern compiled) {}

    /// @param function takes a text, a pattern, and more
    /// @param flagsAt the place of its flags, if it has any
    /// @param longest characters that the pattern has at most
    TimedRegex(ExprFunctionN function, int flagsAt, Deadline deadline, int longest) {
        super(function.getFunctionSymbol().getSymbol(), new ExprList(function.getArgs()));
        this.function = function;
        this.flagsAt = flagsAt;
        this.deadline = deadline;
        this.longest = longest;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        deadline.cancelIfPast();
        if (arguments.stream().allMatch(a -> a.asNode().isLiteral())) {
            String flags = arguments.size() > flagsAt ? words(arguments.get(flagsAt)) : "";
            runThrough(compiled(words(arguments.get(1)), flags), words(arguments.getFirst()));
        }
        return function.eval(arguments);
    }

    private static String words(NodeValue argument) {
        return argument.asNode().getLiteralLexicalForm();
    }

    private Pattern compiled(String pattern, String flags) {
        Compiled known = last;
        if (known == null || !known.pattern().equals(pattern) || !known.flags().equals(flags)) {
            if (pattern.length() > longest) {
                throw deadline.refuse(
                        "a regular expression of %d characters; %d are allowed (regex-characters)"
                                .formatted(pattern.length(), longest));
            }
            known =
                    new Compiled(
                            pattern,
                            flags,
                            RegexEngine.makePattern(
                                    getFunctionSymbol().getSymbol(), pattern, flags));
            last = known;
        }
        return known.compiled();
    }

    private void runThrough(Pattern pattern, String text) {
        try {
            Matcher matcher = pattern.matcher(new DeadlineText(text, deadline));
            while (matcher.find()) {
                deadline.cancelIfPast();
            }
        } catch (StackOverflowError e) {
            throw deadline.refuse(
                    "the regular expression %s repeats too deeply for a text of %d characters"
                            .formatted(pattern, text.length()));
        }
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new TimedRegex((ExprFunctionN) function.copy(arguments), flagsAt, deadline, longest);
    }
}
