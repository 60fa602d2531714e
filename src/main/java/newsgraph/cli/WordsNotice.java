package newsgraph.cli;

import newsgraph.store.GraphStore;

/// Makes the index of words where it is not there or behind, and says so: it takes a while, and
/// means that a command was killed or that the store is older than the index.
final class WordsNotice {
    private WordsNotice() {}

    static void mend(GraphStore store, Console console) {
        if (store.wordsAreBehind()) {
            String why = store.whyWordsAreBehind().map(w -> " (" + w + ")").orElse("");
            console.err()
                    .println(
                            "newsgraph: the index of words is not there or behind%s; making it from the graphs"
                                    .formatted(why));
            console.err().printf("newsgraph: %d graph(s) read for the index%n", store.mendWords());
        }
    }
}
