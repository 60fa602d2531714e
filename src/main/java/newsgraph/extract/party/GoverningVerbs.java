package newsgraph.extract.party;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsgraph.event.Participation.Role;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// What a verb over a noun of meeting makes of who stands around it, as the data file
/// `governing-verbs` lists it.
final class GoverningVerbs {
    /// What stands around one verb.
    ///
    /// @param subject role of its subject; empty where that only speaks of the encounter
    /// @param object role of its object; empty where that is no party
    /// @param prepositions role of who follows each
    record Frame(Optional<Role> subject, Optional<Role> object, Map<String, Role> prepositions) {}

    private final Map<String, Frame> frames = new LinkedHashMap<>();

    GoverningVerbs() {
        for (LexiconFile.Row row : LexiconFile.rows("governing-verbs", 4)) {
            Map<String, Role> prepositions = new LinkedHashMap<>();
            for (String pair : row.list(3)) {
                String[] sides = pair.split("=", 2);
                prepositions.put(sides[0], Role.valueOf(sides[1].toUpperCase(Locale.ROOT)));
            }
            Frame frame = new Frame(role(row, 1), role(row, 2), prepositions);
            for (String verb : row.column(0).split(" ", -1)) {
                frames.put(verb, frame);
            }
        }
    }

    private static Optional<Role> role(LexiconFile.Row row, int column) {
        return row.column(column).equals("-")
                ? Optional.empty()
                : Optional.of(row.constant(column, Role.class));
    }

    /// Returns a verb's lemma; "want" for "would welcome talks", which asks for them.
    static String word(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean wish =
                lemma.equals("welcome")
                        && sentence.dependencies().children(verb, "aux").stream()
                                .anyMatch(a -> sentence.token(a).lower().equals("would"));
        return wish ? "want" : lemma;
    }

    /// Returns what a verb declares; empty if it is not listed, so that its subject takes part.
    Optional<Frame> of(String lemma) {
        return Optional.ofNullable(frames.get(lemma));
    }

    /// Returns what a verb declares of a noun behind a preposition: "heard of talks", not "heard it
    /// at talks".
    Optional<Frame> of(String lemma, String preposition) {
        return of(lemma + "+" + preposition).or(() -> of(lemma));
    }
}
