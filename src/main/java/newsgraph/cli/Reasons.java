package newsgraph.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says in words why a file could not be read or written.
final class Reasons {
    private Reasons() {}

    static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException ignored -> "there is no such file or directory";
            case AccessDeniedException ignored -> "permission denied";
            case CharacterCodingException ignored -> "it is not UTF-8";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
