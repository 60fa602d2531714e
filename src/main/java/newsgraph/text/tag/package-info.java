/// What a word is, before its sentence is parsed: whether its capital means a name, and its tag
/// (Penn Treebank) where a tagger errs in news, as in headlines and agencies' short forms.
@NullMarked
package newsgraph.text.tag;

import org.jspecify.annotations.NullMarked;
