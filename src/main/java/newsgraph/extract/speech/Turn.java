package newsgraph.extract.speech;

import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;

/// What somebody says at a stretch in an interview, up to the next label.
///
/// @param label the words that tell who speaks, with their colon
/// @param words all that is said, without the label
/// @param speaker empty where the label names nobody of the article ("Q:")
/// @param hearer who speaks before or after, and is "you" here; empty if that is not known
record Turn(TextSpan label, TextSpan words, Optional<Actor> speaker, Optional<Actor> hearer) {}
