package newsgraph.extract.lexicon;

import java.util.Map;
import java.util.stream.Collectors;

/// What traits weigh: a logistic regression learnt from gold, as a data file of traits and weights
/// keeps it.
public record Weights(Map<String, Double> weights) {
    public Weights {
        weights = Map.copyOf(weights);
    }

    /// Returns the weights of a data file.
    public static Weights of(String lexicon) {
        return new Weights(
                LexiconFile.rows(lexicon, 2).stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        r -> r.column(0), r -> Double.valueOf(r.column(1)))));
    }

    /// Returns the log odds that traits of such strength add up to; a trait that is not in the file
    /// weighs nothing.
    public double sum(Map<String, Double> traits) {
        return traits.entrySet().stream()
                .mapToDouble(t -> weights.getOrDefault(t.getKey(), 0.0) * t.getValue())
                .sum();
    }
}
