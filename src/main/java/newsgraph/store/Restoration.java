package newsgraph.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/// Makes a store of a backup, in a directory of its own until it is whole. That lies beside the new
/// store, or inside of an empty directory that is there: so it is on the same disk.
public final class Restoration {
    private static final String UNFINISHED = ".restoring";

    private final Path file;
    private final StoreDirectory target;
    private final Path around;
    private final StoreDirectory workplace;
    private final UnpackLimits limits;

    private Restoration(Path file, Path root, UnpackLimits limits) {
        Path place = root.toAbsolutePath().normalize();
        this.file = file;
        this.limits = limits;
        this.target = new StoreDirectory(place);
        this.around = Files.exists(place) ? place : DurableFiles.parent(place);
        this.workplace =
                new StoreDirectory(
                        around.resolve(beginning() + ProcessHandle.current().pid() + UNFINISHED));
    }

    private String beginning() {
        return "." + target.root().getFileName() + ".";
    }

    /// Restores a backup within the usual limits.
    public static BackupManifest of(Path file, Path root, FreeSpace freeSpace) {
        return of(file, root, freeSpace, UnpackLimits.DEFAULT);
    }

    /// Restores a backup.
    ///
    /// @param root of the new store: nothing, or an empty directory
    /// @throws StoreExistsException if something is there
    /// @throws BackupException if the backup is truncated or was altered
    /// @throws UncheckedIOException if files cannot be read or written
    public static BackupManifest of(
            Path file, Path root, FreeSpace freeSpace, UnpackLimits limits) {
        Restoration restoration = new Restoration(file, root, limits);
        try {
            if (!restoration.isVacant()) {
                throw new StoreExistsException(root);
            }
            return restoration.run(freeSpace);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot restore %s: %s".formatted(root, file, e), e);
        } finally {
            restoration.clear();
        }
    }

    /// Tells whether nothing is there but what a restoration left that was killed.
    private boolean isVacant() throws IOException {
        if (!Files.exists(target.root())) {
            return true;
        }
        if (!Files.isDirectory(target.root())) {
            return false;
        }
        List<String> names = names(target.root());
        return names.isEmpty()
                || (names.stream().anyMatch(this::isAbandoned)
                        && names.stream().allMatch(n -> isPart(n) || isAbandoned(n)));
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    /// Tells whether a name is that of a workplace whose process is no more.
    private boolean isAbandoned(String name) {
        if (!name.startsWith(beginning()) || !name.endsWith(UNFINISHED)) {
            return false;
        }
        String process = name.substring(beginning().length(), name.length() - UNFINISHED.length());
        return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    private static boolean isPart(String name) {
        return name.equals(Backup.ARCHIVE)
                || name.equals(Backup.QUARANTINE)
                || StoreDirectory.isDatabase(name);
    }

    private BackupManifest run(FreeSpace freeSpace) throws IOException {
        if (Files.exists(around)) {
            deleteAbandoned();
        }
        BackupManifest manifest = unpack();
        build(manifest, freeSpace);
        DurableFiles.syncTree(workplace.root());
        if (around.equals(target.root())) {
            moveInside();
        } else {
            Files.move(workplace.root(), target.root(), StandardCopyOption.ATOMIC_MOVE);
        }
        DurableFiles.syncDirectory(around);
        return manifest;
    }

    private void deleteAbandoned() throws IOException {
        List<String> names = names(around);
        boolean inside = around.equals(target.root());
        for (String name : names) {
            if (isAbandoned(name) || (inside && isPart(name))) {
                DurableFiles.delete(around.resolve(name));
            }
        }
    }

    /// Moves the parts, last of all that which makes a directory a store.
    private void moveInside() throws IOException {
        List<String> names = new ArrayList<>(names(workplace.root()));
        names.remove(Backup.SETTINGS);
        names.add(Backup.SETTINGS);
        for (String name : names) {
            Files.move(
                    workplace.root().resolve(name),
                    target.root().resolve(name),
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private BackupManifest unpack() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupManifest manifest = manifest(zip);
            Map<String, ZipEntry> entries =
                    zip.stream().collect(Collectors.toMap(ZipEntry::getName, e -> e));
            for (Map.Entry<String, String> expected : manifest.hashes().entrySet()) {
                Optional<ZipEntry> entry = Optional.ofNullable(entries.get(expected.getKey()));
                if (entry.isEmpty()) {
                    throw new BackupException(file, expected.getKey() + " is missing");
                }
                unpack(zip, entry.get(), expected.getValue());
            }
            return manifest;
        } catch (ZipException | EOFException | UnpackLimits.BombException e) {
            throw new BackupException(file, finding(e), e);
        }
    }

    private static String finding(IOException e) {
        return e instanceof EOFException
                ? "it ends early"
                : Objects.toString(e.getMessage(), "it is no ZIP file");
    }

    private BackupManifest manifest(ZipFile zip) throws IOException {
        Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(BackupManifest.NAME));
        if (entry.isEmpty()) {
            throw new BackupException(file, "it has no manifest");
        }
        try (InputStream in = open(zip, entry.get())) {
            return BackupManifest.of(in.readAllBytes());
        } catch (IllegalArgumentException e) {
            throw new BackupException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        long packed = Math.min(entry.getCompressedSize(), Files.size(file));
        return limits.limit(zip.getInputStream(entry), packed);
    }

    private void unpack(ZipFile zip, ZipEntry entry, String hash) throws IOException {
        Path place = workplace.root().resolve(entry.getName()).normalize();
        if (!place.startsWith(workplace.root())) {
            throw new BackupException(file, entry.getName() + " lies outside of the store");
        }
        Files.createDirectories(DurableFiles.parent(place));
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(open(zip, entry), digest);
                OutputStream out = Files.newOutputStream(place)) {
            in.transferTo(out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw new BackupException(file, entry.getName() + " is not what was backed up");
        }
        DurableFiles.force(place);
    }

    private void build(BackupManifest manifest, FreeSpace freeSpace) throws IOException {
        StoreSettings settings = StoreSettings.read(workplace);
        Path database = workplace.database(settings.database());
        Path graphs = workplace.root().resolve(Backup.GRAPHS);
        try (GraphStore store = GraphStore.of(settings.iris(), Optional.of(freeSpace), database)) {
            store.load(sink -> parse(graphs, store.runs(), sink));
        }
        try (GraphStore store = GraphStore.of(settings.iris(), Optional.empty(), database)) {
            StoreCheck check = StoreCheck.of(store);
            boolean whole =
                    check.problems().isEmpty()
                            && check.graphs() == manifest.graphs()
                            && check.quads() == manifest.quads();
            if (!whole) {
                throw new BackupException(file, "its graphs are not what was backed up");
            }
        }
        settings.using(settings.database(), DatabaseSize.bytes(database)).write(workplace);
        Files.delete(graphs);
    }

    private static void parse(Path graphs, Node runs, Consumer<Quad> sink) {
        RDFParser.source(graphs)
                .lang(Lang.NQUADS)
                .parse(
                        new StreamRDFBase() {
                            @Override
                            public void quad(Quad quad) {
                                sink.accept(
                                        quad.getGraph().equals(runs)
                                                ? Quad.create(
                                                        Quad.defaultGraphNodeGenerated,
                                                        quad.asTriple())
                                                : quad);
                            }

                            @Override
                            public void triple(Triple triple) {
                                throw new IllegalStateException("a quad without a graph");
                            }
                        });
    }

    private void clear() {
        try {
            DurableFiles.delete(workplace.root());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot delete: %s".formatted(workplace.root(), e), e);
        }
    }
}
