package newsgraph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// A page's visible text in the order of its source, cut where a browser would begin a new line.
final class PageBlocks {
    /// What a block is, by its markup.
    enum Role {
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        CAPTION
    }

    /// A stretch of text that a browser shows as one.
    ///
    /// @param text white space collapsed, but for no-break spaces and line breaks
    /// @param linked how many of its characters are links
    /// @param element the innermost block element around it
    record Block(String text, int linked, Element element, Role role, boolean furniture) {
        double linkShare() {
            return (double) linked / text.length();
        }

        boolean isReport() {
            boolean prose =
                    text.length() >= 80 || (text.length() >= 30 && Paragraphs.finished(text));
            return !furniture
                    && role != Role.HEADING
                    && role != Role.CAPTION
                    && prose
                    && linkShare() < .5;
        }
    }

    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "svg",
                    "math",
                    "object",
                    "head",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "nav",
                    "canvas",
                    "audio",
                    "video",
                    "dialog",
                    "label");

    private static final Set<String> BREAKING =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "html",
                    "li",
                    "main",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "center",
                    "details",
                    "summary");

    private static final Set<String> FURNITURE_TAGS = Set.of("aside", "footer");
    private static final Set<String> FURNITURE_WORDS = Lexicon.words("page-furniture");
    private static final Set<String> PICTURE_WORDS = Lexicon.words("page-pictures");

    private PageBlocks() {}

    /// @param body is read without recursion, so that depth does no harm
    static List<Block> of(Element body) {
        Collector collector = new Collector(bulk(body));
        body.filter(collector);
        collector.flush(body);
        return collector.blocks;
    }

    /// Elements that hold most of the page's paragraphs: whatever they are called, they are no
    /// furniture.
    private static Set<Element> bulk(Element body) {
        java.util.Map<Element, Integer> letters = new java.util.HashMap<>();
        int all = 0;
        for (Element p : body.select("p")) {
            int length = p.text().length();
            all += length;
            for (Optional<Element> e = Optional.of(p);
                    e.isPresent();
                    e = Optional.ofNullable(e.get().parent())) {
                letters.merge(e.get(), length, Integer::sum);
            }
        }
        int most = all;
        return letters.entrySet().stream()
                .filter(e -> e.getValue() * 5 > most * 2 && !e.getKey().normalName().equals("p"))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isFurniture(Element element) {
        return FURNITURE_TAGS.contains(element.normalName()) || isNamed(element, FURNITURE_WORDS);
    }

    private static boolean isNamed(Element element, Set<String> words) {
        String names = element.className() + " " + element.id();
        return Arrays.stream(names.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})"))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }

    private static final class Collector implements NodeFilter {
        private final List<Block> blocks = new ArrayList<>();
        private final Set<Element> bulk;
        private final Set<Element> furniture = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private int linked;
        private int links;
        private int furnitureDepth;

        Collector(Set<Element> bulk) {
            this.bulk = bulk;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            if (SKIPPED.contains(name) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                text.append('\n');
            } else if (BREAKING.contains(name)) {
                flush(parent(element));
            }
            if (name.equals("a")) {
                links++;
            }
            if (!bulk.contains(element) && isFurniture(element)) {
                furniture.add(element);
                furnitureDepth++;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (BREAKING.contains(element.normalName())) {
                    flush(element);
                }
                if (element.normalName().equals("a")) {
                    links--;
                }
                if (furniture.remove(element)) {
                    furnitureDepth--;
                }
            }
            return FilterResult.CONTINUE;
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
                if (!space) {
                    text.append(c);
                    linked += links > 0 ? 1 : 0;
                } else if (!text.isEmpty()
                        && text.charAt(text.length() - 1) != ' '
                        && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
            }
        }

        void flush(Element owner) {
            String all = text.toString();
            int share = linked;
            text.setLength(0);
            linked = 0;
            if (all.isBlank()) {
                return;
            }
            for (String part : all.split(" ?\n ?\n[ \n]*")) {
                String clean = part.replaceAll(" *\n *", "\n").strip();
                if (!clean.isBlank()) {
                    int partLinked = (int) ((long) share * part.length() / all.length());
                    blocks.add(
                            new Block(
                                    clean,
                                    Math.min(partLinked, clean.length()),
                                    owner,
                                    role(owner),
                                    furnitureDepth > 0));
                }
            }
        }

        private static Element parent(Element element) {
            Element parent = element.parent();
            return parent == null ? element : parent;
        }

        private static boolean isHidden(Element element) {
            return element.hasAttr("hidden")
                    || element.attr("style").replace(" ", "").contains("display:none");
        }

        private Role role(Element owner) {
            for (Element e = owner; ; e = parent(e)) {
                if (!bulk.contains(e) && isNamed(e, PICTURE_WORDS)) {
                    return Role.CAPTION;
                }
                switch (e.normalName()) {
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                        return Role.HEADING;
                    }
                    case "figcaption", "figure", "caption" -> {
                        return Role.CAPTION;
                    }
                    case "li", "dd", "dt" -> {
                        return Role.ITEM;
                    }
                    case "td", "th" -> {
                        return e.select("p").isEmpty() ? Role.CELL : Role.PARAGRAPH;
                    }
                    case "article", "section", "main", "body", "html" -> {
                        return Role.PARAGRAPH;
                    }
                    default -> {}
                }
                if (e.parent() == null) {
                    return Role.PARAGRAPH;
                }
            }
        }
    }
}
