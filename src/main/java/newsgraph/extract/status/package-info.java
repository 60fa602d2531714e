/// What became of an encounter: it happened, is planned, was called off, denied.
@NullMarked
package newsgraph.extract.status;

import org.jspecify.annotations.NullMarked;
