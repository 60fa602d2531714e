package newsgraph.extract.actor;

import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// A place where an actor is mentioned.
///
/// @param first index of its first token
/// @param end index just past its last token
/// @param head index of its head token
/// @param rule how the mention was tied to the actor ("actor/surname")
public record ActorMention(
        Actor actor, Sentence sentence, int first, int end, int head, String rule) {
    public TextSpan span() {
        return sentence.span(first, end);
    }

    /// Returns the same place as a mention of another actor.
    public ActorMention of(Actor other, String otherRule) {
        return new ActorMention(other, sentence, first, end, head, otherRule);
    }
}
