package newsgraph.knowledge;

import java.util.List;
import java.util.Optional;

/// Something that the gazetteer knows by name.
public sealed interface Entry {
    /// Returns the path of its IRI under the base ("person/keir-starmer").
    String id();

    /// Returns its usual name.
    String label();

    /// Returns the label and every alias, as news writes them.
    List<String> names();

    /// A human being.
    ///
    /// @param surnames what news calls the person alone ("Starmer", "Xi", "Lula"), the usual
    ///   spelling first; one at least
    record Person(String id, String label, List<String> names, List<String> surnames, Gender gender)
            implements Entry {
        public Person {
            names = List.copyOf(names);
            surnames = List.copyOf(surnames);
            if (surnames.isEmpty()) {
                throw new IllegalArgumentException(id + " has no surname");
            }
        }
    }

    /// A body with officials. A metonym ("Downing Street", "the Kremlin") is one, with `partOf` its
    /// state.
    ///
    /// @param partOf id of the country or body that it belongs to; empty if none
    record Organization(String id, String label, List<String> names, Optional<String> partOf)
            implements Entry {
        public Organization {
            names = List.copyOf(names);
        }
    }

    /// A state, as its government.
    ///
    /// @param demonyms adjectives and inhabitants ("French", "Frenchman", "U.K.")
    /// @param capital label of the capital, which news uses for the government; empty if not given
    record Country(
            String id,
            String label,
            List<String> names,
            List<String> demonyms,
            Optional<String> capital)
            implements Entry {
        public Country {
            names = List.copyOf(names);
            demonyms = List.copyOf(demonyms);
        }
    }

    /// A city, building or region.
    ///
    /// @param country id of the country that it lies in; empty if none or several
    record Place(String id, String label, List<String> names, Optional<String> country)
            implements Entry {
        public Place {
            names = List.copyOf(names);
        }
    }

    /// What a pronoun tells.
    enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }
}
