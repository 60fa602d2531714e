package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Reports whose cue is a dash between a quotation and its author: '"..." - Ann Smith'.
final class DashReports {
    static final String RULE = "statement/dash";

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");
    private static final int AUTHOR_TOKENS = 12;

    private DashReports() {}

    static List<Report> in(Sentence sentence) {
        List<Report> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean behindQuotation = i == 0 || Clauses.isQuote(sentence.token(i - 1));
            if (behindQuotation && DASHES.contains(sentence.token(i).word())) {
                int dash = i;
                author(sentence, dash).map(a -> report(sentence, dash, a)).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The author is all that follows.
    private static Optional<Integer> author(Sentence sentence, int dash) {
        Dependencies tree = sentence.dependencies();
        boolean isName =
                sentence.size() - dash <= AUTHOR_TOKENS
                        && !Clauses.hasFinite(sentence, dash, sentence.size());
        return IntStream.range(dash + 1, sentence.size())
                .filter(i -> isName && sentence.token(i).isNoun())
                .filter(i -> tree.head(i) <= dash)
                .boxed()
                .findFirst();
    }

    private static Report report(Sentence sentence, int dash, int author) {
        return Report.told(sentence, dash, author, List.of(), RULE);
    }
}
