package newsgraph.query;

import java.util.List;
import newsgraph.fulltext.Folded;
import newsgraph.fulltext.WordSearch;
import newsgraph.fulltext.WordSearch.Fit;
import newsgraph.store.GraphStore;
import org.apache.jena.graph.Node;

/// What fits some words, without case and accents: all of them must stand in one name or one
/// passage, each as a word or the beginning of one. Where no name has them so, three letters or
/// more may stand anywhere in a word of a name.
///
/// @param actors and places: whoever has a page of his own first, then by name
/// @param passages of encounters, and what was said or agreed; those of the latest articles first
public record Search(List<NamedActor> actors, List<WordSearch.Passage> passages) {
    private static final int LETTERS = 3;

    public Search {
        actors = List.copyOf(actors);
        passages = List.copyOf(passages);
    }

    /// Searches a store.
    ///
    /// @param most results of each kind
    /// @throws TimeLimitException if it takes longer than the limit
    public static Search of(GraphStore store, String text, Limits limits, int most) {
        List<String> words = Folded.words(text);
        Deadline deadline = Deadline.in(limits.time());
        try (WordSearch index = store.words(deadline::check)) {
            List<Node> named = named(index, words, most);
            List<NamedActor> actors =
                    store.read(data -> {
                        ActorNames names =
                                new ActorNames(
                                        data.asDatasetGraph().getDefaultGraph(),
                                        store.iris(),
                                        deadline,
                                        index);
                        return named.stream().map(names::describe).toList();
                    });
            deadline.check();
            return new Search(actors, index.passages(words, most));
        }
    }

    private static List<Node> named(WordSearch index, List<String> words, int most) {
        List<Node> named = index.named(words, Fit.BEGINNING, most);
        boolean longer = words.stream().allMatch(w -> w.length() >= LETTERS);
        return named.isEmpty() && longer ? index.named(words, Fit.ANYWHERE, most) : named;
    }
}
