package newsgraph.extract.retold;

import java.util.Map;
import newsgraph.article.TextSpan;

/// Two tellings of an article, for whoever learns when two are of one encounter.
///
/// @param first the words that tell of the first
/// @param second those of the second, which stands behind it
/// @param traits what they have in common and what sets them apart, by its name, with its strength
public record TellingPair(TextSpan first, TextSpan second, Map<String, Double> traits) {}
