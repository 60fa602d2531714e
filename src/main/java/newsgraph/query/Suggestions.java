package newsgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import newsgraph.fulltext.Folded;

/// What somebody may have meant who wrote something else.
public final class Suggestions {
    private static final int MOST = 3;

    private Suggestions() {}

    private record Candidate(String words, int distance) {}

    /// Returns the candidates that differ from what was written in a third of its letters at most,
    /// or begin or end with it; the nearest first, three at most.
    public static List<String> of(String written, Collection<String> candidates) {
        String asked = Folded.of(written);
        return candidates.stream()
                .distinct()
                .map(c -> new Candidate(c, distance(asked, Folded.of(c))))
                .filter(c -> c.distance() <= Math.max(1, asked.length() / 3))
                .sorted(
                        Comparator.comparingInt(Candidate::distance)
                                .thenComparing(Candidate::words))
                .limit(MOST)
                .map(Candidate::words)
                .toList();
    }

    /// Returns "; did you mean ..?", or nothing where there is no suggestion.
    public static String asked(List<String> suggestions) {
        return suggestions.isEmpty()
                ? ""
                : "; did you mean %s?".formatted(String.join(" or ", suggestions));
    }

    /// Counts letters put in, left out or changed, and neighbours that changed places.
    private static int distance(String one, String other) {
        if (!one.isEmpty() && (other.startsWith(one) || other.endsWith(one))) {
            return 1;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        steps[i - 1][j - 1] + changed,
                        1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean isSwapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
