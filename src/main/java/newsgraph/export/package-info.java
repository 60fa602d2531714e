/// What goes out of the program: the machine format, RDF in five syntaxes, and tables.
@NullMarked
package newsgraph.export;

import org.jspecify.annotations.NullMarked;
