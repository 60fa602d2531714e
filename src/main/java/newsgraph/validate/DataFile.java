package newsgraph.validate;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.rdf.ParserFailure;
import newsgraph.rdf.TurtleNesting;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/// A file of RDF in any of Jena's formats, by its ending; Turtle if that tells nothing. The
/// boundary to Jena's parsers, which also throw what is no Jena exception. Nothing is fetched.
public final class DataFile {
    private DataFile() {}

    /// Adds the triples of a file to a graph, those of its named graphs too.
    ///
    /// @throws UnreadableDataException naming file, line and column, if it is no RDF
    /// @throws UncheckedIOException if it cannot be read
    public static void read(Path file, Graph graph) {
        read(file, graph, TurtleNesting.DEFAULT);
    }

    /// Adds the triples of a file to a graph, those of its named graphs too.
    ///
    /// @param depth of brackets within brackets that Turtle or TriG has at most
    /// @throws UnreadableDataException naming file, line and column, if it is no RDF
    /// @throws UncheckedIOException if it cannot be read
    public static void read(Path file, Graph graph, int depth) {
        Lang lang = RDFLanguages.filenameToLang(file.toString(), Lang.TURTLE);
        requireFlat(file, lang, depth);
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(lang)
                    .base(file.toUri().toString())
                    .context(offline())
                    .errorHandler(new Places(file))
                    .parse(into(graph));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(file, e), e);
        } catch (StackOverflowError e) {
            throw new UnreadableDataException(file + ": nested too deeply");
        } catch (UnreadableDataException e) {
            throw e;
        } catch (RiotException e) {
            throw new UnreadableDataException("%s: %s".formatted(file, e.getMessage()));
        } catch (RuntimeException e) {
            throw new UnreadableDataException(
                    "%s: not %s (%s)".formatted(file, lang.getName(), ParserFailure.message(e)));
        }
    }

    private static void requireFlat(Path file, Lang lang, int depth) {
        if (!lang.equals(Lang.TURTLE) && !lang.equals(Lang.TRIG)) {
            return;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (TurtleNesting.isDeeper(text, depth)) {
                throw new UnreadableDataException(
                        "%s: nested too deeply: brackets within brackets, more than %d (rdf-depth)"
                                .formatted(file, depth));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(file, e), e);
        }
    }

    private static StreamRDF into(Graph graph) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                graph.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        };
    }

    private static Context offline() {
        JsonLdOptions options =
                new JsonLdOptions((address, ignored) -> {
                    throw new JsonLdError(
                            JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                            "a context elsewhere (%s) is not fetched".formatted(address));
                });
        Context context = ARQ.getContext().copy();
        context.set(LangJSONLD11.JSONLD_OPTIONS, options);
        return context;
    }

    /// Stops at the first error and says where it is.
    private record Places(Path file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            // Ill-formed literals and unusual IRIs are for the shapes to judge.
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new UnreadableDataException(
                    line < 0
                            ? "%s: %s".formatted(file, message)
                            : "%s:%d:%d: %s".formatted(file, line, column, message));
        }
    }
}
