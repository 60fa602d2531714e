package newsgraph.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.store.Archive;
import newsgraph.store.ArchivedArticle;
import newsgraph.store.GraphStore;
import newsgraph.store.StoreDirectory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/// A store of synthetic articles on disk, with its index of words.
final class SyntheticStore {
    private SyntheticStore() {}

    /// Makes the store, if it is not there.
    static void make(Path place, int articles) {
        make(place, articles, i -> Optional.empty());
    }

    /// Makes the store, if it is not there, and the archive of its texts.
    static void makeWithTexts(Path place, int articles) {
        Archive archive = new Archive(new StoreDirectory(place).archive());
        SyntheticNews news = new SyntheticNews(articles);
        make(place, articles, i -> Optional.of(kept(archive, news, i)));
    }

    /// Returns the record of an archived text.
    private static String kept(Archive archive, SyntheticNews news, int number) {
        String text = news.text(number);
        Article article =
                new Article(
                        "a" + number,
                        "a" + number,
                        new ArticleText(text),
                        news.published(number),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Outlet " + number % 40),
                        List.of(),
                        Article.Origin.TEXT);
        return archive.keep(
                new ArchivedArticle(article, "", Optional.empty()),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static void make(
            Path place, int articles, IntFunction<Optional<String>> records) {
        if (Files.exists(place)) {
            return;
        }
        GraphStore.open(place).close();
        load(place.resolve("tdb2"), new SyntheticNews(articles), articles, records);
        try (GraphStore store = GraphStore.openReadOnly(place)) {
            store.mendWords();
        }
    }

    /// Writes graphs as a loader does, each with a hash that is only its number: nothing here
    /// compares it with the graph.
    private static void load(
            Path database,
            SyntheticNews news,
            int articles,
            IntFunction<Optional<String>> records) {
        DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(database.toString());
        var loader = LoaderFactory.sequentialLoader(tdb, (format, values) -> {});
        loader.startBulk();
        StreamRDF sink = loader.streamRDF();
        for (int i = 0; i < articles; i++) {
            var name = news.name(i);
            news.graph(i).find().forEachRemaining(t -> sink.quad(Quad.create(name, t)));
            sink.triple(
                    Triple.create(
                            name,
                            Properties.GRAPH_HASH,
                            NodeFactory.createLiteralString(String.valueOf(i))));
            records.apply(i)
                    .ifPresent(record ->
                            sink.triple(
                                    Triple.create(
                                            name,
                                            Properties.RECORD,
                                            NodeFactory.createLiteralString(record))));
        }
        loader.finishBulk();
        TDBInternal.expel(tdb);
    }
}
