package newsgraph.store;

import static newsgraph.store.Turtle.graph;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;

/// Commits graphs until it is killed, and says each that is on disk; it never closes the store.
final class WordsChild {
    private WordsChild() {}

    /// Commits and commits.
    ///
    /// @param arguments the store, and how many graphs before it searches once, so that the index
    ///   is written in their midst
    public static void main(String[] arguments) {
        GraphStore store = GraphStore.open(Path.of(arguments[0]), new FreeSpace(0));
        int searched = Integer.parseInt(arguments[1]);
        for (int i = 0; true; i++) {
            store.replace(
                    Map.of(
                            NodeFactory.createURI("x:g" + i % 40),
                            graph(
                                    """
                                    <x:p%1$d> a ng:Person ; <http://www.w3.org/2000/01/rdf-schema#label> "Person%1$d" .
                                    """
                                            .formatted(i))));
            if (i == searched) {
                store.words().close();
            }
            System.out.println("committed " + i);
        }
    }
}
