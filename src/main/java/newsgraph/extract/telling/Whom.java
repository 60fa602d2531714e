package newsgraph.extract.telling;

import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;

/// Who can stand in a place that a word of meeting declares.
public enum Whom {
    ANYBODY,
    /// One or more people, in brackets: "received the envoy", not "received France's support".
    PEOPLE,
    /// One person, in angle brackets: "received credentials from the envoy", not "from clerks".
    PERSON,
    /// Somebody with a name, in square brackets: "embraced Lund", not "embraced his wife".
    NAMED,
    /// A body, in braces, where no other is told to do it: "was summoned to the ministry", not "the
    /// king summoned him to parliament".
    BODY;

    /// Returns what a column of the data file says.
    static Whom of(String column) {
        return switch (column.charAt(0)) {
            case '(' -> PEOPLE;
            case '<' -> PERSON;
            case '[' -> NAMED;
            case '{' -> BODY;
            default -> ANYBODY;
        };
    }

    /// Tells whether somebody can stand in the place.
    public boolean fits(ActorMention mention) {
        Actor actor = mention.actor();
        return switch (this) {
            case ANYBODY -> true;
            case PEOPLE ->
                    actor.kind() == Actor.Kind.PERSON
                            || actor.kind() == Actor.Kind.GROUP
                            || mention.rule().equals("actor/side")
                            || mention.rule().equals("actor/collective"); // "received both sides"
            case PERSON -> actor.kind() == Actor.Kind.PERSON;
            case NAMED -> actor.kind() == Actor.Kind.PERSON && !actor.unnamed();
            case BODY -> actor.kind() == Actor.Kind.ORGANIZATION;
        };
    }
}
