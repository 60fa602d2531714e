/// Which tellings are of one encounter.
@NullMarked
package newsgraph.extract.retold;

import org.jspecify.annotations.NullMarked;
