package newsgraph.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// A page's visible text in the order of its source, cut where a browser would begin a new line.
final class PageBlocks implements NodeFilter {
    private static final Pattern EMPTY_LINE = Pattern.compile(" ?\n ?\n[ \n]*");
    private static final Pattern LINE_BREAK = Pattern.compile(" *\n *");

    private final List<Block> blocks = new ArrayList<>();
    private final Markup markup;
    private final Set<Element> furniture = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    /// Characters of `text` that belong to links.
    private int linked;

    private int openLinks;

    private PageBlocks(Element body) {
        markup = new Markup(body);
    }

    /// Walks without recursion, so that depth does no harm.
    static List<Block> of(Element body) {
        PageBlocks found = new PageBlocks(body);
        body.filter(found);
        found.flush(body);
        return found.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Markup.isSkipped(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Markup.isBreaking(element) && element.parent() != null) {
            flush(element.parent());
        }
        if (markup.isFurniture(element)) {
            furniture.add(element);
        }
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "a" -> openLinks++;
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Markup.isBreaking(element)) {
                flush(element);
            }
            openLinks -= element.normalName().equals("a") ? 1 : 0;
            furniture.remove(element);
        }
        return FilterResult.CONTINUE;
    }

    /// Collapses white space as a browser does: no-break spaces are none.
    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (" \t\n\r\f".indexOf(c) < 0) {
                text.append(c);
                linked += openLinks > 0 ? 1 : 0;
            } else if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }

    private void flush(Element owner) {
        String all = text.toString();
        double linkShare = all.isEmpty() ? 0 : (double) linked / all.length();
        text.setLength(0);
        linked = 0;
        for (String part : EMPTY_LINE.split(all, -1)) {
            String clean = LINE_BREAK.matcher(part).replaceAll("\n").strip();
            if (!clean.isBlank()) {
                int links = (int) Math.round(linkShare * clean.length());
                blocks.add(
                        new Block(clean, links, owner, markup.role(owner), !furniture.isEmpty()));
            }
        }
    }
}
