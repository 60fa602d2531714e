package newsgraph.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/// Transactions on one TDB2 database, and the one place that knows what to do when one fails.
///
/// An aborted write transaction leaves TDB2's node table in this process unlike the one on disk,
/// and the next commit can then destroy the database (Jena issue 3877). So a write must not fail:
/// it is given only what was worked out before. If it fails all the same, nothing of this
/// connection is used any more; a new one begins from the disk.
final class Connection implements AutoCloseable {
    private final Optional<Path> place;

    /// Held shared by every transaction, alone by whoever changes the connection.
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);

    private final Lock writer = new ReentrantLock();
    private DatasetGraph tdb;
    private boolean closed;

    /// @param place the database's directory; empty for one in memory
    Connection(Optional<Path> place) {
        this.place = place;
        this.tdb = connect(place);
    }

    private static DatasetGraph connect(Optional<Path> place) {
        try {
            return place.map(p -> DatabaseMgr.connectDatasetGraph(Location.create(p)))
                    .orElseGet(DatabaseMgr::createDatasetGraph);
        } catch (RuntimeException | Error failure) {
            throw Diagnosis.opening(place, failure);
        }
    }

    /// Reads in one transaction, in which nobody else's commit is seen.
    <T> T read(Function<DatasetGraph, T> question) {
        requireNoTransaction();
        return transact(
                TxnType.READ,
                dataset -> {
                    try {
                        return question.apply(dataset);
                    } catch (RuntimeException | Error failure) {
                        throw Diagnosis.reading(place, failure);
                    }
                });
    }

    /// Writes in one transaction, and returns when it is on disk.
    ///
    /// @param change does only what cannot fail
    void write(Consumer<DatasetGraph> change) {
        requireNoTransaction();
        writer.lock();
        try {
            transact(
                    TxnType.WRITE,
                    dataset -> {
                        change.accept(dataset);
                        dataset.commit();
                        return true;
                    });
        } catch (RuntimeException | Error failure) {
            reconnect(failure);
            throw Diagnosis.writing(place, failure);
        } finally {
            writer.unlock();
        }
    }

    private void requireNoTransaction() {
        if (gate.getReadHoldCount() > 0) {
            throw new IllegalStateException("a transaction inside a transaction of this thread");
        }
    }

    private <T> T transact(TxnType type, Function<DatasetGraph, T> work) {
        gate.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the store is closed, or a write to it failed");
            }
            tdb.begin(type);
            T result;
            try {
                result = work.apply(tdb);
            } catch (RuntimeException | Error failure) {
                giveUp(failure);
                throw failure;
            }
            tdb.end();
            return result;
        } finally {
            gate.readLock().unlock();
        }
    }

    /// Ends a failed transaction; what that throws on top must not hide the failure.
    private void giveUp(Throwable failure) {
        try {
            if (tdb.isInTransaction()) {
                tdb.abort();
            }
            tdb.end();
        } catch (RuntimeException | Error more) {
            failure.addSuppressed(more);
        }
    }

    private void reconnect(Throwable failure) {
        gate.writeLock().lock();
        try {
            closed = true;
            if (place.isPresent()) {
                TDBInternal.expel(tdb, true);
                tdb = connect(place);
                closed = false;
            }
        } catch (RuntimeException | Error more) {
            failure.addSuppressed(more);
        } finally {
            gate.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                TDBInternal.expel(tdb, true);
            }
        } finally {
            gate.writeLock().unlock();
        }
    }
}
