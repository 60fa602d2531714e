/// Encounters: triggers, parties, status, place, why, and which mentions are one encounter.
@NullMarked
package newsgraph.extract.encounter;

import org.jspecify.annotations.NullMarked;
