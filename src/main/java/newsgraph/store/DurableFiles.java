package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

/// Writes files so that they are whole or absent, whenever the machine stops.
public final class DurableFiles {
    private DurableFiles() {}

    /// Returns the name under which this process writes a file until it is whole. Where several may
    /// write the same file, none writes into what another one has begun.
    public static Path unfinished(Path file) {
        return file.resolveSibling(
                "%s.%d.tmp".formatted(file.getFileName(), ProcessHandle.current().pid()));
    }

    /// Writes a file of a store, which one process at a time changes, under a temporary name beside
    /// it, syncs it and renames it.
    ///
    /// @throws UncheckedIOException if it cannot be written; the old file, if any, is as before
    public static void write(Path file, byte[] content) {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            sync(temporary, content);
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            syncDirectory(parent(file));
        } catch (IOException e) {
            throw StoreFullException.or(file, "cannot write", e);
        }
    }

    /// Writes a directory of files under a temporary name, syncs them and renames it; whatever was
    /// there before is replaced.
    ///
    /// @param temporary on the same disk
    static void writeDirectory(Path temporary, Path directory, Map<String, byte[]> files)
            throws IOException {
        delete(temporary);
        Files.createDirectories(temporary);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sync(temporary.resolve(file.getKey()), file.getValue());
        }
        syncDirectory(temporary);
        Path parent = parent(directory);
        makeDirectories(parent);
        delete(directory);
        Files.move(temporary, directory, StandardCopyOption.ATOMIC_MOVE);
        syncDirectory(parent);
    }

    /// Makes a directory where there is none, and those above it, so that each is on disk in the
    /// one that holds it.
    public static void makeDirectories(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path parent = parent(directory);
            makeDirectories(parent);
            Files.createDirectories(directory);
            syncDirectory(parent);
        }
    }

    /// Returns the directory that a file or directory lies in.
    public static Path parent(Path path) {
        return path.toAbsolutePath().resolve("..").normalize();
    }

    /// Deletes a directory with all in it, if it is there.
    public static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    delete(file);
                } else {
                    Files.delete(file);
                }
            }
        }
        Files.delete(directory);
    }

    /// Writes a file and waits until the disk has it.
    static void sync(Path file, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// Waits until the disk has what was written of a file.
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Waits until the disk has the entries of a directory and of all below it.
    static void syncTree(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path one : all.filter(Files::isDirectory).toList()) {
                syncDirectory(one);
            }
        }
    }

    /// Waits until the disk has a directory's entries; does nothing where directories cannot be
    /// opened, as on Windows.
    public static void syncDirectory(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
