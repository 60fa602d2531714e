/// One article as published: its text, the day it appeared, its zones, and the readers that get it
/// out of files. Knows neither CoreNLP nor Jena.
@NullMarked
package newsgraph.article;

import org.jspecify.annotations.NullMarked;
