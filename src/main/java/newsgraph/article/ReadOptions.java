package newsgraph.article;

import java.time.LocalDate;
import java.util.Optional;

/// How articles are read.
///
/// @param published the day for articles that name none themselves
/// @param collection begins the key of articles without a URL; empty: the input's name does
public record ReadOptions(
        Optional<LocalDate> published, Optional<String> collection, Limits limits) {

    /// What an article may cost. All are counts, so that the same input is refused everywhere.
    ///
    /// @param rawBytes of one file, or of one line of JSON
    /// @param textCodePoints of one article's text
    /// @param elements of an HTML page, all of which are looked through many times
    /// @param elementDepth of an HTML page: elements within elements
    /// @param jsonDepth objects and arrays within each other
    public record Limits(
            int rawBytes, int textCodePoints, int elements, int elementDepth, int jsonDepth) {
        public static final Limits DEFAULT = new Limits(20 << 20, 1 << 20, 100_000, 1_000, 200);
    }

    public static final ReadOptions DEFAULT =
            new ReadOptions(Optional.empty(), Optional.empty(), Limits.DEFAULT);

    /// Returns these options with a day for articles that name none.
    public ReadOptions publishedOn(LocalDate day) {
        return new ReadOptions(Optional.of(day), collection, limits);
    }

    /// Returns these options with a name for what is read.
    public ReadOptions inCollection(String name) {
        return new ReadOptions(published, Optional.of(name), limits);
    }
}
