package newsgraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import newsgraph.export.ExportFormat;

/// What `extract` writes of each article.
enum ExtractFormat {
    /// The machine format, one object a line.
    JSONL,
    TTL,
    TRIG,
    NQ,
    JSONLD,
    RDFXML,
    CSV,
    TSV,
    GEXF,
    GRAPHML,
    FTM,
    /// Tokens, tags and dependencies.
    CONLLU;

    /// Returns the form of the article's graph; empty for what is made without one.
    Optional<ExportFormat> ofGraphs() {
        return switch (this) {
            case JSONL, CONLLU -> Optional.empty();
            case TTL -> Optional.of(ExportFormat.TTL);
            case TRIG -> Optional.of(ExportFormat.TRIG);
            case NQ -> Optional.of(ExportFormat.NQ);
            case JSONLD -> Optional.of(ExportFormat.JSONLD);
            case RDFXML -> Optional.of(ExportFormat.RDFXML);
            case CSV -> Optional.of(ExportFormat.CSV);
            case TSV -> Optional.of(ExportFormat.TSV);
            case GEXF -> Optional.of(ExportFormat.GEXF);
            case GRAPHML -> Optional.of(ExportFormat.GRAPHML);
            case FTM -> Optional.of(ExportFormat.FTM);
        };
    }

    /// Returns the format that a file's name tells by its ending; empty if it tells none.
    static Optional<ExtractFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") && !name.endsWith(".ftm.jsonl")) {
            return Optional.of(JSONL);
        }
        return name.endsWith(".conllu")
                ? Optional.of(CONLLU)
                : ExportFormat.of(file).map(f -> valueOf(f.name()));
    }
}
