package newsgraph.knowledge;

import java.util.List;

/// An office that one person at a time holds.
///
/// @param id path of its IRI under the base ("office/prime-minister-of-the-united-kingdom")
/// @param titles what news calls its holder, in lower case ("prime minister", "pm", "premier")
/// @param body id of the country or organization that it belongs to
public record Office(String id, String label, List<String> titles, String body) {
    public Office {
        titles = List.copyOf(titles);
    }
}
