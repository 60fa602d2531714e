/// An index of words: who is called what, and which passages tell of which event. It is made from
/// the graphs alone and can be made again. The only package that knows Lucene.
@NullMarked
package newsgraph.fulltext;

import org.jspecify.annotations.NullMarked;
