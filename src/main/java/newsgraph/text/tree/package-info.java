/// Puts right what a parser hangs wrongly in sentences as news has them. Each class sees one kind
/// of mistake; [newsgraph.text.tree.CorrectedTrees] has them in their order.
@NullMarked
package newsgraph.text.tree;

import org.jspecify.annotations.NullMarked;
