package newsgraph.extract.encounter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;

/// A word of meeting or talking, and who stands where around it.
sealed interface TriggerWord {
    Encounter.Type type();

    /// Returns the lemmas that must stand, the word itself first for a verb and last for a noun.
    List<String> lemmas();

    /// A verb.
    ///
    /// @param subject role of its subject
    /// @param object role of its object; empty where an object is no party
    /// @param prepositions role of what follows each preposition
    record Verb(
            List<String> lemmas,
            Encounter.Type type,
            Role subject,
            Optional<Role> object,
            Map<String, Role> prepositions)
            implements TriggerWord {}

    /// A noun.
    ///
    /// @param social whether it is an encounter only where parties are told with it
    record Noun(List<String> lemmas, Encounter.Type type, boolean social) implements TriggerWord {}
}
