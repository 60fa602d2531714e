/// Where the parts of a picture stand: pure geometry, which gives the same picture for the same
/// parts.
@NullMarked
package newsgraph.serve.picture;

import org.jspecify.annotations.NullMarked;
