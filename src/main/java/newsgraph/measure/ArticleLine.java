package newsgraph.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;

/// One article's answers, or what was extracted from it.
///
/// @param text empty for an extraction, whose text is its article's
/// @param spans every passage given with its words
record ArticleLine(
        String id,
        Optional<ArticleText> text,
        List<EncounterLine> encounters,
        List<StatementLine> statements,
        List<AgreementLine> agreements,
        List<Words> spans) {
    /// Who said what.
    record StatementLine(Optional<Party> speaker, boolean direct, Words content) {}

    /// Who agreed to what.
    record AgreementLine(List<Party> parties, Words content) {
        AgreementLine {
            parties = List.copyOf(parties);
        }
    }

    ArticleLine {
        encounters = List.copyOf(encounters);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        spans = List.copyOf(spans);
    }

    /// Returns the numbers of the encounters that words at a place tell of.
    Set<Integer> toldAt(TextSpan span) {
        Words words = new Words(span.begin(), span.end(), "");
        return IntStream.range(0, encounters.size())
                .filter(i -> encounters.get(i).mentions().stream().anyMatch(words::overlaps))
                .boxed()
                .collect(Collectors.toSet());
    }

    /// Returns what is extracted from an article that is left out.
    static ArticleLine none(String id) {
        return new ArticleLine(id, Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
