package newsgraph.event;

import newsgraph.article.TextSpan;

/// That an actor takes part in an encounter or agreement.
///
/// @param evidence the mention at this place ("the prime minister"), not the one that names the
///   actor
/// @param rule the rule that read it
public record Participation(Actor actor, Role role, TextSpan evidence, String rule) {
    /// In what way.
    public enum Role {
        ATTENDEE,
        HOST,
        VISITOR,
        MEDIATOR
    }
}
