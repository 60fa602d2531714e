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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A logistic regression over traits, L2-regularised, learnt from cases with their answers.
final class LogisticFit {
    private static final double TOLERANCE = 1e-4;

    /// The price of a wrong case against that of large weights (liblinear's C).
    private final double cost;

    private final List<Map<String, Double>> traits = new ArrayList<>();
    private final List<Double> answers = new ArrayList<>();

    LogisticFit(double cost) {
        this.cost = cost;
    }

    void add(Map<String, Double> traitsOfCase, boolean answer) {
        traits.add(traitsOfCase);
        answers.add(answer ? 1.0 : 0.0);
    }

    int cases() {
        return answers.size();
    }

    /// Returns how many cases are answered yes.
    long yes() {
        return answers.stream().filter(a -> a > 0).count();
    }

    /// Returns the weight of each trait: how much it adds to the log odds of yes.
    Map<String, Double> weights() {
        List<String> names =
                new ArrayList<>(
                        traits.stream()
                                .flatMap(t -> t.keySet().stream())
                                .collect(Collectors.toCollection(TreeSet::new)));
        Problem problem = new Problem();
        problem.l = traits.size();
        problem.n = names.size();
        problem.x = traits.stream().map(t -> features(t, names)).toArray(Feature[][]::new);
        problem.y = answers.stream().mapToDouble(d -> d).toArray();
        Linear.disableDebugOutput();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
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

    /// Returns the weights as lines of a data file, the lowest first.
    String lines() {
        return weights().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(w -> String.format(Locale.ROOT, "%s | %.2f\n", w.getKey(), w.getValue()))
                .collect(Collectors.joining());
    }
}
