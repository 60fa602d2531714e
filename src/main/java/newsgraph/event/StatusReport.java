package newsgraph.event;

import java.util.Optional;
import newsgraph.article.TextSpan;

/// Who reports which status of an encounter; two that contradict are both kept.
///
/// @param source who says so; empty where the article itself does
/// @param evidence the trigger, with the words that decide ("refused to meet")
/// @param rule the rule that read it
public record StatusReport(Status status, Optional<Actor> source, TextSpan evidence, String rule) {}
