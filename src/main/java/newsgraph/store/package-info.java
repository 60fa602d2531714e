/// Where articles and their graphs are kept: one named graph an article in TDB2, the articles
/// themselves in an archive of files beside it. The only package that knows TDB2.
@NullMarked
package newsgraph.store;

import org.jspecify.annotations.NullMarked;
