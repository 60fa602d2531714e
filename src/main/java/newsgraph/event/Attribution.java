package newsgraph.event;

import newsgraph.article.TextSpan;

/// The named or institutional source that the article credits.
///
/// @param evidence the source's mention
/// @param rule the rule that read it
public record Attribution(Actor source, TextSpan evidence, String rule) {}
