package newsgraph.rdf;

import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.streammgr.StreamManager;

/// Closes the doors that Jena has to the network and to files by name, for the whole process. What
/// asks for them is refused by name elsewhere; this holds where something gets past that.
public final class Offline {
    private Offline() {}

    private static final class Doors {
        static final boolean CLOSED = close();

        private static boolean close() {
            ARQ.globalServiceAllowed = false;
            ARQ.getContext().set(ARQ.httpServiceAllowed, false);
            StreamManager.setGlobal(new StreamManager());
            return true;
        }
    }

    /// Sees that they are closed.
    ///
    /// @throws IllegalStateException if they are not
    public static void ensure() {
        if (!Doors.CLOSED || ARQ.globalServiceAllowed) {
            throw new IllegalStateException("something allowed queries to reach the network");
        }
    }
}
