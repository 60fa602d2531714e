package newsgraph.extract.speech;

import newsgraph.article.TextSpan;
import newsgraph.event.Actor;

/// Who speaks.
///
/// @param evidence the mention at this place, which may be a pronoun
record Voice(Actor actor, TextSpan evidence) {}
