package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;

/// The nouns that an article uses for one and the same person (`same-descriptions`).
final class SameNouns {
    private static final Map<String, Set<String>> SAME = new HashMap<>();

    static {
        for (LexiconFile.Row row : LexiconFile.rows("same-descriptions", 1)) {
            Set<String> nouns = nouns(row.column(0).replace(":", ""));
            int wide = row.column(0).indexOf(':');
            (wide < 0 ? nouns : nouns(row.column(0).substring(0, wide)))
                    .forEach(n -> SAME.computeIfAbsent(n, k -> new HashSet<>()).addAll(nouns));
        }
    }

    private SameNouns() {}

    private static Set<String> nouns(String line) {
        return Stream.of(line.split(" "))
                .map(n -> n.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns what somebody may have been called before who is called by a noun now, the noun
    /// itself included.
    static Set<String> of(String noun) {
        return SAME.getOrDefault(noun, Set.of(noun));
    }
}
