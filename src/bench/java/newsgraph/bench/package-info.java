/// What the program costs, measured against the libraries it stands on. Run by the Maven profile
/// `bench`, never as a test: no figure makes a build fail.
@NullMarked
package newsgraph.bench;

import org.jspecify.annotations.NullMarked;
