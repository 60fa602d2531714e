package newsgraph.rdf;

import java.util.Optional;

/// How political-event data code an encounter.
///
/// @param plover event type ("CONSULT")
/// @param mode PLOVER's mode ("phone"); empty if the type has none that fits
/// @param cameo three digits ("041")
public record EventCode(String plover, Optional<String> mode, String cameo) {}
