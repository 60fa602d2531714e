package newsgraph.extract.time;

import java.util.List;
import java.util.Optional;
import newsgraph.event.Timing;
import newsgraph.text.Sentence;

/// The time expressions of one article.
public interface Times {
    /// Returns every expression read, in order of the text. The ends of a range ("from Monday to
    /// Wednesday", "since 2012") are listed beside it, as each names a date.
    List<Timing> all();

    /// Returns the time that belongs to an event, from the event's own sentence; where that names
    /// no day but points to one ("in the afternoon", "later"), the day that the sentences before it
    /// speak of. Empty if the sentence gives none, or gives it to another event.
    ///
    /// @param triggerToken index of the word that tells of the event
    Optional<Timing> of(Sentence sentence, int triggerToken);

    /// Returns the time at which the story stands where it tells of an event, from the sentences
    /// before; empty if no story runs there.
    ///
    /// @param triggerToken index of the word that tells of the event
    Optional<Timing> running(Sentence sentence, int triggerToken);
}
