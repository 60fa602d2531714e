package newsgraph.event;

import newsgraph.article.TextSpan;

/// Something an article reports. Closed, so that every `switch` over events is checked to be
/// complete.
public sealed interface Event permits Encounter, Statement, Agreement {
    /// Returns the words that the event is named after: its clearest trigger.
    TextSpan trigger();

    /// Returns the rule that found it.
    String rule();
}
