package newsgraph.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.Block.Role;
import org.jsoup.nodes.Element;

/// Finds the blocks of a page that are its article: those of the element under which prose stands
/// most closely together, without what its names or its links give away as furniture.
final class MainText {
    /// What a paragraph counts for the elements around it, from the innermost outwards.
    private static final double[] NEAR = {1, 1, .75, .5, .3};

    private MainText() {}

    /// How many elements outwards a second part of the article is looked for.
    private static final int REACH = 5;

    private static final int SHORTEST_PART = 60;

    static List<Block> select(List<Block> blocks) {
        Optional<Element> root = root(blocks).map(r -> widened(r, blocks));
        if (root.isEmpty()) {
            return blocks.stream()
                    .filter(b -> b.role() == Role.PARAGRAPH && b.linkShare() < .5 && belongs(b))
                    .toList();
        }
        List<Block> inside = blocks.stream().filter(b -> b.isInside(root.get())).toList();
        return trim(withoutRepeats(inside.stream().filter(MainText::belongs).toList()));
    }

    /// The innermost of the near elements that add more prose than clutter: a lead paragraph often
    /// stands apart, and advertisements cut texts into several elements.
    private static Element widened(Element root, List<Block> blocks) {
        Element widest = root;
        Element outer = root;
        for (int i = 0; i < REACH; i++) {
            Element parent = outer.parent();
            if (parent == null || parent.normalName().equals("html")) {
                return widest;
            }
            outer = parent;
            int prose = 0;
            int clutter = 0;
            for (Block block : blocks) {
                if (!block.furniture() && block.isInside(outer) && !block.isInside(widest)) {
                    boolean report = block.isReport() && block.linkShare() < .3;
                    prose += report ? block.text().length() : 0;
                    clutter += report || block.role() == Role.CAPTION ? 0 : block.text().length();
                }
            }
            if (prose >= SHORTEST_PART && clutter <= prose) {
                widest = outer;
            }
        }
        return widest;
    }

    /// Pictures often carry their caption twice, in full and shortened.
    private static List<Block> withoutRepeats(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        return blocks.stream()
                .filter(b -> {
                    int length = b.text().length();
                    boolean picture = b.role() == Role.CAPTION;
                    String same = picture ? b.text().substring(0, Math.min(length, 60)) : b.text();
                    return (length < 20 && !picture) || seen.add(same);
                })
                .toList();
    }

    private static boolean belongs(Block block) {
        if (block.furniture()) {
            return false;
        }
        return switch (block.role()) {
            case HEADING, CAPTION, PARAGRAPH -> block.linkShare() < .8;
            case ITEM, CELL -> block.linkShare() < .6;
        };
    }

    /// Headings at the end head nothing of the article, and links at the end lead away from it.
    private static List<Block> trim(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && leadsAway(kept.getLast())) {
            kept.removeLast();
        }
        return kept;
    }

    private static boolean leadsAway(Block block) {
        return switch (block.role()) {
            case HEADING -> true;
            case ITEM -> block.linkShare() > .3;
            case PARAGRAPH, CELL -> block.linkShare() > .3 && !Paragraphs.finished(block.text());
            case CAPTION -> false;
        };
    }

    /// Returns the element with most prose close under it; the innermost, then the first, of
    /// equals.
    private static Optional<Element> root(List<Block> blocks) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.isReport()) {
                double weight = block.text().length() * (1 - block.linkShare());
                Element element = block.element();
                for (int i = 0; i < NEAR.length && element != null; i++) {
                    scores.merge(element, NEAR[i] * weight, Double::sum);
                    element = element.parent();
                }
            }
        }
        return scores.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }
}
