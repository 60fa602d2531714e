package newsgraph.extract.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;

/// A word of meeting or talking, and who stands where around it.
public sealed interface TriggerWord {
    /// Returns the type of encounter that the word tells of, as long as nothing behind it is more
    /// exact.
    Encounter.Type type();

    /// Returns the lemmas that must stand, the word itself first for a verb and last for a noun.
    List<String> lemmas();

    /// Returns the role of who comes along with the subject.
    default Role beside() {
        return Role.ATTENDEE;
    }

    /// Returns the role of who follows each preposition.
    Map<String, Role> prepositions();

    /// Which parties are enough without a counterpart; the last column of `trigger-verbs`.
    enum Alone {
        /// None: a counterpart must be told.
        NO,
        /// None, and the object must be several.
        SEVERAL,
        /// Two subjects.
        YES,
        /// Two subjects, or one group or body.
        GROUP,
        /// Two subjects, or one group of people in office, or one body.
        OFFICE;

        /// Tells whether a subject of several can be an encounter with nobody else named.
        public boolean isEnough() {
            return this == YES || this == GROUP || this == OFFICE;
        }
    }

    /// A verb.
    ///
    /// @param subject role of its subject; empty where that only causes it, unless it has no object
    /// @param subjects who can be its subject
    /// @param object role of its object; empty where an object is no party
    /// @param objects who can be its object
    /// @param others who can stand behind each preposition
    /// @param alone which parties are enough without a counterpart
    record Verb(
            List<String> lemmas,
            Encounter.Type type,
            Optional<Role> subject,
            Whom subjects,
            Optional<Role> object,
            Whom objects,
            Map<String, Role> prepositions,
            Map<String, Whom> others,
            Alone alone)
            implements TriggerWord {
        @Override
        public Role beside() {
            return subject.orElse(Role.ATTENDEE);
        }
    }

    /// A noun.
    ///
    /// @param owner role of a possessor, and of the subject of the verb that it depends on
    /// @param counterpart whether another must be named by a preposition ("coffee with Lund")
    record Noun(
            List<String> lemmas,
            Encounter.Type type,
            Role owner,
            boolean counterpart,
            Map<String, Role> prepositions)
            implements TriggerWord {}
}
