package newsgraph.rdf;

import java.util.Map;
import newsgraph.knowledge.Gazetteer;

/// A gazetteer of one text alone, without the bundled files.
public final class OwnGazetteer {
    private OwnGazetteer() {}

    public static Gazetteer read(String turtle) {
        TurtleNesting.require("own.ttl", turtle, TurtleNesting.DEFAULT);
        GazetteerFiles files = GazetteerFiles.of(Map.of("own.ttl", turtle));
        files.graph();
        return GazetteerReader.of(files);
    }
}
