package newsgraph.event;

import java.util.List;
import java.util.Optional;
import newsgraph.article.TextSpan;

/// What parties agreed.
///
/// @param parties at least one; of several, all agreed with each other
/// @param trigger the word of agreeing ("agreed", "signed")
/// @param content what they agreed, in the article's words
/// @param timing when; empty if not stated
/// @param attribution who says so; empty where the article itself does
public record Agreement(
        List<Participation> parties,
        TextSpan trigger,
        TextSpan content,
        Optional<Timing> timing,
        Optional<Attribution> attribution,
        String rule)
        implements Event {
    public Agreement {
        parties = List.copyOf(parties);
    }

    /// Returns the same agreement with its time.
    public Agreement at(Timing time) {
        return new Agreement(parties, trigger, content, Optional.of(time), attribution, rule);
    }
}
