package newsgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsgraph.extract.lexicon.LexiconFile;

/// How often rules were right on the project's gold. What a rule is worth depends on what it is
/// asked for, so that each is counted for each layer by itself.
public record RulePrecision(Map<Rule, Count> counts) {
    /// Fewer decisions than these tell nothing of a rule, so that it has no confidence.
    public static final int ENOUGH = 10;

    /// What rules decide.
    public enum Layer {
        /// That there is an encounter at all.
        ENCOUNTER,
        PARTICIPATION,
        STATUS,
        TIME,
        PLACE,
        TOPIC,
        PURPOSE,
        CAUSE,
        OUTCOME,
        POSITION,
        ATTRIBUTION,
        /// Who said what was said.
        SPEAKER,
        /// Who agreed.
        AGREEMENT
    }

    /// A rule in what it decides.
    public record Rule(String name, Layer layer) implements Comparable<Rule> {
        @Override
        public int compareTo(Rule other) {
            return Comparator.comparing(Rule::layer).thenComparing(Rule::name).compare(this, other);
        }
    }

    /// Of so many decisions, so many were right.
    public record Count(int given, int right) {
        public Count {
            if (right < 0 || right > given) {
                throw new IllegalArgumentException("%d right of %d".formatted(right, given));
            }
        }

        public Count plus(Count other) {
            return new Count(given + other.given, right + other.right);
        }

        /// Returns the share that was right, rounded to two digits.
        ///
        /// @throws ArithmeticException if there was no decision
        public BigDecimal share() {
            return BigDecimal.valueOf(right)
                    .divide(BigDecimal.valueOf(given), 2, RoundingMode.HALF_UP);
        }
    }

    /// Nothing measured.
    public static final RulePrecision NONE = new RulePrecision(Map.of());

    private static final class Holder {
        private static final RulePrecision BUNDLED = read();
    }

    public RulePrecision {
        counts = Map.copyOf(counts);
    }

    /// Returns what the program was packed with: `lexicons/rule-precision.txt`.
    public static RulePrecision bundled() {
        return Holder.BUNDLED;
    }

    private static RulePrecision read() {
        Map<Rule, Count> counts = new TreeMap<>();
        for (LexiconFile.Row row : LexiconFile.rows("rule-precision", 4)) {
            Rule rule = new Rule(row.column(1), row.constant(0, Layer.class));
            Count count =
                    new Count(Integer.parseInt(row.column(2)), Integer.parseInt(row.column(3)));
            if (counts.put(rule, count) != null) {
                throw new IllegalStateException(row.place() + ": the same rule a second time");
            }
        }
        return new RulePrecision(counts);
    }

    /// Returns what was counted; empty if that is not enough to tell.
    public Optional<Count> of(Layer layer, String rule) {
        return Optional.ofNullable(counts.get(new Rule(rule, layer)))
                .filter(c -> c.given >= ENOUGH);
    }
}
