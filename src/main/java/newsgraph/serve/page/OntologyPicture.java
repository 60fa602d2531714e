package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.export.Facts;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.picture.Box;
import newsgraph.serve.picture.Drawing;
import newsgraph.serve.picture.Point;
import newsgraph.serve.picture.Tie;
import org.apache.jena.graph.Node;

/// The ontology as a picture: a box for each class that is a kind of no other, with its kinds in
/// it; an arrow, with names of properties, from what these are said of to what they lead to. A
/// property that leads to a class's own kind stands in its box.
final class OntologyPicture {
    private static final double LENGTH = 88;
    private static final double WIDTH = 1_050;
    private static final double LINE = 17;
    private static final double NAME = 9.6;
    private static final double LETTER = 7.1;
    private static final double PADDING = 10;
    private static final double APART = 14;
    private static final double HEAD = 9;

    private final ClassTree tree;
    private final List<Node> classes;
    private final List<Arrow> arrows;
    private final List<Box> boxes;
    private final Drawing drawing;

    /// @param from, to numbers of classes
    private record Arrow(int from, int to, List<Node> properties) {}

    OntologyPicture(ClassTree tree) {
        this.tree = tree;
        this.classes = tree.roots();
        this.arrows = arrows(tree, classes);
        this.boxes =
                Stream.concat(
                                classes.stream().map(this::box),
                                arrows.stream().map(OntologyPicture::box))
                        .map(b -> new Box(b.width() + APART, b.height() + APART))
                        .toList();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < arrows.size(); i++) {
            ties.add(new Tie(arrows.get(i).from(), classes.size() + i));
            ties.add(new Tie(classes.size() + i, arrows.get(i).to()));
        }
        this.drawing = Drawing.of(boxes, ties, LENGTH, WIDTH);
    }

    private static List<Arrow> arrows(ClassTree tree, List<Node> classes) {
        Map<List<Integer>, List<Node>> arrows = new TreeMap<>(Comparator.comparing(List::toString));
        for (ClassTree.Property property : tree.properties()) {
            int from = classes.indexOf(property.from());
            int to = classes.indexOf(property.to());
            if (from != to) {
                arrows.computeIfAbsent(List.of(from, to), k -> new ArrayList<>())
                        .add(property.name());
            }
        }
        return arrows.entrySet().stream()
                .map(a -> new Arrow(a.getKey().get(0), a.getKey().get(1), a.getValue()))
                .toList();
    }

    private List<Node> own(Node root) {
        return tree.properties().stream()
                .filter(p -> p.from().equals(root) && p.to().equals(root))
                .map(ClassTree.Property::name)
                .toList();
    }

    private Box box(Node root) {
        List<Node> within = new ArrayList<>(tree.under(root));
        within.addAll(own(root));
        double widest =
                within.stream()
                        .mapToDouble(n -> Facts.name(n).length() * LETTER + 14)
                        .max()
                        .orElse(0);
        return new Box(
                Math.max(Facts.name(root).length() * NAME, widest) + 2 * PADDING,
                (within.size() + 1) * LINE + 2 * PADDING);
    }

    private static Box box(Arrow arrow) {
        return new Box(
                arrow.properties().stream()
                                .mapToDouble(p -> Facts.name(p).length() * LETTER)
                                .max()
                                .orElse(0)
                        + 4,
                arrow.properties().size() * (LINE - 1));
    }

    Html html() {
        Element svg =
                el(
                                "svg",
                                Stream.concat(
                                        arrows.stream().map(this::line),
                                        Stream.concat(
                                                classes.stream().map(this::drawn),
                                                arrows.stream().map(this::names))))
                        .with(
                                "viewBox",
                                "0 0 %d %d"
                                        .formatted(whole(drawing.width()), whole(drawing.height())))
                        .with("width", String.valueOf(whole(drawing.width())))
                        .with("height", String.valueOf(whole(drawing.height())))
                        .with("role", "group")
                        .with(
                                "aria-label",
                                "The classes and what leads from one to the other; the lists below have the same");
        return el(
                        "figure",
                        el("div", svg).classed("wide"),
                        el(
                                "figcaption",
                                "A box is a class, with its kinds in it; an arrow leads from what a property is said of to its value. Values that are mere words, numbers and days are left out."))
                .classed("picture terms-picture");
    }

    private Point at(int number) {
        return drawing.places().get(number);
    }

    private int number(Arrow arrow) {
        return classes.size() + arrows.indexOf(arrow);
    }

    /// From box to names, and from names to box with the head of an arrow.
    private Html line(Arrow arrow) {
        Point from = at(arrow.from());
        Point names = at(number(arrow));
        Point to = at(arrow.to());
        Box end = boxes.get(arrow.to());
        Point tip = new Box(end.width() - APART, end.height() - APART).edge(to, names);
        double length = Math.max(1, Math.hypot(tip.x() - names.x(), tip.y() - names.y()));
        double x = (tip.x() - names.x()) / length * HEAD;
        double y = (tip.y() - names.y()) / length * HEAD;
        return el(
                        "g",
                        el("path")
                                .with(
                                        "d",
                                        "M%s L%s L%s"
                                                .formatted(pair(from), pair(names), pair(tip))),
                        el("path")
                                .with(
                                        "d",
                                        "M%s L%s L%s Z"
                                                .formatted(
                                                        pair(tip),
                                                        pair(
                                                                new Point(
                                                                        tip.x() - x - y / 2,
                                                                        tip.y() - y + x / 2)),
                                                        pair(
                                                                new Point(
                                                                        tip.x() - x + y / 2,
                                                                        tip.y() - y - x / 2))))
                                .classed("head"))
                .classed("arrow");
    }

    private Html names(Arrow arrow) {
        Point at = at(number(arrow));
        Box box = box(arrow);
        double top = at.y() - box.height() / 2 + LINE - 4;
        return el(
                "g",
                IntStream.range(0, arrow.properties().size())
                        .mapToObj(i ->
                                term(
                                        arrow.properties().get(i),
                                        Facts.name(arrow.properties().get(i)),
                                        at.x(),
                                        top + i * (LINE - 1),
                                        "middle")));
    }

    private Html drawn(Node root) {
        Point at = at(classes.indexOf(root));
        Box box = box(root);
        double left = at.x() - box.width() / 2;
        double top = at.y() - box.height() / 2;
        List<Html> parts = new ArrayList<>();
        parts.add(
                el("rect")
                        .with("x", Drawing.pixels(left))
                        .with("y", Drawing.pixels(top))
                        .with("width", Drawing.pixels(box.width()))
                        .with("height", Drawing.pixels(box.height()))
                        .with("rx", "4"));
        double y = top + PADDING + LINE - 5;
        parts.add(
                el("g", term(root, Facts.name(root), left + PADDING, y, "start")).classed("root"));
        for (Node kind : tree.under(root)) {
            y += LINE;
            parts.add(
                    term(
                            kind,
                            Facts.name(kind),
                            left + PADDING + 12.0 * tree.depth(kind),
                            y,
                            "start"));
        }
        for (Node property : own(root)) {
            y += LINE;
            parts.add(term(property, "↺ " + Facts.name(property), left + PADDING, y, "start"));
        }
        return el("g", parts.stream());
    }

    private static Html term(Node term, String words, double x, double y, String anchor) {
        return link(
                "#" + Facts.name(term),
                el("text", words)
                        .with("x", Drawing.pixels(x))
                        .with("y", Drawing.pixels(y))
                        .with("text-anchor", anchor));
    }

    private static String pair(Point point) {
        return Drawing.pixels(point.x()) + " " + Drawing.pixels(point.y());
    }

    private static long whole(double length) {
        return Math.round(Math.ceil(length));
    }
}
