package newsgraph.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.event.Extraction;
import newsgraph.export.ExtractionJson;
import newsgraph.extract.Extractor;
import newsgraph.rdf.GazetteerReader;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;
import newsgraph.text.ConllU;
import newsgraph.text.corenlp.CoreNlpAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads articles and prints what they tell, without a store.
@Command(
        name = "extract",
        description = "Reads articles and prints what they tell, without a store.")
final class ExtractCommand implements Callable<Integer> {
    private static final String BASE = "https://newsgraph.example/";

    private final Console console;

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.JSONL;

    /// What is printed of each article.
    enum Format {
        JSONL,
        CONLLU
    }

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean refused = false;
        try (Stream<Reading> inputs = reading.read(console.in())) {
            Annotator annotator = CoreNlpAnnotator.load();
            Extractor extractor =
                    new Extractor(annotator, GazetteerReader.load(reading.gazetteers()));
            for (Reading input : (Iterable<Reading>) inputs::iterator) {
                refused |= input instanceof Reading.Refused;
                print(input, annotator, extractor);
            }
        }
        return (refused ? ExitCode.BAD_DATA : ExitCode.OK).code();
    }

    private void print(Reading input, Annotator annotator, Extractor extractor) {
        switch (input) {
            case Reading.Read read -> {
                AnnotatedText text = annotator.annotate(read.article());
                console.out()
                        .println(
                                format == Format.CONLLU
                                        ? ConllU.write(text.sentences())
                                        : line(extractor.extract(text)));
            }
            case Reading.Refused refused -> {
                console.out()
                        .println(
                                ExtractionJson.errorLine(
                                        refused.id(),
                                        refused.line().isPresent()
                                                ? Optional.of(refused.line().getAsInt())
                                                : Optional.empty(),
                                        refused.message()));
                console.err().println(refused.report());
            }
        }
    }

    private static String line(Extraction extraction) {
        return ExtractionJson.line(extraction, BASE + articleName(extraction.article()), BASE);
    }

    /// Returns the path of an article's IRI: 16 hex digits of the SHA-256 of its key.
    private static String articleName(Article article) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(article.key().getBytes(StandardCharsets.UTF_8));
            return "article/" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
