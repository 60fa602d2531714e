package newsgraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;
import newsgraph.article.Reading;
import newsgraph.export.ExtractionJson;
import newsgraph.export.GraphWriter;
import newsgraph.extract.Extractor;
import newsgraph.ingest.ArticleGraphs;
import newsgraph.knowledge.Gazetteer;
import newsgraph.rdf.Iris;
import newsgraph.text.AnnotatedText;
import newsgraph.text.ConllU;
import org.apache.jena.graph.Graph;

/// Writes what articles tell, in one of the formats of `extract`.
interface ArticleWriter {
    /// What one article adds.
    interface Part {
        void write() throws IOException;
    }

    /// Reads an article whose language was read; several threads may do so at once.
    Part read(AnnotatedText text);

    /// Notes an input that could not be used.
    void refuse(Reading.Refused refused) throws IOException;

    void end() throws IOException;

    static ArticleWriter of(
            ExtractFormat format,
            Writer out,
            Extractor extractor,
            Gazetteer gazetteer,
            int literalBytes)
            throws IOException {
        return switch (format) {
            case JSONL -> new Lines(out, text -> json(extractor, text), true);
            case CONLLU -> new Lines(out, text -> ConllU.write(text.sentences()), false);
            case TTL, TRIG, NQ, JSONLD, RDFXML, CSV, TSV, GEXF, GRAPHML, FTM ->
                    new Graphs(
                            format.ofGraphs().orElseThrow().to(out, Iris.DEFAULT),
                            extractor,
                            new ArticleGraphs(
                                    extractor::extract, Iris.DEFAULT, gazetteer, literalBytes));
        };
    }

    private static String json(Extractor extractor, AnnotatedText text) {
        return ExtractionJson.line(
                extractor.extract(text),
                Iris.DEFAULT.article(text.article()).getURI(),
                Iris.DEFAULT.base());
    }

    /// Texts, one after the other.
    ///
    /// @param withRefused whether an input that could not be used has a line too
    record Lines(Writer out, Function<AnnotatedText, String> form, boolean withRefused)
            implements ArticleWriter {
        @Override
        public Part read(AnnotatedText text) {
            String line = form.apply(text);
            return () -> out.append(line).append('\n');
        }

        @Override
        public void refuse(Reading.Refused refused) throws IOException {
            if (withRefused) {
                Optional<Integer> line = refused.line().stream().boxed().findFirst();
                out.append(ExtractionJson.errorLine(refused.id(), line, refused.message()))
                        .append('\n');
            }
        }

        @Override
        public void end() {}
    }

    /// Graphs, checked as a store checks them.
    record Graphs(GraphWriter out, Extractor extractor, ArticleGraphs graphs)
            implements ArticleWriter {
        @Override
        public Part read(AnnotatedText text) {
            Graph graph = graphs.of(extractor.extract(text));
            return () -> out.write(Iris.DEFAULT.article(text.article()), graph);
        }

        @Override
        public void refuse(Reading.Refused refused) {}

        @Override
        public void end() throws IOException {
            out.end();
        }
    }
}
