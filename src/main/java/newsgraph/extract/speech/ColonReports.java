package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.extract.time.TimeWords;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Reports whose cue is a colon: "Mayor: The bridge is safe", 'The mayor was blunt: "..."'.
final class ColonReports {
    static final String RULE = "statement/colon";

    /// A speaker before a colon is no longer than this.
    private static final int SPEAKER_TOKENS = 8;

    /// How many letters a name in capitals has that may be short for a body.
    private static final int LONGEST_SHORT = 5;

    private ColonReports() {}

    static List<Report> in(Sentence sentence) {
        List<Report> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.token(i).word().equals(":") && !hasVerbOfSaying(sentence, i)) {
                int colon = i;
                speaker(sentence, colon).map(s -> report(sentence, colon, s)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean hasVerbOfSaying(Sentence sentence, int end) {
        return IntStream.range(0, end)
                .mapToObj(sentence::token)
                .anyMatch(t ->
                        t.tag().startsWith("VB")
                                && ReportingVerb.of(t.lemma())
                                        .filter(v -> v.takes(ReportingVerb.Pattern.QUOTE))
                                        .isPresent());
    }

    private static Report report(Sentence sentence, int colon, int speaker) {
        boolean headline = !Clauses.hasFinite(sentence, 0, colon);
        Optional<TextSpan> content =
                headline && Clauses.hasFinite(sentence, colon, sentence.size())
                        ? Clauses.words(sentence, colon + 1, sentence.size())
                        : Optional.empty();
        return Report.told(sentence, colon, speaker, content.map(List::of).orElse(List.of()), RULE);
    }

    /// "BERGEN: The ferry sank."
    private static boolean isDateline(Sentence sentence, int colon) {
        String first = sentence.token(0).word();
        return colon == 1 && first.length() > LONGEST_SHORT && first.matches("\\p{Lu}+");
    }

    private static Optional<Integer> speaker(Sentence sentence, int colon) {
        Dependencies tree = sentence.dependencies();
        Optional<Integer> verb =
                IntStream.range(0, colon)
                        .filter(i -> Clauses.hasFinite(sentence, i, i + 1))
                        .boxed()
                        .findFirst();
        if (verb.isPresent()) {
            return IntStream.range(0, colon)
                    .filter(i -> tree.is(i, "nsubj") && i < verb.get())
                    .boxed()
                    .findFirst();
        }
        if (isDateline(sentence, colon)) {
            return Optional.empty();
        }
        return IntStream.range(0, Math.min(colon, SPEAKER_TOKENS))
                .filter(i -> colon <= SPEAKER_TOKENS)
                .filter(i -> tree.head(i) == Dependencies.NONE || tree.head(i) >= colon)
                .boxed()
                .findFirst()
                .filter(i -> !isTime(sentence, i));
    }

    /// "Feb. 3: The ferry sinks", "Monday: ..": an entry in a list of what happened when.
    private static boolean isTime(Sentence sentence, int head) {
        return TimeWords.isDate(sentence, head)
                || TimeWords.has("weekday", sentence.token(head).lower())
                || sentence.token(head).tag().equals("CD");
    }
}
