/// A read-only server on one store: pages, SPARQL, linked data. Only here are Fuseki and Jetty
/// known.
@NullMarked
package newsgraph.serve;

import org.jspecify.annotations.NullMarked;
