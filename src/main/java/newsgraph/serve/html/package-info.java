/// HTML as a tree, which has no way to put markup in by a string.
@NullMarked
package newsgraph.serve.html;

import org.jspecify.annotations.NullMarked;
