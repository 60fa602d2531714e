package newsgraph.extract.time;

import java.util.stream.Stream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whether a word belongs to what somebody says of something else: of '"It will open in Oslo on
/// Friday," she said after the talks' neither place nor day is that of the talks.
public final class Reported {
    private Reported() {}

    /// Tells whether a time or place stands in words that a report tells, and the event beside
    /// them.
    public static boolean isApart(Sentence sentence, int trigger, int word) {
        Dependencies tree = sentence.dependencies();
        boolean told =
                Stream.concat(Stream.of(word), tree.ancestors(word).stream())
                        .filter(at -> tree.is(at, "ccomp") && !tree.dominates(at, trigger))
                        .map(tree::head)
                        .anyMatch(v -> tree.dominates(v, trigger) && reports(sentence, v));
        boolean behind = // hung side by side
                tree.ancestors(trigger).stream()
                        .filter(v -> tree.is(v, "parataxis") && reports(sentence, v))
                        .anyMatch(v -> !tree.dominates(v, word));
        return told || behind || (isQuoted(sentence, word) && !isQuoted(sentence, trigger));
    }

    private static boolean reports(Sentence sentence, int verb) {
        return TimeWords.has("reports", sentence.token(verb).lemma());
    }

    private static boolean isQuoted(Sentence sentence, int token) {
        return sentence.tokens().subList(0, token).stream()
                                .filter(t -> t.word().matches("[\"“”]|``|''"))
                                .count()
                        % 2
                == 1;
    }
}
