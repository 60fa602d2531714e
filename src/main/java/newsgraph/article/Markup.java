package newsgraph.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.article.Block.Role;
import org.jsoup.nodes.Element;

/// What the elements of one page mean, by their tags and by what their class and id call them.
final class Markup {
    private static final Set<String> SKIPPED =
            Set.of(
                    "audio",
                    "button",
                    "canvas",
                    "dialog",
                    "head",
                    "iframe",
                    "input",
                    "label",
                    "math",
                    "nav",
                    "noscript",
                    "object",
                    "script",
                    "select",
                    "style",
                    "svg",
                    "template",
                    "textarea",
                    "video");

    private static final Set<String> BREAKING =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
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
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    private static final Set<String> FURNITURE = Lexicon.words("page-furniture");
    private static final Set<String> PICTURES = Lexicon.words("page-pictures");

    /// Elements that hold so much of the page's paragraphs that they are no furniture, whatever
    /// they are called.
    private final Set<Element> bulk;

    private final Map<Element, Role> roles = new HashMap<>();

    Markup(Element body) {
        Map<Element, Integer> letters = new HashMap<>();
        int all = 0;
        for (Element p : body.select("p")) {
            int length = p.text().length();
            all += length;
            for (Element e = p.parent(); e != null; e = e.parent()) {
                letters.merge(e, length, Integer::sum);
            }
        }
        double enough = .4 * all;
        bulk =
                letters.entrySet().stream()
                        .filter(e -> e.getValue() > enough)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /// Tells whether nothing inside is ever shown as text of an article.
    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /// Tells whether a browser begins a new line before and after it.
    static boolean isBreaking(Element element) {
        return BREAKING.contains(element.normalName());
    }

    boolean isFurniture(Element element) {
        boolean named =
                switch (element.normalName()) {
                    case "aside", "footer" -> true;
                    default -> isNamed(element, FURNITURE);
                };
        return named && !bulk.contains(element);
    }

    /// Returns what text directly in an element is, by the nearest element around it that tells.
    Role role(Element element) {
        Optional<Role> known = Optional.ofNullable(roles.get(element));
        if (known.isPresent()) {
            return known.get();
        }
        Element parent = element.parent();
        Role around = parent == null ? Role.PARAGRAPH : role(parent);
        Role role = isPicture(element) ? Role.CAPTION : byTag(element.normalName(), around);
        roles.put(element, role);
        return role;
    }

    /// @param around the role of the element around it
    private static Role byTag(String tag, Role around) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
            case "figcaption", "figure", "caption" -> Role.CAPTION;
            case "li", "dd", "dt" -> Role.ITEM;
            case "td", "th" -> Role.CELL;
            case "article", "section", "main", "body" -> Role.PARAGRAPH;
            case "p" -> around == Role.CELL ? Role.PARAGRAPH : around;
            default -> around;
        };
    }

    private boolean isPicture(Element element) {
        return isNamed(element, PICTURES) && !bulk.contains(element);
    }

    private static boolean isNamed(Element element, Set<String> words) {
        String names = element.className() + " " + element.id();
        if (names.isBlank()) {
            return false;
        }
        return Arrays.stream(names.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})", -1))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }
}
