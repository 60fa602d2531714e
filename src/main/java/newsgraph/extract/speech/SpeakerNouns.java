package newsgraph.extract.speech;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Token;

/// The nouns of `lexicons/speaker-nouns.txt`.
final class SpeakerNouns {
    private static final Map<String, Actor.Kind> ONE =
            LexiconFile.rows("speaker-nouns", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.column(0), SpeakerNouns::kind));

    private SpeakerNouns() {}

    private static Actor.Kind kind(LexiconFile.Row row) {
        return switch (row.column(1)) {
            case "people" -> Actor.Kind.PERSON;
            case "body" -> Actor.Kind.ORGANIZATION;
            default ->
                    throw new IllegalStateException(
                            row.place() + ": neither people nor body: " + row.column(1));
        };
    }

    /// Returns what somebody called so is; empty if the noun is none that speaks.
    static Optional<Actor.Kind> kind(Token noun) {
        return Optional.ofNullable(ONE.get(noun.lemma()))
                .map(kind -> noun.tag().equals("NNS") ? Actor.Kind.GROUP : kind);
    }
}
