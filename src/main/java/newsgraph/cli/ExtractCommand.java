package newsgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import newsgraph.article.Reading;
import newsgraph.event.Extraction;
import newsgraph.export.ExtractionJson;
import newsgraph.extract.Extractor;
import newsgraph.rdf.EventGraph;
import newsgraph.rdf.GazetteerReader;
import newsgraph.rdf.Iris;
import newsgraph.rdf.SortedTurtle;
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
    private final Console console;

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.JSONL;

    /// What is printed of each article.
    enum Format {
        JSONL,
        TTL,
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
                                        : told(extractor.extract(text)));
            }
            case Reading.Refused refused -> {
                if (format == Format.JSONL) {
                    console.out().println(errorLine(refused));
                }
                console.err().println(refused.report());
            }
        }
    }

    private static String errorLine(Reading.Refused refused) {
        Optional<Integer> line =
                refused.line().isPresent()
                        ? Optional.of(refused.line().getAsInt())
                        : Optional.empty();
        return ExtractionJson.errorLine(refused.id(), line, refused.message());
    }

    private String told(Extraction extraction) {
        return format == Format.TTL
                ? SortedTurtle.write(EventGraph.of(extraction, Iris.DEFAULT), Iris.DEFAULT)
                : ExtractionJson.line(
                        extraction,
                        Iris.DEFAULT.article(extraction.article()).getURI(),
                        Iris.DEFAULT.base());
    }
}
