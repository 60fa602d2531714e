/// How well articles are read: gold articles with their answers, and the measures that compare an
/// extraction with them a layer at a time. Works on the machine format alone, so that what other
/// programs extract can be scored alike.
@NullMarked
package newsgraph.measure;

import org.jspecify.annotations.NullMarked;
