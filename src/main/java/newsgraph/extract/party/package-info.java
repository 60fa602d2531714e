/// Who takes part.
@NullMarked
package newsgraph.extract.party;

import org.jspecify.annotations.NullMarked;
