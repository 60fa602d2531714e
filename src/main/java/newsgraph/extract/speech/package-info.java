/// Who said what: statements, agreements, and who says so.
@NullMarked
package newsgraph.extract.speech;

import org.jspecify.annotations.NullMarked;
