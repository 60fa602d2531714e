package newsgraph.extract.encounter;

import java.util.List;
import java.util.Map;
import newsgraph.article.TextSpan;
import newsgraph.event.Timing;

/// A time of the article that an encounter may have had whose own words give none, for whoever
/// learns which it was.
///
/// @param told the words that tell of the encounter
/// @param traits what speaks for the time and against it, by its name, with its strength
public record TimeChoice(List<TextSpan> told, Timing time, Map<String, Double> traits) {
    public TimeChoice {
        told = List.copyOf(told);
        traits = Map.copyOf(traits);
    }
}
