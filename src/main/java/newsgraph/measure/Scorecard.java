package newsgraph.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;

/// What an extraction is worth on some gold: the counts of every layer, an article a sheet.
///
/// @param absent how many articles were not extracted at all
public record Scorecard(List<Sheet> sheets, int absent) {
    /// Articles are drawn again so often for an interval of F.
    private static final int RESAMPLES = 1000;

    /// Normal quantile of a two-sided interval of 95 %.
    private static final double Z = 1.96;

    /// The 95 % interval of a figure.
    record Interval(double low, double high) {}

    public Scorecard {
        sheets = List.copyOf(sheets);
    }

    /// Compares lines of an extraction with lines of gold, article by article, by their ids.
    ///
    /// @throws GoldFormException if a line is no JSON or gold has no text
    public static Scorecard of(List<String> gold, List<String> extraction) {
        Map<String, ArticleLine> told =
                extraction.stream()
                        .flatMap(l -> LineReader.extraction(l).stream())
                        .collect(
                                Collectors.toMap(
                                        ArticleLine::id, Function.identity(), (a, b) -> b));
        List<Sheet> sheets = new ArrayList<>();
        int absent = 0;
        for (String line : gold) {
            ArticleLine asked = LineReader.gold(line);
            absent += told.containsKey(asked.id()) ? 0 : 1;
            sheets.add(sheet(asked, told.getOrDefault(asked.id(), ArticleLine.none(asked.id()))));
        }
        return new Scorecard(sheets, absent);
    }

    private static Sheet sheet(ArticleLine asked, ArticleLine told) {
        ArticleText text =
                asked.text()
                        .orElseThrow(() -> new GoldFormException("no text in gold: " + asked.id()));
        Sheet sheet = new Sheet(asked.id());
        EncounterMeasure.measure(text, asked.encounters(), told.encounters(), sheet);
        SpeechMeasure.statements(asked.statements(), told.statements(), sheet);
        SpeechMeasure.agreements(asked.agreements(), told.agreements(), sheet);
        told.spans().forEach(span -> sheet.gold(Layer.OFFSETS, holds(text, span)));
        return sheet;
    }

    private static boolean holds(ArticleText text, Words span) {
        return span.begin() >= 0
                && span.begin() < span.end()
                && span.end() <= text.length()
                && text.slice(new TextSpan(span.begin(), span.end())).equals(span.text());
    }

    Cell total(Layer layer) {
        return total(sheets, layer);
    }

    private static Cell total(Collection<Sheet> sheets, Layer layer) {
        return sheets.stream().map(s -> s.cell(layer)).reduce(Cell.NONE, Cell::plus);
    }

    List<Sheet.Miss> misses() {
        return sheets.stream().flatMap(s -> s.misses().stream()).toList();
    }

    /// Wilson's interval of a share; the whole range where there is nothing to share.
    static Interval wilson(int part, int whole) {
        if (whole == 0) {
            return new Interval(0, 1);
        }
        double p = (double) part / whole;
        double scale = 1 + Z * Z / whole;
        double middle = (p + Z * Z / 2 / whole) / scale;
        double half = Z * Math.sqrt(p * (1 - p) / whole + Z * Z / 4 / whole / whole) / scale;
        return new Interval(middle - half, middle + half);
    }

    /// The interval of F when other articles had been drawn: bootstrap by article, seeded.
    Interval bootstrap(Layer layer) {
        Random random = new Random(1);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<Sheet> sample =
                    random.ints(sheets.size(), 0, sheets.size()).mapToObj(sheets::get).toList();
            drawn[i] = total(sample, layer).f();
        }
        Arrays.sort(drawn);
        return new Interval(drawn[RESAMPLES / 40], drawn[RESAMPLES - 1 - RESAMPLES / 40]);
    }
}
