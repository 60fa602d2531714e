package newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.article.Zone.Kind;

/// The archived text of a page as it is put together: paragraphs parted by blank lines, with the
/// zones that the page's markup tells. Filled, then read.
final class PageText {
    private final StringBuilder text = new StringBuilder();
    private final List<Zone> zones = new ArrayList<>();
    private int points;

    /// Adds a paragraph.
    ///
    /// @param kind its zone, where the markup tells it
    void add(String paragraph, Optional<Kind> kind) {
        if (!text.isEmpty()) {
            text.append("\n\n");
            points += 2;
        }
        int begin = points;
        text.append(paragraph);
        points += paragraph.codePointCount(0, paragraph.length());
        kind.ifPresent(k -> zones.add(Zone.of(k, new TextSpan(begin, points))));
    }

    String words() {
        return text.toString();
    }

    List<Zone> zones() {
        return List.copyOf(zones);
    }
}
