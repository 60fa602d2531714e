package newsgraph.extract.telling;

import java.util.List;
import java.util.Optional;
import newsgraph.extract.lexicon.LexiconFile;

/// What the rule by which an only party was found says of the rest, as the data file `party-rules`
/// lists it.
public final class PartyRules {
    /// What a rule means for who else took part.
    public enum Meaning {
        /// It names all sides at once.
        SEVERAL,
        /// Another side must be there, unread.
        HALF,
        /// It is the counterpart of a subject.
        OTHER
    }

    private record Entry(String rule, Meaning meaning, Optional<String> verb) {}

    private static final List<Entry> ENTRIES =
            LexiconFile.rows("party-rules", 3).stream()
                    .map(r ->
                            new Entry(
                                    "participant/" + r.column(0),
                                    r.constant(1, Meaning.class),
                                    Optional.of(r.column(2)).filter(v -> !v.equals("-"))))
                    .toList();

    private PartyRules() {}

    /// Tells whether the rule of a party has a meaning where its trigger is the word of meeting.
    public static boolean mean(Party party, Trigger trigger, Meaning meaning) {
        return ENTRIES.stream()
                .filter(e -> e.meaning() == meaning && e.rule().equals(party.rule()))
                .anyMatch(e -> e.verb().filter(v -> !v.equals(trigger.token().lemma())).isEmpty());
    }
}
