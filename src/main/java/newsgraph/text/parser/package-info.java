/// A dependency parser that reads the model of CoreNLP's neural parser and finds the same trees
/// several times as fast. From the model's file on it needs no other code.
///
/// The method is that of Chen and Manning (2014): an arc-standard transition system whose next step
/// a network of one hidden layer picks from 18 words around the top of the stack, with their tags
/// and the labels of those already attached.
///
/// @see <a href="https://aclanthology.org/D14-1082/">A Fast and Accurate Dependency Parser using
///   Neural Networks</a>
@NullMarked
package newsgraph.text.parser;

import org.jspecify.annotations.NullMarked;
