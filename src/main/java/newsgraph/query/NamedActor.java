package newsgraph.query;

import java.util.Optional;
import org.apache.jena.graph.Node;

/// Somebody in the graph whom a name fits.
///
/// @param name as the graph labels the actor
/// @param kind "person", "organization", "country" or "group"
/// @param onBehalfOf the name of the body that the actor speaks or acts for
public record NamedActor(Node node, String name, String kind, Optional<String> onBehalfOf) {}
