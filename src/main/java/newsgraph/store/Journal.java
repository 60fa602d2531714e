package newsgraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was decided about articles, in order: a file to which lines are only ever added. Each
/// decision is on disk before the commit that follows it, and a second line says what came of that
/// commit. With the archived texts it is what a database is made from again.
///
/// Every line carries a sum over itself and the line before, so that none can be changed, lost or
/// slipped in without a trace. A last line that a crash cut off was never acted upon, and goes.
public final class Journal {
    private static final int SUM_DIGITS = 16;

    private final Path file;
    private final List<JournalLine> lines = new ArrayList<>();
    private String sum = "";
    private boolean isRead;

    Journal(Path file) {
        this.file = file;
    }

    /// Writes down what a commit is about to do, and returns when that is on disk.
    ///
    /// @throws IllegalStateException if nobody wrote what came of the commit before
    public synchronized void begin(List<Journaled> decisions) {
        if (unsettled().isPresent()) {
            throw new IllegalStateException("a commit is begun while another is open: " + file);
        }
        append(new JournalLine.Begun(lines().size(), decisions));
    }

    /// Writes down what came of the last commit.
    ///
    /// @param committed whether the database has it
    public synchronized void settle(boolean committed) {
        if (unsettled().isEmpty()) {
            throw new IllegalStateException("no commit is open: " + file);
        }
        append(new JournalLine.Settled(lines().size(), committed));
    }

    /// Returns the decisions of a commit of which nobody wrote what came of it; empty if there is
    /// none. Only the last one can be such.
    public synchronized Optional<List<Journaled>> unsettled() {
        return lines().isEmpty() || !(lines().getLast() instanceof JournalLine.Begun begun)
                ? Optional.empty()
                : Optional.of(begun.decisions());
    }

    /// Returns every decision whose commit took place, in order; that of an open one too, since its
    /// articles are in the archive and more is better than less.
    ///
    /// @throws ArchiveException if the file is not what was written
    public synchronized List<Journaled> decisions() {
        List<Journaled> decisions = new ArrayList<>();
        List<JournalLine> all = lines();
        for (int i = 0; i < all.size(); i++) {
            boolean undone =
                    i + 1 < all.size()
                            && all.get(i + 1) instanceof JournalLine.Settled settled
                            && !settled.committed();
            if (all.get(i) instanceof JournalLine.Begun begun && !undone) {
                decisions.addAll(begun.decisions());
            }
        }
        return decisions;
    }

    private void append(JournalLine line) {
        ObjectNode json = line.json();
        String next = chained(json);
        json.put("sum", next);
        byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            boolean isNew = !Files.exists(file);
            DurableFiles.makeDirectories(DurableFiles.parent(file));
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                long end = channel.size();
                write(channel, bytes, end);
            }
            if (isNew) {
                DurableFiles.syncDirectory(DurableFiles.parent(file));
            }
        } catch (IOException e) {
            throw StoreFullException.or(file, "cannot write", e);
        }
        lines.add(line);
        sum = next;
    }

    /// Writes at the end, all or nothing as far as this process can tell.
    private static void write(FileChannel channel, byte[] bytes, long end) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, end + buffer.position());
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    private String chained(ObjectNode json) {
        byte[] bytes = (sum + json).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(bytes).substring(0, SUM_DIGITS);
    }

    private List<JournalLine> lines() {
        if (!isRead) {
            read();
            isRead = true;
        }
        return lines;
    }

    private void read() {
        byte[] content = content();
        int begin = 0;
        for (int end = 0; end < content.length; end++) {
            if (content[end] == '\n') {
                take(new String(content, begin, end - begin, StandardCharsets.UTF_8));
                begin = end + 1;
            }
        }
        if (begin < content.length) {
            cut(begin);
        }
    }

    private byte[] content() {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(file, e), e);
        }
    }

    private void take(String text) {
        try {
            JsonNode json = ArticleJson.read(text.getBytes(StandardCharsets.UTF_8));
            JournalLine line = JournalLine.of(json);
            String expected = chained(line.json());
            if (!expected.equals(json.path("sum").asText()) || line.number() != lines.size()) {
                throw new IllegalArgumentException("not what was written");
            }
            lines.add(line);
            sum = expected;
        } catch (IllegalArgumentException e) {
            throw new ArchiveException(
                    file, "line %d is not what was written".formatted(lines.size() + 1), e);
        }
    }

    private void cut(int length) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot write: %s".formatted(file, e), e);
        }
    }
}
