package newsgraph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/// Turtle for readers and for diffs: one property a line, everything in a stable order, an event
/// right before its assertions. Isomorphic graphs give the same bytes, whatever order their triples
/// came in.
///
/// Blank nodes must form trees, as those of validation reports and shapes do: each is written
/// inside the one statement that refers to it.
public final class SortedTurtle {
    /// Characters that a list of objects may take before each gets a line of its own.
    private static final int LINE = 100;

    /// Orders written terms by their names, whatever closes them.
    private static final Comparator<String> OBJECTS =
            Comparator.comparing((String o) -> o.replace(">", ""), NaturalOrder.INSTANCE)
                    .thenComparing(Comparator.naturalOrder());

    private final Graph graph;
    private final TurtleTerms terms;
    private long blanksWritten;

    private SortedTurtle(Graph graph, TurtleTerms terms) {
        this.graph = graph;
        this.terms = terms;
    }

    /// Returns a graph as Turtle text.
    ///
    /// @param iris gives the base that IRIs are written relative to
    /// @throws IllegalArgumentException if a blank node is referred to twice or by itself
    public static String write(Graph graph, Iris iris) {
        StringBuilder text = new StringBuilder();
        write(graph, iris, text);
        return text.toString();
    }

    /// Writes a graph as Turtle.
    ///
    /// @param iris gives the base that IRIs are written relative to
    /// @throws IllegalArgumentException if a blank node is referred to twice or by itself
    /// @throws UncheckedIOException if it cannot be written
    public static void write(Graph graph, Iris iris, Appendable out) {
        try {
            TurtleTerms terms = new TurtleTerms(iris.base());
            List<String> blocks = new SortedTurtle(graph, terms).blocks();
            out.append(terms.header());
            for (String block : blocks) {
                out.append('\n').append(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write Turtle", e);
        }
    }

    /// Returns the declarations that open a document of several parts.
    public static String header(Iris iris) {
        return TurtleTerms.wholeHeader(iris.base());
    }

    /// Returns a graph as statements of a document that begins with the [#header], each subject's
    /// one text.
    ///
    /// @throws IllegalArgumentException if a blank node is referred to twice or by itself
    public static List<String> statements(Graph graph, Iris iris) {
        return new SortedTurtle(graph, new TurtleTerms(iris.base())).blocks();
    }

    private List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        for (Node subject : SubjectOrder.of(graph)) {
            blocks.add(terms.write(subject) + body(subject, 1) + " .\n");
        }
        graph.stream()
                .map(Triple::getSubject)
                .filter(s -> s.isBlank() && !graph.contains(Node.ANY, Node.ANY, s))
                .distinct()
                .map(s -> "[]" + body(s, 1) + " .\n")
                .sorted()
                .forEach(blocks::add);
        if (blankSubjects() != blanksWritten) {
            throw new IllegalArgumentException("blank nodes in a circle");
        }
        return blocks;
    }

    private long blankSubjects() {
        return graph.stream().map(Triple::getSubject).filter(Node::isBlank).distinct().count();
    }

    private String body(Node subject, int depth) {
        if (subject.isBlank()) {
            blanksWritten++;
        }
        Map<Node, TreeSet<String>> unsorted = new TreeMap<>(OrderedGraph.TYPE_AND_LABEL_FIRST);
        graph.find(subject, Node.ANY, Node.ANY)
                .forEachRemaining(t ->
                        unsorted.computeIfAbsent(t.getPredicate(), p -> new TreeSet<>(OBJECTS))
                                .add(object(t.getObject(), depth)));
        List<String> lines = new ArrayList<>();
        unsorted.forEach((property, objects) -> lines.add(line(property, objects, depth)));
        return " " + String.join(" ;\n" + indent(depth), lines);
    }

    private String line(Node property, Set<String> objects, int depth) {
        String verb = property.equals(RDF.Nodes.type) ? "a" : terms.write(property);
        int length = objects.stream().mapToInt(String::length).sum();
        boolean isLong = objects.size() > 1 && length > LINE;
        return verb
                + (isLong ? "\n" + indent(depth + 1) : " ")
                + String.join(isLong ? " ,\n" + indent(depth + 1) : " , ", objects);
    }

    private String object(Node object, int depth) {
        if (!object.isBlank()) {
            return terms.write(object);
        }
        if (graph.find(Node.ANY, Node.ANY, object).toList().size() > 1) {
            throw new IllegalArgumentException("a blank node that two statements refer to");
        }
        return graph.contains(object, Node.ANY, Node.ANY)
                ? "[" + body(object, depth + 1) + " ]"
                : "[]";
    }

    private static String indent(int depth) {
        return "    ".repeat(depth);
    }
}
