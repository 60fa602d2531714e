/// From article files to committed graphs: reads, extracts, checks, archives and stores; takes out
/// again; verifies what is stored against the archive.
@NullMarked
package newsgraph.ingest;

import org.jspecify.annotations.NullMarked;
