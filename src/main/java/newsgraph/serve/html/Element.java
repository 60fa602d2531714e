package newsgraph.serve.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An element with its attributes and content. Which elements and attributes there are is a closed
/// list: none of them runs anything, and an address is one of this server or of the web.
public final class Element implements Html {
    private static final Set<String> NAMES =
            Set.of(
                    ("html head title body header nav main footer section article h1 h2 h3 p a ul ol li"
                                    + " dl dt dd table caption thead tbody tr th td form label input select"
                                    + " option button fieldset legend textarea strong em small mark span div"
                                    + " blockquote cite pre code details summary time abbr svg g circle line"
                                    + " text rect path figure figcaption")
                            .split(" "));

    /// Elements that have no content and no end.
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br", "hr");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    ("class id lang name value type for placeholder required selected method rel"
                                    + " charset content title scope colspan datetime role rows cols open"
                                    + " tabindex autocomplete spellcheck min max step data-label aria-label aria-current"
                                    + " aria-hidden aria-describedby viewBox cx cy r x x1 x2 y y1 y2"
                                    + " text-anchor stroke-width width height rx d")
                            .split(" "));

    private static final Pattern OWN_SCRIPT = Pattern.compile("/[a-z]+\\.js\\?v=[0-9a-f]+");

    private static final Set<String> ADDRESSES = Set.of("href", "action");

    private final String name;
    private final Map<String, String> attributes;
    private final List<Html> content;

    private Element(String name, Map<String, String> attributes, List<Html> content) {
        if (!NAMES.contains(name) && !EMPTY.contains(name) && !attributes.containsKey("src")) {
            throw new IllegalArgumentException("no element of these pages: " + name);
        }
        this.name = name;
        this.attributes = attributes;
        this.content = List.copyOf(content);
    }

    public static Element el(String name, Html... content) {
        return new Element(name, Map.of(), List.of(content));
    }

    public static Element el(String name, String words) {
        return el(name, Html.text(words));
    }

    public static Element el(String name, Stream<? extends Html> content) {
        return new Element(name, Map.of(), List.copyOf(content.toList()));
    }

    /// Returns a link; only its words where the address is none that a link of these pages may
    /// have.
    public static Element link(String address, Html... content) {
        return el("a", content).with("href", address);
    }

    public static Element link(String address, String words) {
        return link(address, Html.text(words));
    }

    /// Returns what runs a script file of this server once the page is there. There is no other way
    /// to have a page run anything.
    ///
    /// @param address of letters and a version alone ("/editor.js?v=0123abcd")
    public static Element ownScript(String address) {
        if (!OWN_SCRIPT.matcher(address).matches()) {
            throw new IllegalArgumentException("no script of this server: " + address);
        }
        return new Element("script", Map.of("src", address, "defer", "defer"), List.of());
    }

    /// Returns this element with an attribute.
    public Element with(String attribute, String value) {
        boolean isAddress = ADDRESSES.contains(attribute);
        if (!isAddress && !ATTRIBUTES.contains(attribute)) {
            throw new IllegalArgumentException("no attribute of these pages: " + attribute);
        }
        if (isAddress && !Address.isHarmless(value)) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Element(name, more, content);
    }

    public Element with(String attribute, Optional<String> value) {
        return value.map(v -> with(attribute, v)).orElse(this);
    }

    public Element classed(String classes) {
        return with("class", classes);
    }

    /// Returns this element with more in it.
    public Element and(Html... more) {
        List<Html> all = new ArrayList<>(content);
        all.addAll(List.of(more));
        return new Element(name, attributes, all);
    }

    @Override
    public void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            Escaping.append(value, out);
            out.append('"');
        });
        out.append('>');
        if (!EMPTY.contains(name)) {
            content.forEach(c -> c.write(out));
            out.append("</").append(name).append('>');
        }
    }
}
