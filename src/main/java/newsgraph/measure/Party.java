package newsgraph.measure;

import java.util.Optional;

/// An actor as gold or an extraction names it.
///
/// @param mention the words at this place; empty where only the name is given
/// @param role empty where none is given
/// @param implicit only common knowledge gives it, so that nobody need find it
record Party(String name, Optional<String> mention, Optional<String> role, boolean implicit) {
    boolean sameName(Party other) {
        return Names.same(name, other.name);
    }

    /// Tells whether the other's name or the words that stand for it name this one.
    boolean namedBy(Party other) {
        return sameName(other) || other.mention.filter(m -> Names.same(name, m)).isPresent();
    }
}
