/// Why: what an encounter was for and about, what was said there and what came of it.
@NullMarked
package newsgraph.extract.why;

import org.jspecify.annotations.NullMarked;
