package newsgraph.ingest;

import java.util.Optional;
import newsgraph.article.Reading;
import org.apache.jena.graph.Node;

/// What became of one article of an input; known when it is on disk.
public sealed interface Outcome {
    /// An article that is in the store.
    ///
    /// @param id the article's, as its input names it
    /// @param article its IRI, and the name of its graph
    /// @param note what a user should know about it; empty mostly
    record Kept(String id, Node article, Kind kind, Findings findings, Optional<String> note)
            implements Outcome {}

    /// An article that is not in the store, or as it was before.
    ///
    /// @param id empty where the input names none
    /// @param place file and line ("in.jsonl:3")
    /// @param reason what is wrong and what to do about it, without the place
    /// @param source what was refused
    record Refused(Optional<String> id, String place, String reason, Reading source)
            implements Outcome {}

    /// What was done to keep it.
    enum Kind {
        STORED,
        /// There was another version of it.
        REPLACED,
        UNCHANGED
    }
}
