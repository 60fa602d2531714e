package newsgraph.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import newsgraph.event.Agreement;
import newsgraph.event.Encounter;
import newsgraph.event.Explanation;
import newsgraph.event.Extraction;
import newsgraph.event.Statement;
import newsgraph.export.ExtractionJson;
import newsgraph.measure.ArticleLine.AgreementLine;
import newsgraph.measure.ArticleLine.StatementLine;
import newsgraph.measure.EncounterLine.Days;
import newsgraph.measure.EncounterLine.Why;
import newsgraph.rdf.Iris;
import newsgraph.rdf.RulePrecision;
import newsgraph.rdf.RulePrecision.Count;
import newsgraph.rdf.RulePrecision.Layer;
import newsgraph.rdf.RulePrecision.Rule;

/// How often each rule was right on gold, by the scorecard's own measures. Parts of an encounter
/// are counted where it was found. A report of another status than the encounter's own is not
/// counted, nor whether a statement is one at all: gold does not tell.
public final class RuleMeasure {
    private final Map<Rule, Count> counts = new TreeMap<>();

    private RuleMeasure() {}

    /// Compares extractions with lines of gold, by the articles' ids.
    ///
    /// @throws GoldFormException if a line is no JSON
    public static RulePrecision of(List<String> gold, List<Extraction> told) {
        Map<String, Extraction> byId =
                told.stream().collect(Collectors.toMap(e -> e.article().id(), e -> e));
        RuleMeasure measure = new RuleMeasure();
        for (String line : gold) {
            ArticleLine asked = LineReader.gold(line);
            Optional.ofNullable(byId.get(asked.id())).ifPresent(e -> measure.article(asked, e));
        }
        return new RulePrecision(measure.counts);
    }

    private void article(ArticleLine asked, Extraction told) {
        ArticleLine line =
                LineReader.extraction(
                                ExtractionJson.line(
                                        told,
                                        Iris.DEFAULT.article(told.article()).getURI(),
                                        Iris.DEFAULT.base()))
                        .orElseThrow();
        Matching matching = Matching.of(asked.encounters(), line.encounters());
        for (int i = 0; i < told.encounters().size(); i++) {
            Encounter encounter = told.encounters().get(i);
            Optional<EncounterLine> same = matching.goldFor(i).map(asked.encounters()::get);
            if (same.filter(EncounterLine::doubtful).isEmpty()) {
                count(Layer.ENCOUNTER, encounter.rule(), same.isPresent());
                EncounterLine given = line.encounters().get(i);
                same.ifPresent(gold -> encounter(gold, given, encounter));
            }
        }
        for (int i = 0; i < told.statements().size(); i++) {
            statement(asked.statements(), line.statements().get(i), told.statements().get(i));
        }
        for (int i = 0; i < told.agreements().size(); i++) {
            agreement(asked.agreements(), line.agreements().get(i), told.agreements().get(i));
        }
    }

    private void encounter(EncounterLine gold, EncounterLine given, Encounter encounter) {
        for (int i = 0; i < encounter.participations().size(); i++) {
            Party party = given.participants().get(i);
            count(
                    Layer.PARTICIPATION,
                    encounter.participations().get(i).rule(),
                    any(gold.participants(), party::sameName));
        }
        encounter.reports().stream()
                .filter(r -> r.status() == encounter.status())
                .forEach(r -> count(Layer.STATUS, r.rule(), gold.status().equals(given.status())));
        Optional<Days> days = gold.days().filter(Days::known);
        encounter.timing().ifPresent(t -> count(Layer.TIME, t.rule(), given.days().equals(days)));
        encounter
                .location()
                .ifPresent(l ->
                        count(
                                Layer.PLACE,
                                l.rule(),
                                gold.place()
                                        .filter(p -> given.place().filter(p::same).isPresent())
                                        .isPresent()));
        encounter
                .attribution()
                .ifPresent(a ->
                        count(Layer.ATTRIBUTION, a.rule(), named(gold.source(), given.source())));
        for (int i = 0; i < encounter.explanations().size(); i++) {
            Explanation explanation = encounter.explanations().get(i);
            Why why = given.whys().get(i);
            count(
                    layer(explanation.kind()),
                    explanation.rule(),
                    any(gold.whys(), w -> w.near(why) && w.kind().equals(why.kind())));
        }
    }

    private void statement(List<StatementLine> gold, StatementLine given, Statement statement) {
        List<StatementLine> same =
                gold.stream().filter(g -> g.content().overlaps(given.content())).toList();
        if (!same.isEmpty() && statement.speaker().isPresent()) {
            count(
                    Layer.SPEAKER,
                    statement.rule(),
                    any(same, g -> named(g.speaker(), given.speaker())));
        }
    }

    private void agreement(List<AgreementLine> gold, AgreementLine given, Agreement agreement) {
        List<Party> parties =
                gold.stream()
                        .filter(g -> g.content().overlaps(given.content()))
                        .flatMap(g -> g.parties().stream())
                        .toList();
        for (int i = 0; i < agreement.parties().size() && !parties.isEmpty(); i++) {
            Party party = given.parties().get(i);
            count(
                    Layer.AGREEMENT,
                    agreement.parties().get(i).rule(),
                    any(parties, party::sameName));
        }
    }

    private static <T> boolean any(List<T> all, Predicate<T> right) {
        return all.stream().anyMatch(right);
    }

    private static boolean named(Optional<Party> asked, Optional<Party> given) {
        return asked.filter(a -> given.filter(a::namedBy).isPresent()).isPresent();
    }

    private static Layer layer(Explanation.Kind kind) {
        return Layer.valueOf(kind.name().toUpperCase(Locale.ROOT));
    }

    private void count(Layer layer, String rule, boolean right) {
        counts.merge(new Rule(rule, layer), new Count(1, right ? 1 : 0), Count::plus);
    }
}
