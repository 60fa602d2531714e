package newsgraph.measure;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.article.TextSpan;
import newsgraph.extract.encounter.TellingPair;

/// Learns from gold when two tellings are of one encounter: a logistic regression over what pairs
/// of tellings have in common, L2-regularised.
public final class TellingFit {
    /// The price of a wrong pair against that of large weights (liblinear's C).
    private static final double COST = 0.33;

    private static final double TOLERANCE = 1e-4;

    private final List<Map<String, Double>> traits = new ArrayList<>();
    private final List<Double> same = new ArrayList<>();

    /// Adds the pairs of an article whose two words gold knows; whether they are one is what gold
    /// says.
    ///
    /// @param gold the article's line
    /// @throws GoldFormException if the line is no JSON
    public void add(String gold, List<TellingPair> pairs) {
        ArticleLine article = LineReader.gold(gold);
        for (TellingPair pair : pairs) {
            Set<Integer> first = told(article, pair.first());
            Set<Integer> second = told(article, pair.second());
            if (!first.isEmpty() && !second.isEmpty()) {
                traits.add(pair.traits());
                same.add(first.stream().anyMatch(second::contains) ? 1.0 : 0.0);
            }
        }
    }

    /// Returns the numbers of gold's encounters that words tell of.
    private static Set<Integer> told(ArticleLine article, TextSpan span) {
        Words words = new Words(span.begin(), span.end(), "");
        return IntStream.range(0, article.encounters().size())
                .filter(i ->
                        article.encounters().get(i).mentions().stream().anyMatch(words::overlaps))
                .boxed()
                .collect(Collectors.toSet());
    }

    /// Returns the weight of each trait: how much it adds to the log odds that two tellings are of
    /// one encounter.
    public Map<String, Double> weights() {
        List<String> names =
                new ArrayList<>(
                        traits.stream()
                                .flatMap(t -> t.keySet().stream())
                                .collect(Collectors.toCollection(TreeSet::new)));
        Problem problem = new Problem();
        problem.l = traits.size();
        problem.n = names.size();
        problem.x = traits.stream().map(t -> features(t, names)).toArray(Feature[][]::new);
        problem.y = same.stream().mapToDouble(d -> d).toArray();
        Linear.disableDebugOutput();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        boolean turned = model.getLabels()[0] == 0;
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            double weight = model.getFeatureWeights()[i];
            weights.put(names.get(i), turned ? -weight : weight);
        }
        return weights;
    }

    private static Feature[] features(Map<String, Double> traits, List<String> names) {
        return IntStream.range(0, names.size())
                .filter(i -> traits.containsKey(names.get(i)))
                .mapToObj(i -> new FeatureNode(i + 1, traits.getOrDefault(names.get(i), 0.0)))
                .toArray(Feature[]::new);
    }

    /// Returns the data file `same-encounter`, the weights in their order.
    ///
    /// @param articles how many were learnt from
    public String file(int articles) {
        String lines =
                weights().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(w ->
                                String.format(Locale.ROOT, "%s | %.2f\n", w.getKey(), w.getValue()))
                        .collect(Collectors.joining());
        return """
        # When two tellings are of one encounter: how much each trait of the pair adds to the log odds. Learnt from
        # the gold of %d articles, %d pairs of tellings of which %d are one.
        # Written by the program; made again, whenever traits, rules or gold change, by
        #     ./newsgraph scorecard gold gold/told-often --same-encounter src/main/resources/lexicons/same-encounter.txt
        # trait | weight
        """
                        .formatted(articles, same.size(), same.stream().filter(s -> s > 0).count())
                + lines;
    }
}
