package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// The actors of one article.
public interface Actors {
    /// Returns the actor that a token's noun phrase or pronoun stands for; unknown rather than
    /// wrong. For a collective ("the two leaders") see [#all].
    Optional<Actor> at(Sentence sentence, int head);

    /// Returns the actors that a noun phrase stands for: its own, those joined to it by "and", or
    /// those that a collective ("the pair", "both men") refers to; each with its mention there.
    /// Empty if it stands for no actor.
    List<ActorMention> all(Sentence sentence, int head);

    /// Returns every mention, in order of the text.
    List<ActorMention> mentions();

    /// Returns the sides that a mention of a group joins ("Israeli and Palestinian negotiators");
    /// empty if it is of one side.
    default List<ActorMention> members(ActorMention group) {
        return List.of();
    }

    /// Returns the states that a mention of a group joins ("the leaders of Mali and Chad"); empty
    /// if it joins any other.
    default List<ActorMention> states(ActorMention group) {
        return List.of();
    }

    /// Returns the mentions of a sentence, left to right.
    default List<ActorMention> in(Sentence sentence) {
        return mentions().stream().filter(m -> m.sentence().index() == sentence.index()).toList();
    }
}
