package newsgraph.ingest;

import java.util.Optional;
import newsgraph.article.Article;

/// What to do with an article, given what the store has of it.
sealed interface Decision {
    /// It is new.
    record Store() implements Decision {}

    /// There is another version, which gives way.
    ///
    /// @param record of the version that is there
    /// @param old the version that is there; empty if the archive cannot give it back
    /// @param note for the user, where it is not just a newer text
    record Replace(String record, Optional<Article> old, Optional<String> note)
            implements Decision {}

    /// What is there stays.
    ///
    /// @param findings of what is there
    /// @param note for the user, where it is not just the same text
    record Leave(Findings findings, Optional<String> note) implements Decision {}
}
