package newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import newsgraph.article.NoSuchInputException;
import newsgraph.export.UnwritableException;
import newsgraph.measure.GoldFormException;
import newsgraph.query.ArgumentException;
import newsgraph.query.MemoryLimitException;
import newsgraph.query.QueryException;
import newsgraph.query.QuerySyntaxException;
import newsgraph.query.QuestionException;
import newsgraph.query.RefusedQueryException;
import newsgraph.query.TimeLimitException;
import newsgraph.rdf.GazetteerException;
import newsgraph.rdf.TurtleException;
import newsgraph.serve.ListeningException;
import newsgraph.store.ArchiveException;
import newsgraph.store.BackupException;
import newsgraph.store.NoSuchStoreException;
import newsgraph.store.NotAStoreException;
import newsgraph.store.StoreBusyException;
import newsgraph.store.StoreDamagedException;
import newsgraph.store.StoreException;
import newsgraph.store.StoreExistsException;
import newsgraph.store.StoreFormatException;
import newsgraph.store.StoreFullException;
import newsgraph.validate.ShapesException;
import newsgraph.validate.UnreadableDataException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what a command throws into a message on stderr and an exit code; the one place that
/// catches everything.
record Failures(Console console) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        ExitCode code = code(failure);
        console.out().flush();
        console.err().println("newsgraph: " + message(failure));
        if (code == ExitCode.INTERNAL || parsed.hasMatchedOption("--debug")) {
            failure.printStackTrace(console.err());
        }
        return code.code();
    }

    static int exitCode(Throwable failure) {
        return code(failure).code();
    }

    static ExitCode code(Throwable failure) {
        return switch (failure) {
            case CommandFailure known -> known.exitCode();
            case NoSuchInputException ignored -> ExitCode.NO_INPUT;
            case StoreException store -> code(store);
            case QueryException query -> code(query);
            case ListeningException ignored -> ExitCode.UNAVAILABLE;
            case TurtleException ignored -> ExitCode.BAD_DATA;
            case GazetteerException ignored -> ExitCode.BAD_DATA;
            case UnwritableException ignored -> ExitCode.BAD_DATA;
            case ShapesException ignored -> ExitCode.BAD_DATA;
            case GoldFormException ignored -> ExitCode.BAD_DATA;
            case UnreadableDataException ignored -> ExitCode.BAD_DATA;
            case ArchiveException ignored -> ExitCode.BAD_DATA;
            case BackupException ignored -> ExitCode.BAD_DATA;
            case UncheckedIOException io when io.getCause() instanceof NoSuchFileException ->
                    ExitCode.NO_INPUT;
            case UncheckedIOException ignored -> ExitCode.IO;
            case CommandLine.ParameterException ignored -> ExitCode.USAGE;
            default -> ExitCode.INTERNAL;
        };
    }

    private static ExitCode code(StoreException failure) {
        return switch (failure) {
            case NoSuchStoreException ignored -> ExitCode.NO_INPUT;
            case NotAStoreException ignored -> ExitCode.BAD_DATA;
            case StoreBusyException ignored -> ExitCode.BUSY;
            case StoreDamagedException ignored -> ExitCode.IO;
            case StoreFullException ignored -> ExitCode.IO;
            case StoreExistsException ignored -> ExitCode.USAGE;
            case StoreFormatException ignored -> ExitCode.BAD_DATA;
        };
    }

    private static ExitCode code(QueryException failure) {
        return switch (failure) {
            case QuerySyntaxException ignored -> ExitCode.BAD_DATA;
            case QuestionException ignored -> ExitCode.BAD_DATA;
            case RefusedQueryException ignored -> ExitCode.USAGE;
            case ArgumentException ignored -> ExitCode.USAGE;
            case TimeLimitException ignored -> ExitCode.BUSY;
            case MemoryLimitException ignored -> ExitCode.BUSY;
        };
    }

    private static String message(Throwable failure) {
        String message =
                failure.getMessage() == null
                        ? failure.getClass().getSimpleName()
                        : failure.getMessage();
        return failure.getCause() instanceof IOException io && !message.contains(io.toString())
                ? message + ": " + Reasons.of(io)
                : message;
    }
}
