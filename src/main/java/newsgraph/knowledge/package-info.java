/// What is known before reading: offices and who held them when, countries, metonyms, aliases.
/// Plain records; the Turtle files behind them are read by `rdf` and handed in.
@NullMarked
package newsgraph.knowledge;

import org.jspecify.annotations.NullMarked;
