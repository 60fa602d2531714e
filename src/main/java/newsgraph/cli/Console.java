package newsgraph.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// Where a command reads and writes: data to `out`, all else to `err`.
record Console(InputStream in, PrintStream out, PrintStream err) {}
