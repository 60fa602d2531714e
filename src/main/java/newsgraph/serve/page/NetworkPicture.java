package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.query.Terms;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.picture.Box;
import newsgraph.serve.picture.Drawing;
import newsgraph.serve.picture.Point;
import newsgraph.serve.picture.Tie;
import org.apache.jena.graph.Node;

/// Contacts as a picture: a circle a person, a square a body; a line for a pair and what became of
/// its encounters, told by the kind of line and by its sign.
final class NetworkPicture {
    /// Lines that one can still tell from each other.
    static final int MOST = 60;

    private static final double LENGTH = 160;
    private static final double WIDTH = 1_050;
    private static final double MARGIN = 10;
    private static final int LETTERS = 26;
    private static final double LETTER = 7.6;
    private static final double LINE_HEIGHT = 18;

    /// Between two lines of the same pair.
    private static final double BESIDE = 9;

    private final List<Contact> contacts;
    private final Links links;
    private final List<Contact.Party> parties;
    private final List<Box> boxes;
    private final Drawing drawing;

    /// @param contacts at most `MOST`
    NetworkPicture(List<Contact> contacts, Links links) {
        this.contacts = contacts;
        this.links = links;
        Map<Node, Contact.Party> known = new LinkedHashMap<>();
        contacts.forEach(c -> {
            known.putIfAbsent(c.one().node(), c.one());
            known.putIfAbsent(c.other().node(), c.other());
        });
        this.parties = List.copyOf(known.values());
        this.boxes =
                parties.stream()
                        .map(p ->
                                new Box(
                                        shown(p).length() * LETTER + 16,
                                        2 * radius(p) + LINE_HEIGHT + 12))
                        .toList();
        List<Tie> ties = contacts.stream().map(this::tie).distinct().toList();
        this.drawing = Drawing.of(boxes, ties, LENGTH, WIDTH);
    }

    private Tie tie(Contact contact) {
        int one = number(contact.one());
        int other = number(contact.other());
        return new Tie(Math.min(one, other), Math.max(one, other));
    }

    private int number(Contact.Party party) {
        return parties.stream().map(Contact.Party::node).toList().indexOf(party.node());
    }

    private static String shown(Contact.Party party) {
        String name = party.name();
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    private double radius(Contact.Party party) {
        int reports =
                contacts.stream()
                        .filter(c ->
                                c.one().node().equals(party.node())
                                        || c.other().node().equals(party.node()))
                        .mapToInt(Contact::reports)
                        .sum();
        return 4 + 2 * Math.sqrt(Math.min(reports, 36));
    }

    Html html() {
        Element svg =
                el("svg", Stream.concat(lines(), nodes()))
                        .with(
                                "viewBox",
                                "%d %d %d %d"
                                        .formatted(
                                                Math.round(-MARGIN),
                                                Math.round(-MARGIN),
                                                Math.round(drawing.width() + 2 * MARGIN),
                                                Math.round(drawing.height() + 2 * MARGIN)))
                        .with("width", Drawing.pixels(drawing.width() + 2 * MARGIN))
                        .with("height", Drawing.pixels(drawing.height() + 2 * MARGIN))
                        .with("role", "group")
                        .with(
                                "aria-label",
                                "%s and %s; the table has the same"
                                        .formatted(
                                                Words.count(parties.size(), "actor", "actors"),
                                                Words.count(contacts.size(), "line", "lines")));
        return el("figure", el("div", svg).classed("wide"), caption()).classed("picture");
    }

    private Element caption() {
        Set<Node> statuses = new LinkedHashSet<>();
        contacts.stream().map(Contact::status).forEach(statuses::add);
        return el(
                "figcaption",
                Html.text(
                        "A circle is a person, a square a body, country or group; a line a pair, thicker the more reports there are of it, with the sign of what became of it: "),
                Html.all(
                        statuses.stream()
                                .flatMap(s -> Stream.of(Words.status(s), Html.text(" ")))));
    }

    private Stream<Html> lines() {
        Map<Tie, List<Contact>> pairs = new LinkedHashMap<>();
        contacts.forEach(c -> pairs.computeIfAbsent(tie(c), t -> new ArrayList<>()).add(c));
        return pairs.entrySet().stream()
                .flatMap(pair -> {
                    int count = pair.getValue().size();
                    return IntStream.range(0, count)
                            .mapToObj(i ->
                                    line(
                                            pair.getKey(),
                                            pair.getValue().get(i),
                                            BESIDE * (i - (count - 1) / 2.0)));
                });
    }

    /// @param beside how far from the straight line between the two
    private Html line(Tie tie, Contact contact, double beside) {
        Point one = middle(tie.one());
        Point other = middle(tie.other());
        double length = Math.max(1, Math.hypot(other.x() - one.x(), other.y() - one.y()));
        double x = -(other.y() - one.y()) / length * beside;
        double y = (other.x() - one.x()) / length * beside;
        String status = Terms.contractName(contact.status());
        Element line =
                el("line")
                        .with("x1", Drawing.pixels(one.x() + x))
                        .with("y1", Drawing.pixels(one.y() + y))
                        .with("x2", Drawing.pixels(other.x() + x))
                        .with("y2", Drawing.pixels(other.y() + y))
                        .with(
                                "stroke-width",
                                Drawing.pixels(1 + Math.sqrt(Math.min(contact.reports(), 36))));
        Element title =
                el(
                        "title",
                        "%s, %s: %s, %s"
                                .formatted(
                                        contact.one().name(),
                                        contact.other().name(),
                                        status,
                                        Words.count(contact.reports(), "report", "reports")));
        return el("g", title, line, sign(contact, one, other, x, y)).classed("line line-" + status);
    }

    /// What happened needs no sign; all else has one in the middle of its line.
    private static Html sign(Contact contact, Point one, Point other, double x, double y) {
        String sign = Words.sign(contact.status());
        return sign.equals("●")
                ? Html.NOTHING
                : el("text", sign)
                        .with("x", Drawing.pixels((one.x() + other.x()) / 2 + x))
                        .with("y", Drawing.pixels((one.y() + other.y()) / 2 + y + 5))
                        .with("text-anchor", "middle");
    }

    private Point middle(int number) {
        Point place = drawing.places().get(number);
        return new Point(place.x(), place.y() - (LINE_HEIGHT + 4) / 2);
    }

    private Stream<Html> nodes() {
        return parties.stream().map(this::node);
    }

    private Html node(Contact.Party party) {
        int number = number(party);
        Point at = middle(number);
        double radius = radius(party);
        Element shape =
                party.isBody()
                        ? el("rect")
                                .with("x", Drawing.pixels(at.x() - radius))
                                .with("y", Drawing.pixels(at.y() - radius))
                                .with("width", Drawing.pixels(2 * radius))
                                .with("height", Drawing.pixels(2 * radius))
                        : el("circle")
                                .with("cx", Drawing.pixels(at.x()))
                                .with("cy", Drawing.pixels(at.y()))
                                .with("r", Drawing.pixels(radius));
        return link(
                links.to(party.node()),
                el("title", party.name()),
                shape,
                el("text", shown(party))
                        .with("x", Drawing.pixels(at.x()))
                        .with("y", Drawing.pixels(at.y() + radius + 15))
                        .with("text-anchor", "middle"));
    }
}
