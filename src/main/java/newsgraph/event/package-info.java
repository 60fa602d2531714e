/// What an article reports: encounters, statements and agreements, every part with the words that
/// carry it. Plain values; knows neither language tools nor RDF.
@NullMarked
package newsgraph.event;

import org.jspecify.annotations.NullMarked;
