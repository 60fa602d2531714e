package newsgraph.measure;

import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsgraph.rdf.RulePrecision;

/// What was measured of rules, as the data file that the program is packed with.
public final class RuleFile {
    private RuleFile() {}

    /// Returns the file, a rule a line, in order of layers and names.
    ///
    /// @param articles how many were measured
    public static String of(RulePrecision precision, int articles) {
        return """
        # How often each rule was right on the project's gold (gold/, %d articles): of so many times that it was
        # given, so many were right, by the measures of docs/scorecard.md. Parts of an encounter are counted where
        # the encounter was found. A rule with fewer than %d decisions is listed but gives no confidence.
        # Written by the program; made again, whenever rules or gold change, by
        #     ./newsgraph scorecard -o docs/scorecard.md --rules src/main/resources/lexicons/rule-precision.txt
        # layer | rule | given | right
        """
                        .formatted(articles, RulePrecision.ENOUGH)
                + new TreeMap<>(precision.counts())
                        .entrySet().stream()
                                .map(e ->
                                        "%s | %s | %d | %d\n"
                                                .formatted(
                                                        e.getKey()
                                                                .layer()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT),
                                                        e.getKey().name(),
                                                        e.getValue().given(),
                                                        e.getValue().right()))
                                .collect(Collectors.joining());
    }
}
