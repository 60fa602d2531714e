package newsgraph.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Timing;
import newsgraph.extract.encounter.TimeChoice;

/// Learns from gold which of an article's times is that of an encounter whose own words give none.
public final class TimeFit {
    private static final double COST = 0.25;

    private final LogisticFit fit = new LogisticFit(COST);

    /// Adds the times that encounters of an article may have had, of those encounters that gold
    /// knows; right is the one whose days gold gives.
    ///
    /// @param gold the article's line
    /// @throws GoldFormException if the line is no JSON
    public void add(String gold, List<TimeChoice> choices) {
        ArticleLine article = LineReader.gold(gold);
        for (TimeChoice choice : choices) {
            Set<Integer> told =
                    choice.told().stream()
                            .flatMap(w -> article.toldAt(w).stream())
                            .collect(Collectors.toSet());
            if (!told.isEmpty()) {
                EncounterLine.Days days = days(choice.time());
                fit.add(
                        choice.traits(),
                        told.stream()
                                .flatMap(i -> article.encounters().get(i).days().stream())
                                .anyMatch(days::equals));
            }
        }
    }

    private static EncounterLine.Days days(Timing time) {
        return new EncounterLine.Days(
                time.earliest().map(LocalDate::toString), time.latest().map(LocalDate::toString));
    }

    /// Returns the weight of each trait: how much it adds to the log odds that a time is the
    /// encounter's.
    public Map<String, Double> weights() {
        return fit.weights();
    }

    /// Returns the data file `likely-time`, the weights in their order.
    ///
    /// @param articles how many were learnt from
    public String file(int articles) {
        return """
        # Which of an article's times is that of an encounter whose own words give none: how much each trait adds to the
        # log odds. Learnt from the gold of %d articles, %d times of which %d are right.
        # Written by the program; made again, whenever traits, rules or gold change, by
        #     ./newsgraph scorecard gold gold/told-often --likely-time src/main/resources/lexicons/likely-time.txt
        # trait | weight
        """
                        .formatted(articles, fit.cases(), fit.yes())
                + fit.lines();
    }
}
