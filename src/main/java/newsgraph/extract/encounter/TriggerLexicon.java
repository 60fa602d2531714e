package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.LexiconFile.Row;

/// The words of meeting and talking, as the data files `trigger-verbs`, `trigger-nouns` and
/// `light-verbs` list them.
final class TriggerLexicon {
    /// Verbs by their lemma, longer ones first.
    private final Map<String, List<TriggerWord.Verb>> verbs = new HashMap<>();

    /// Nouns by their last lemma, longer ones first.
    private final Map<String, List<TriggerWord.Noun>> nouns = new HashMap<>();

    private final Map<String, Role> lightVerbs = new HashMap<>();

    TriggerLexicon() {
        for (Row row : LexiconFile.rows("trigger-verbs", 5)) {
            TriggerWord.Verb verb = verb(row);
            verbs.computeIfAbsent(verb.lemmas().getFirst(), k -> new ArrayList<>()).add(verb);
        }
        for (Row row : LexiconFile.rows("trigger-nouns", 3)) {
            List<String> lemmas = List.of(row.column(0).split(" "));
            var noun =
                    new TriggerWord.Noun(
                            lemmas,
                            row.constant(1, Encounter.Type.class),
                            row.column(2).equals("social"));
            nouns.computeIfAbsent(lemmas.getLast(), k -> new ArrayList<>()).add(noun);
        }
        for (Row row : LexiconFile.rows("light-verbs", 2)) {
            lightVerbs.put(row.column(0), row.constant(1, Role.class));
        }
        Comparator<TriggerWord> longest = Comparator.comparingInt(w -> -w.lemmas().size());
        verbs.values().forEach(v -> v.sort(longest));
        nouns.values().forEach(n -> n.sort(longest));
    }

    private static TriggerWord.Verb verb(Row row) {
        Map<String, Role> prepositions = new HashMap<>();
        for (String pair : row.list(4)) {
            String[] sides = pair.split("=", 2);
            prepositions.put(sides[0], role(sides[1]));
        }
        return new TriggerWord.Verb(
                List.of(row.column(0).split(" ")),
                row.constant(1, Encounter.Type.class),
                row.constant(2, Role.class),
                row.column(3).equals("-")
                        ? Optional.empty()
                        : Optional.of(row.constant(3, Role.class)),
                prepositions);
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    List<TriggerWord.Verb> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<TriggerWord.Noun> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /// Returns the part that the subject of "held talks", "hosted a dinner" has; empty if the verb
    /// is not one whose object is the encounter.
    Optional<Role> lightVerb(String lemma) {
        return Optional.ofNullable(lightVerbs.get(lemma));
    }
}
