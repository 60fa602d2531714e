/// A telling of an encounter as plain records: the words that tell of it, who takes part, how it
/// stands.
@NullMarked
package newsgraph.extract.telling;

import org.jspecify.annotations.NullMarked;
