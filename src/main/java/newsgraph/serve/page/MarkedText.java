package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.serve.html.Html;

/// A text with marks on its words, and an anchor where each fragment of the article's IRI begins.
///
/// Where marks lie within each other, the shortest is shown, of equal ones the first kind.
final class MarkedText {
    private static final Comparator<Mark> INNERMOST =
            Comparator.comparingInt((Mark m) -> m.span().length()).thenComparing(Mark::kind);

    private final ArticleText text;
    private final List<Mark> marks;
    private final List<TextSpan> furniture;
    private final Links links;

    /// @param furniture what is of the page and not of the article
    MarkedText(ArticleText text, List<Mark> marks, List<TextSpan> furniture, Links links) {
        this.text = text;
        this.marks =
                marks.stream()
                        .filter(m -> m.span().end() <= text.length())
                        .sorted(INNERMOST)
                        .toList();
        this.furniture = List.copyOf(furniture);
        this.links = links;
    }

    /// @param anchors fragments by where they begin
    Html html(SortedMap<Integer, Set<String>> anchors) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        borders.addAll(anchors.keySet());
        marks.forEach(m -> borders.addAll(List.of(m.span().begin(), m.span().end())));
        furniture.forEach(f -> borders.addAll(List.of(f.begin(), f.end())));
        borders.removeIf(b -> b > text.length());
        List<Html> pieces = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (int from : borders) {
            anchors.getOrDefault(from, Set.of()).stream()
                    .filter(told::add)
                    .map(id -> el("span").with("id", id))
                    .forEach(pieces::add);
            Integer to = borders.higher(from);
            if (to != null) {
                pieces.add(piece(new TextSpan(from, to)));
            }
        }
        return el("div", pieces.stream()).classed("text");
    }

    private Html piece(TextSpan span) {
        String words = text.slice(span);
        Optional<Mark> mark = marks.stream().filter(m -> m.span().covers(span)).findFirst();
        if (mark.isPresent()) {
            return link(links.to(mark.get().event()), words)
                    .classed("mark " + mark.get().kind().style())
                    .with("title", mark.get().kind().words());
        }
        return furniture.stream().anyMatch(f -> f.covers(span))
                ? el("span", words).classed("furniture")
                : Html.text(words);
    }

    /// Adds a fragment where it begins.
    static void anchor(Map<Integer, Set<String>> anchors, int begin, String fragment) {
        anchors.computeIfAbsent(begin, b -> new LinkedHashSet<>()).add(fragment);
    }

    static SortedMap<Integer, Set<String>> noAnchors() {
        return new TreeMap<>();
    }
}
