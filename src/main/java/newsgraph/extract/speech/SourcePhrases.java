package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.extract.speech.ReportingNoun.Pattern;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Reports whose cue is a phrase: "according to X", "in X's words", "in the words of X".
final class SourcePhrases {
    static final String ACCORDING_TO = "statement/according-to";

    private SourcePhrases() {}

    static List<Report> in(Sentence sentence) {
        List<Report> found = new ArrayList<>();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.token(i).lower().equals("according")
                    && sentence.token(i + 1).lower().equals("to")) {
                accordingTo(sentence, i).ifPresent(found::add);
            } else if (sentence.token(i).lower().equals("in")) {
                inWordsOf(sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Report> accordingTo(Sentence sentence, int begin) {
        Dependencies tree = sentence.dependencies();
        Optional<Integer> source =
                Stream.of(tree.head(begin + 1), tree.head(begin))
                        .filter(h -> h > begin + 1)
                        .findFirst();
        return source.flatMap(s -> report(sentence, begin, begin + 2, s, begin, ACCORDING_TO));
    }

    private static Optional<Report> inWordsOf(Sentence sentence, int begin) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(begin);
        boolean phrase =
                noun > begin
                        && ReportingNoun.of(sentence.token(noun).lemma())
                                .filter(n -> n.takes(Pattern.PHRASE))
                                .isPresent();
        return phrase
                ? Owners.of(sentence, noun)
                        .filter(o -> !sentence.token(o).isVerb())
                        .flatMap(o ->
                                report(sentence, begin, noun + 1, o, noun, "statement/in-words"))
                : Optional.empty();
    }

    private static Optional<Report> report(
            Sentence sentence, int begin, int end, int source, int cue, String rule) {
        int after = phraseEnd(sentence, source);
        boolean opens =
                begin == 0
                        || sentence.token(begin - 1).tag().equals("CC")
                        || isInserted(sentence, begin);
        Optional<TextSpan> content =
                !opens
                        ? Clauses.words(sentence, 0, begin)
                        : Clauses.words(sentence, after, sentence.size());
        return content.map(c ->
                new Report(
                        sentence,
                        cue,
                        sentence.span(begin, end),
                        Optional.of(source),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(c),
                        true,
                        rule));
    }

    /// "Lund, according to two aides, met Voss": what stands before is no clause yet.
    private static boolean isInserted(Sentence sentence, int begin) {
        return sentence.token(begin - 1).word().equals(",")
                && !Clauses.hasFinite(sentence, 0, begin);
    }

    /// Where the source and all that describes it ends: at the comma after it.
    private static int phraseEnd(Sentence sentence, int source) {
        int end = Clauses.phraseEnd(sentence, source);
        for (int i = end; i < sentence.size(); i++) {
            if (sentence.token(i).word().equals(",")) {
                return i + 1;
            }
        }
        return end;
    }
}
