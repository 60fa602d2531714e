package newsgraph.event;

import java.util.Optional;
import newsgraph.article.TextSpan;

/// Where an encounter takes place.
///
/// @param name the place ("Washington DC"), without preposition
/// @param evidence the words of the name
/// @param gazetteerId path of its IRI under the base ("place/washington"); empty if not known
/// @param rule the rule that read it
public record Location(String name, TextSpan evidence, Optional<String> gazetteerId, String rule) {}
