/// Who: which mentions are actors, and which mentions are one actor.
@NullMarked
package newsgraph.extract.actor;

import org.jspecify.annotations.NullMarked;
