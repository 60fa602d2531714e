package newsgraph.event;

import java.util.Optional;
import newsgraph.article.TextSpan;

/// Who said what, to or about whom. What is said is reported here, never asserted.
///
/// @param speaker empty where the article does not tell
/// @param speakerEvidence the mention of the speaker at this place; present with the speaker
/// @param addressee to whom; empty if not stated
/// @param target about whom; empty if not stated
/// @param direct whether the content stands in quotation marks
/// @param stance empty where the verb carries none
/// @param cue the reporting words ("said", "according to"); empty for a continued quotation
/// @param content what was said, without quotation marks
/// @param timing when; empty if not stated
public record Statement(
        Optional<Actor> speaker,
        Optional<TextSpan> speakerEvidence,
        Optional<Actor> addressee,
        Optional<Actor> target,
        boolean direct,
        Optional<Stance> stance,
        Optional<TextSpan> cue,
        TextSpan content,
        Optional<Timing> timing,
        String rule)
        implements Event {
    /// What the verb of saying tells of the speaker's attitude.
    public enum Stance {
        CRITICISED,
        PRAISED,
        DENIED,
        THREATENED,
        DEMANDED,
        PROMISED
    }

    @Override
    public TextSpan trigger() {
        return content;
    }
}
