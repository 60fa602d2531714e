/// Checks before commit and on demand: shapes, evidence, ontology. Knows SHACL; changes nothing.
@NullMarked
package newsgraph.validate;

import org.jspecify.annotations.NullMarked;
