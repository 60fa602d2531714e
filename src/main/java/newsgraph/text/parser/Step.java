package newsgraph.text.parser;

import java.util.ArrayList;
import java.util.List;

/// A step that may be taken from a state.
///
/// @param number place in the model's steps: arcs to the left, arcs to the right, the shift
/// @param score how likely the steps up to this one are, as in [State#score()]
record Step(State from, int number, double score) {
    /// Returns the steps that a beam goes on with, the most likely first; of equals those that came
    /// first.
    ///
    /// @param width how many at most
    /// @param margin how much less likely than the best the last may be
    static List<Step> best(List<Step> steps, int width, double margin) {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort((a, b) -> Double.compare(b.score, a.score));
        double least = sorted.getFirst().score - margin;
        return sorted.stream().limit(width).filter(s -> s.score >= least).toList();
    }
}
