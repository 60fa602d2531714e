import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.Articles;
import newsgraph.article.ReadOptions;
import newsgraph.article.Reading;
import newsgraph.event.Encounter;
import newsgraph.event.Extraction;
import newsgraph.extract.Extractor;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.GazetteerReader;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SortedTurtle;
import newsgraph.text.corenlp.CoreNlpAnnotator;

/// newsgraph inside another program: reads article files, tells who met whom, and how long the
/// graph is. Two calls do it: `Extractor.extract` and `EventGraph.of`.
public final class WhoMet {
    private WhoMet() {}

    public static void main(String[] files) {
        Gazetteer gazetteer = GazetteerReader.load(List.of());
        Extractor extractor = new Extractor(CoreNlpAnnotator.load(), gazetteer); // once; any thread
        try (Stream<Reading> readings =
                Articles.read(List.of(files), System.in, ReadOptions.DEFAULT)) {
            readings.forEach(reading -> {
                switch (reading) {
                    case Reading.Read read -> tell(read.article(), extractor, gazetteer);
                    case Reading.Refused refused -> System.err.println(refused.report());
                }
            });
        }
    }

    private static void tell(Article article, Extractor extractor, Gazetteer gazetteer) {
        Extraction extraction = extractor.extract(article);
        extraction.encounters().forEach(e -> System.out.println(line(article, e)));
        String turtle =
                SortedTurtle.write(EventGraph.of(extraction, Iris.DEFAULT, gazetteer), Iris.DEFAULT);
        System.out.println(turtle.lines().count() + " lines of Turtle");
    }

    private static String line(Article article, Encounter encounter) {
        String parties =
                encounter.participations().stream()
                        .map(p -> p.actor().name())
                        .collect(Collectors.joining(", "));
        return "%s %s: %s (\"%s\")"
                .formatted(
                        encounter.status(),
                        encounter.type(),
                        parties,
                        article.slice(encounter.trigger()));
    }
}
