package newsgraph.extract.place;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// The town a report was filed from, as its dateline names it: "OSLO, Feb 24 -". It is where
/// somebody is met "here" or "in this northern capital".
final class Here {
    /// The town of a dateline, before its region, day and agency.
    private static final Pattern TOWN =
            Pattern.compile("\\s*(\\p{Lu}[\\p{L}'’.]*(?:[ -]\\p{Lu}[\\p{L}'’.]*)*)");

    private static final Pattern LETTERS = Pattern.compile("(\\p{L})(\\p{L}+)");

    private final AnnotatedText text;

    Here(AnnotatedText text) {
        this.text = text;
    }

    /// Returns the town if an event is told of as being "here"; empty within a quotation, whose
    /// speaker may be elsewhere, and without a dateline.
    Optional<TextSpan> of(Sentence sentence, int trigger) {
        OptionalInt predicate = Predicates.of(sentence, trigger);
        return predicate.isPresent()
                        && IntStream.range(0, sentence.size())
                                .anyMatch(i -> isHere(sentence, i, predicate.getAsInt()))
                ? town(sentence)
                : Optional.empty();
    }

    /// Returns the town if a phrase points at it: "this northern capital".
    Optional<TextSpan> of(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.token(phrase.first()).lower().equals("this")
                        && PlaceWords.TOWN.has(phrase.headToken().lower())
                ? town(sentence)
                : Optional.empty();
    }

    /// Writes a name that stands in capitals as it stands elsewhere.
    static String name(String words) {
        return LETTERS.matcher(words)
                .replaceAll(m ->
                        m.group(1)
                                + (m.group().equals(m.group().toUpperCase(Locale.ROOT))
                                        ? m.group(2).toLowerCase(Locale.ROOT)
                                        : m.group(2)));
    }

    private static boolean isHere(Sentence sentence, int at, int predicate) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(at).lower().equals("here")
                && tree.is(at, "advmod", "obl")
                && sentence.caseOf(at).isEmpty()
                && Predicates.of(sentence, at).equals(OptionalInt.of(predicate));
    }

    private Optional<TextSpan> town(Sentence sentence) {
        return text.quotationAt(sentence.span().begin()).isPresent()
                ? Optional.empty()
                : text.article().zones().stream()
                        .filter(z -> z.kind() == Zone.Kind.DATELINE)
                        .filter(z -> z.span().begin() <= sentence.span().begin())
                        .reduce((a, b) -> b)
                        .flatMap(z -> town(z.span()));
    }

    private Optional<TextSpan> town(TextSpan dateline) {
        String words = text.slice(dateline);
        Matcher matcher = TOWN.matcher(words);
        return matcher.lookingAt()
                ? Optional.of(
                        new TextSpan(
                                dateline.begin() + words.codePointCount(0, matcher.start(1)),
                                dateline.begin() + words.codePointCount(0, matcher.end(1))))
                : Optional.empty();
    }
}
