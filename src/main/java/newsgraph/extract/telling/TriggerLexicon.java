package newsgraph.extract.telling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.LexiconFile.Row;

/// The words of meeting and talking, as the data files `trigger-verbs`, `trigger-nouns` and
/// `light-verbs` list them.
public final class TriggerLexicon {
    /// Verbs by their lemma, longer ones first.
    private final Map<String, List<TriggerWord.Verb>> verbs = new HashMap<>();

    /// Nouns by their last lemma, longer ones first.
    private final Map<String, List<TriggerWord.Noun>> nouns = new HashMap<>();

    private final Map<String, Role> lightVerbs = new HashMap<>();

    /// What follows a noun that declares no prepositions of its own, in the order looked for:
    /// parties come in it.
    private static final Map<String, Role> USUAL = usual();

    private static Map<String, Role> usual() {
        Map<String, Role> usual = new LinkedHashMap<>();
        for (String preposition :
                List.of("with", "between", "among", "involving", "of", "by", "alongside")) {
            usual.put(preposition, Role.ATTENDEE);
        }
        return Collections.unmodifiableMap(usual);
    }

    public TriggerLexicon() {
        for (Row row : LexiconFile.rows("trigger-verbs", 6)) {
            TriggerWord.Verb verb = verb(row);
            verbs.computeIfAbsent(verb.lemmas().getFirst(), k -> new ArrayList<>()).add(verb);
        }
        for (Row row : LexiconFile.rows("trigger-nouns", 4)) {
            TriggerWord.Noun noun = noun(row);
            nouns.computeIfAbsent(noun.lemmas().getLast(), k -> new ArrayList<>()).add(noun);
        }
        for (Row row : LexiconFile.rows("light-verbs", 2)) {
            lightVerbs.put(row.column(0), row.constant(1, Role.class));
        }
        Comparator<TriggerWord> longest = Comparator.comparingInt(w -> -w.lemmas().size());
        verbs.values().forEach(v -> v.sort(longest));
        nouns.values().forEach(n -> n.sort(longest));
    }

    private static TriggerWord.Verb verb(Row row) {
        return new TriggerWord.Verb(
                List.of(row.column(0).split(" ")),
                row.constant(1, Encounter.Type.class),
                roleIfAny(row.column(2)),
                Whom.of(row.column(2)),
                roleIfAny(row.column(3)),
                Whom.of(row.column(3)),
                prepositions(row, 4),
                row.list(4).stream()
                        .map(p -> p.split("=", 2))
                        .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> Whom.of(p[1]))),
                row.constant(5, TriggerWord.Alone.class));
    }

    private static TriggerWord.Noun noun(Row row) {
        return new TriggerWord.Noun(
                List.of(row.column(0).replace("-", " - ").split(" ")), // as sentences are split
                row.constant(1, Encounter.Type.class),
                role(bare(row.column(2))),
                row.column(2).startsWith("("),
                row.column(3).equals("-") ? USUAL : prepositions(row, 3));
    }

    private static Map<String, Role> prepositions(Row row, int column) {
        Map<String, Role> prepositions = new LinkedHashMap<>();
        for (String pair : row.list(column)) {
            String[] sides = pair.split("=", 2);
            prepositions.put(sides[0], role(bare(sides[1])));
        }
        return prepositions;
    }

    private static String bare(String column) {
        return column.replaceAll("[()\\[\\]<>{}]", "");
    }

    private static Optional<Role> roleIfAny(String column) {
        String name = bare(column);
        return name.equals("-") ? Optional.empty() : Optional.of(role(name));
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// Returns the verbs of meeting that begin with a lemma.
    public List<TriggerWord.Verb> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /// Returns the nouns of meeting that end in a lemma.
    public List<TriggerWord.Noun> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /// Returns the part that the subject of "held talks", "hosted a dinner" has; empty if the verb
    /// is not one whose object is the encounter.
    public Optional<Role> lightVerb(String lemma) {
        return Optional.ofNullable(lightVerbs.get(lemma));
    }
}
