/// Reads the language of an article with the models of Stanford CoreNLP. The only package that
/// knows that library.
@NullMarked
package newsgraph.text.corenlp;

import org.jspecify.annotations.NullMarked;
