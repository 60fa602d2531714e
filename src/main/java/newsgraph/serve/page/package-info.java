/// One class a page: from a request and the store to HTML, a table or RDF.
@NullMarked
package newsgraph.serve.page;

import org.jspecify.annotations.NullMarked;
