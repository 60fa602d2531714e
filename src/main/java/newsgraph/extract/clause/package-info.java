/// What a clause says: who does what, by the parse and by the order of words, in which tense, and
/// what words of planning or refusing make of it.
@NullMarked
package newsgraph.extract.clause;

import org.jspecify.annotations.NullMarked;
