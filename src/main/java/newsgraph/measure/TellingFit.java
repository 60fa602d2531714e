package newsgraph.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newsgraph.extract.retold.TellingPair;

/// Learns from gold when two tellings are of one encounter, from what pairs of tellings have in
/// common.
public final class TellingFit {
    private static final double COST = 0.33;

    private final LogisticFit fit = new LogisticFit(COST);

    /// Adds the pairs of an article whose two words gold knows; whether they are one is what gold
    /// says.
    ///
    /// @param gold the article's line
    /// @throws GoldFormException if the line is no JSON
    public void add(String gold, List<TellingPair> pairs) {
        ArticleLine article = LineReader.gold(gold);
        for (TellingPair pair : pairs) {
            Set<Integer> first = article.toldAt(pair.first());
            Set<Integer> second = article.toldAt(pair.second());
            if (!first.isEmpty() && !second.isEmpty()) {
                fit.add(pair.traits(), first.stream().anyMatch(second::contains));
            }
        }
    }

    /// Returns the weight of each trait: how much it adds to the log odds that two tellings are of
    /// one encounter.
    public Map<String, Double> weights() {
        return fit.weights();
    }

    /// Returns the data file `same-encounter`, the weights in their order.
    ///
    /// @param articles how many were learnt from
    public String file(int articles) {
        return """
        # When two tellings are of one encounter: how much each trait of the pair adds to the log odds. Learnt from
        # the gold of %d articles, %d pairs of tellings of which %d are one.
        # Written by the program; made again, whenever traits, rules or gold change, by
        #     ./newsgraph scorecard gold gold/told-often --same-encounter src/main/resources/lexicons/same-encounter.txt
        # trait | weight
        """
                        .formatted(articles, fit.cases(), fit.yes())
                + fit.lines();
    }
}
