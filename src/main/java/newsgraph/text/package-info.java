/// What a reader of language needs, as plain records: sentences with tokens, tags, lemmas, names,
/// dependencies, and quotations. No foreign code.
@NullMarked
package newsgraph.text;

import org.jspecify.annotations.NullMarked;
