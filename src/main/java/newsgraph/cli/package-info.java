/// The command line: one class a command; the only place with exit codes and `System.out`.
@NullMarked
package newsgraph.cli;

import org.jspecify.annotations.NullMarked;
