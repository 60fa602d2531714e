package newsgraph.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// CoreNLP as it comes, with the annotators that a program of this kind would otherwise use.
final class StockPipeline {
    static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    private final StanfordCoreNLP pipeline;

    StockPipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("coref.algorithm", "statistical");
        pipeline = new StanfordCoreNLP(properties);
    }

    /// Returns how many sentences a text has, after all annotators have run.
    int read(String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return document.sentences().size();
    }

    /// Reads one file, for the cold start.
    public static void main(String[] arguments) throws IOException {
        System.out.println(new StockPipeline().read(Files.readString(Path.of(arguments[0]))));
    }
}
