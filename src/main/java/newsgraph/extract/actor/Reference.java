package newsgraph.extract.actor;

import java.util.List;
import java.util.OptionalInt;
import newsgraph.event.Actor;

/// How a phrase refers to an actor.
sealed interface Reference {
    /// By a person's name.
    ///
    /// @param titles what stands beside the name here
    /// @param owner last token of the body that a spokesperson of this name speaks for
    record Named(NameSpan name, List<Title> titles, OptionalInt owner) implements Reference {
        public Named {
            titles = List.copyOf(titles);
        }
    }

    /// By a title alone, which points at one person ("the French president").
    record Bearer(TitleSpan title) implements Reference {}

    /// By the name of a body or country.
    record Body(NameSpan name) implements Reference {}

    /// By common nouns ("White House officials", "an aide").
    ///
    /// @param name its words without article
    /// @param noun its noun in the singular
    /// @param definite whether "the" or a possessor points at something told before
    /// @param owner last token of the name or adjective that it belongs to
    record Common(String name, Actor.Kind kind, String noun, boolean definite, OptionalInt owner)
            implements Reference {}
}
