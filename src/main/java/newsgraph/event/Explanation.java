package newsgraph.event;

import java.util.Optional;
import newsgraph.article.TextSpan;

/// What the article gives as the why of an encounter.
///
/// @param evidence the shortest words that answer
/// @param holder whose position it is; empty for the other kinds, or where not stated
/// @param rule the rule that read it
public record Explanation(Kind kind, TextSpan evidence, Optional<Actor> holder, String rule) {
    /// About what; what for; what led to it; what came of it; what a side argued there.
    public enum Kind {
        TOPIC,
        PURPOSE,
        CAUSE,
        OUTCOME,
        POSITION
    }
}
