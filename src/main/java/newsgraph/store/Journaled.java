package newsgraph.store;

import java.util.List;

/// What was decided about an article.
public sealed interface Journaled {
    /// Returns the article's IRI.
    String article();

    /// An article, or another version of it, is kept.
    ///
    /// @param record its name in the archive
    record Keep(String article, String record) implements Journaled {}

    /// An article is taken out with all its versions.
    ///
    /// @param id as its input named it
    /// @param records their names in the archive
    /// @param purged whether their texts are deleted too
    record Remove(String article, String id, List<String> records, boolean purged)
            implements Journaled {
        public Remove {
            records = List.copyOf(records);
        }
    }
}
