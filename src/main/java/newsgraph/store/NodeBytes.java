package newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.thrift.TException;
import org.apache.thrift.transport.TMemoryBuffer;

/// The file of a database's nodes, byte by byte: a bit that its decoder passes over is a damage
/// too.
final class NodeBytes implements AutoCloseable {
    /// As `NodeTableTRDF` writes: a number too large for a `NodeId` as a number, not as its digits.
    private static final boolean VALUES = true;

    private final FileChannel file;

    NodeBytes(Path database) throws IOException {
        this.file = FileChannel.open(database.resolve("nodes-data.obj"));
    }

    /// Tells whether a node stands in the file just as it would be written.
    boolean holds(NodeId id, Node node) {
        byte[] written = written(node);
        ByteBuffer there = ByteBuffer.allocate(written.length);
        try {
            long at = id.getPtrLocation();
            while (there.hasRemaining() && file.read(there, at + there.position()) > 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the nodes: " + e, e);
        }
        return !there.hasRemaining() && Arrays.equals(there.array(), written);
    }

    private static byte[] written(Node node) {
        try {
            TMemoryBuffer buffer = new TMemoryBuffer(256);
            ThriftConvert.convert(node, VALUES).write(TRDF.protocol(buffer));
            return Arrays.copyOf(buffer.getArray(), buffer.length());
        } catch (TException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the nodes: " + e, e);
        }
    }
}
