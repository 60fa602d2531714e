package newsgraph.extract.speech;

import newsgraph.article.TextSpan;
import newsgraph.event.Actor;

/// Who speaks.
///
/// @param evidence the mention at this place, which may be a pronoun
/// @param known whether it is told who this is; false of a pronoun that points at nobody for sure
record Voice(Actor actor, TextSpan evidence, boolean known) {
    Voice(Actor actor, TextSpan evidence) {
        this(actor, evidence, true);
    }
}
