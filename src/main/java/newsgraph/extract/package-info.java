/// From an article to its events: one class a question, every assertion with its rule.
@NullMarked
package newsgraph.extract;

import org.jspecify.annotations.NullMarked;
