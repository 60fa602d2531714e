package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.Token;

/// A pronoun of the third person, as `pronouns.txt` lists them.
record Pronoun(Count count, Gender gender) {
    private static final Map<String, Pronoun> BY_WORD = new HashMap<>();

    static {
        for (LexiconFile.Row row : LexiconFile.rows("pronouns", 3)) {
            BY_WORD.put(
                    row.column(0),
                    new Pronoun(row.constant(1, Count.class), row.constant(2, Gender.class)));
        }
    }

    /// How many a pronoun stands for.
    enum Count {
        ONE,
        SEVERAL
    }

    static Optional<Pronoun> of(Token token) {
        return token.tag().startsWith("PRP")
                ? Optional.ofNullable(BY_WORD.get(token.lower()))
                : Optional.empty();
    }
}
