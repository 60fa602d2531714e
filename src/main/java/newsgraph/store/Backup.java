package newsgraph.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// Writes all of a store into one ZIP file: the graphs as sorted N-Quads, the archive and its
/// journal, the settings, and last a manifest with the hash of each.
public final class Backup {
    static final String GRAPHS = "graphs.nq";
    static final String SETTINGS = "store.properties";
    static final String ARCHIVE = "archive";
    static final String QUARANTINE = "quarantine";

    private final StoreDirectory directory;
    private final GraphStore store;
    private final TreeMap<String, String> hashes = new TreeMap<>();

    /// @param store open, so that nobody writes
    public Backup(Path root, GraphStore store) {
        this.directory = new StoreDirectory(root);
        this.store = store;
    }

    /// Writes the file under a temporary name, and renames it when it is whole and on disk.
    ///
    /// @return how much is in it
    /// @throws StoreDamagedException if the store is not what was committed
    /// @throws UncheckedIOException if the file cannot be written
    public BackupManifest write(Path file, Instant made) {
        requireDirectory(file);
        StoreCheck check = StoreCheck.of(store);
        if (!check.problems().isEmpty()) {
            throw new StoreDamagedException(
                    directory.root(),
                    "%d graph(s) are not what was stored, so no backup was made"
                            .formatted(check.problems().size()));
        }
        Path temporary = DurableFiles.unfinished(file);
        try {
            BackupManifest manifest = writeZip(temporary, check, made);
            DurableFiles.force(temporary);
            new BackupLog(directory).add(file, made); // before it is there, lest one go unnamed
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.syncDirectory(DurableFiles.parent(file));
            return manifest;
        } catch (IOException e) {
            throw StoreFullException.or(file, "cannot write the backup", e);
        } finally {
            delete(temporary);
        }
    }

    private static void requireDirectory(Path file) {
        Path parent = DurableFiles.parent(file);
        if (!Files.isDirectory(parent)) {
            throw new UncheckedIOException(
                    file + ": cannot write the backup",
                    new IOException(
                            "there is no directory %s; make it, or choose another -o"
                                    .formatted(parent)));
        }
    }

    /// Deletes what is left of a backup that failed.
    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot delete: %s".formatted(temporary, e), e);
        }
    }

    private BackupManifest writeZip(Path temporary, StoreCheck check, Instant made)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary))) {
            zip.setComment("A newsgraph backup; restore it with: newsgraph restore FILE --loc DIR");
            entry(zip, GRAPHS, this::writeGraphs);
            entry(zip, SETTINGS, out -> Files.copy(directory.settings(), out));
            addAll(zip, ARCHIVE, directory.archive());
            addAll(zip, QUARANTINE, directory.quarantine());
            BackupManifest manifest =
                    new BackupManifest(made, check.graphs(), check.quads(), hashes);
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(manifest.bytes());
            zip.closeEntry();
            return manifest;
        }
    }

    /// Writes what it is given; closes nothing.
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        MessageDigest digest = Sha256.digest();
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(new DigestOutputStream(new Open(zip), digest));
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    private void addAll(ZipOutputStream zip, String name, Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String inside = place.relativize(file).toString().replace('\\', '/');
                entry(zip, name + "/" + inside, out -> Files.copy(file, out));
            }
        }
    }

    /// Reads graph by graph and writes between, so that an error of writing is none of the store.
    private void writeGraphs(OutputStream out) throws IOException {
        write(out, store.readAll(tdb -> lines(store.runs(), tdb.getDefaultGraph())));
        for (Node name : store.readAll(Backup::names)) {
            write(out, store.readAll(tdb -> lines(name, tdb.getGraph(name))));
        }
    }

    private static List<Node> names(DatasetGraph tdb) {
        Set<Node> names = new HashSet<>();
        tdb.listGraphNodes().forEachRemaining(names::add);
        return names.stream().sorted(Comparator.comparing(Node::getURI)).toList();
    }

    private static List<String> lines(Node name, Graph graph) {
        return graph.stream().map(t -> GraphHash.line(Quad.create(name, t))).sorted().toList();
    }

    private static void write(OutputStream out, List<String> lines) throws IOException {
        for (String line : lines) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Stays open when its writer closes it.
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length); // not byte by byte
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
