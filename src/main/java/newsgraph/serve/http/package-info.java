/// What a page is asked and what it answers, without a server: the parts of HTTP that pages need.
@NullMarked
package newsgraph.serve.http;

import org.jspecify.annotations.NullMarked;
