package newsgraph.extract.speech;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Token;

/// What somebody is who is called by a noun or a pronoun alone, by `lexicons/speaker-nouns.txt` and
/// `lexicons/speaker-pronouns.txt`.
final class SpeakerNouns {
    private static final Map<String, Actor.Kind> ONE = kinds("speaker-nouns");
    private static final Map<String, Actor.Kind> PRONOUNS = kinds("speaker-pronouns");

    /// How nouns of people end: "narrator", "economist", "librarian".
    private static final Pattern PERSONAL = Pattern.compile(".+([eo]r|ist|ian|ant|ee|man|woman)");

    private SpeakerNouns() {}

    private static Map<String, Actor.Kind> kinds(String lexicon) {
        return LexiconFile.rows(lexicon, 2).stream()
                .collect(Collectors.toUnmodifiableMap(r -> r.column(0), SpeakerNouns::kind));
    }

    private static Actor.Kind kind(LexiconFile.Row row) {
        return switch (row.column(1)) {
            case "people", "person" -> Actor.Kind.PERSON;
            case "group" -> Actor.Kind.GROUP;
            case "body" -> Actor.Kind.ORGANIZATION;
            default ->
                    throw new IllegalStateException(
                            row.place() + ": no kind of speaker: " + row.column(1));
        };
    }

    /// Returns what somebody called so is; empty if the noun is none that speaks.
    static Optional<Actor.Kind> kind(Token noun) {
        return Optional.ofNullable(ONE.get(noun.lemma())).map(kind -> counted(noun, kind));
    }

    /// Returns what a noun stands for that a verb of saying makes a speaker: people, known by the
    /// ending, or the body behind a paper, a picture or a poll ("the letter said").
    static Optional<Actor.Kind> madeSpeaker(Token noun) {
        if (!noun.isNoun()) {
            return Optional.empty();
        }
        if (PERSONAL.matcher(noun.lemma()).matches()) {
            return Optional.of(counted(noun, Actor.Kind.PERSON));
        }
        boolean paper =
                ReportingNoun.of(noun.lemma())
                        .filter(n -> n.takes(ReportingNoun.Pattern.VOICE))
                        .isPresent();
        return paper ? Optional.of(Actor.Kind.ORGANIZATION) : Optional.empty();
    }

    /// Returns what a pronoun stands for when it is not known for whom.
    static Optional<Actor.Kind> unclear(Token token) {
        return Optional.ofNullable(PRONOUNS.get(token.lower()));
    }

    private static Actor.Kind counted(Token noun, Actor.Kind one) {
        return noun.tag().equals("NNS") ? Actor.Kind.GROUP : one;
    }
}
