package newsgraph.event;

import java.util.Optional;
import newsgraph.article.TextSpan;

/// Somebody who acts in an article. Two mentions of one actor give equal values.
///
/// @param name fullest form in the article; the gazetteer's label only where the article gives a
///   title alone ("the prime minister"). Metonyms and countries keep the article's word
/// @param naming the mention that gives the name, by which an actor outside the gazetteer is known
/// @param gazetteerId path of its IRI under the base ("person/keir-starmer"); empty if not known
/// @param unnamed whether the article gives no name ("Kremlin officials", "a spokesperson")
/// @param onBehalfOf the body that a group or spokesperson speaks for; empty if not stated
public record Actor(
        String name,
        Kind kind,
        TextSpan naming,
        Optional<String> gazetteerId,
        boolean unnamed,
        Optional<Actor> onBehalfOf) {
    /// What an actor is: one human being, several without a name of their own, a body, a state.
    public enum Kind {
        PERSON,
        GROUP,
        ORGANIZATION,
        COUNTRY
    }
}
