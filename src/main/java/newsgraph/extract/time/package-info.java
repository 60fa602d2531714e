/// When: time expressions, and the days they mean.
@NullMarked
package newsgraph.extract.time;

import org.jspecify.annotations.NullMarked;
