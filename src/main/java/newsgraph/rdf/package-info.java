/// Between the event records and RDF: terms, IRIs, triples of an article, sorted Turtle, and the
/// gazetteer's files. Knows Jena's graphs and parsers, no store.
@NullMarked
package newsgraph.rdf;

import org.jspecify.annotations.NullMarked;
