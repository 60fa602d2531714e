/// Questions in SPARQL: parameters bound, never pasted; limits of time and rows; answers as tables.
@NullMarked
package newsgraph.query;

import org.jspecify.annotations.NullMarked;
