package newsgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsgraph.rdf.Iris;

/// What is told of refused articles until they are taken in: one readable file each.
///
/// @param root its directory, made when the first article is refused
public record Quarantine(Path root) {
    /// Tells of an article that was refused, and no longer of one that is stored now.
    ///
    /// @throws UncheckedIOException if the file cannot be written
    public void note(Outcome outcome) {
        try {
            switch (outcome) {
                case Outcome.Kept kept -> Files.deleteIfExists(file(kept.id()));
                case Outcome.Refused refused -> tell(refused);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot write: %s".formatted(root, e), e);
        }
    }

    private void tell(Outcome.Refused refused) throws IOException {
        Files.createDirectories(root);
        Files.writeString(
                file(refused.id().orElse(refused.place())),
                """
                id: %s
                place: %s
                reason: %s
                """
                        .formatted(refused.id().orElse("none"), refused.place(), refused.reason()));
    }

    private Path file(String name) {
        return root.resolve(Iris.sha256(name).substring(0, 16) + ".txt");
    }
}
