/// The words that rules look for, read from commented data files.
@NullMarked
package newsgraph.extract.lexicon;

import org.jspecify.annotations.NullMarked;
