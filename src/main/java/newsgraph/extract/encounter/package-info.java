/// From an article's words of meeting to its encounters: all that is read of each, put together.
@NullMarked
package newsgraph.extract.encounter;

import org.jspecify.annotations.NullMarked;
