/// Which words tell of an encounter, and which only look so.
@NullMarked
package newsgraph.extract.trigger;

import org.jspecify.annotations.NullMarked;
