/// Where: the place of an event, as against the places that it is about.
@NullMarked
package newsgraph.extract.place;

import org.jspecify.annotations.NullMarked;
