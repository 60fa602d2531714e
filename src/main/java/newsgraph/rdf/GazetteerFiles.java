package newsgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;

/// The bundled Turtle files of the gazetteer and a user's own, as texts.
public final class GazetteerFiles {
    /// What every gazetteer IRI of the bundled files begins with.
    public static final String BASE = "https://newsgraph.example/";

    private static final String FOLDER = "/gazetteer/";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> usersOwn = new HashSet<>();

    private GazetteerFiles() {}

    /// Reads the bundled files, in the order of `gazetteer/files.txt`, then the user's.
    ///
    /// @throws UncheckedIOException if a file cannot be read
    public static GazetteerFiles read(List<Path> usersOwn) {
        return read(usersOwn, TurtleNesting.DEFAULT);
    }

    /// Reads the bundled files, in the order of `gazetteer/files.txt`, then the user's.
    ///
    /// @param depth of brackets within brackets that a user's file has at most
    /// @throws UncheckedIOException if a file cannot be read
    /// @throws TurtleException if a file is nested too deeply
    public static GazetteerFiles read(List<Path> usersOwn, int depth) {
        GazetteerFiles files = new GazetteerFiles();
        for (String name : bundled("files.txt").lines().toList()) {
            if (!name.isBlank() && !name.startsWith("#")) {
                files.texts.put(name.strip(), bundled(name.strip()));
            }
        }
        for (Path path : usersOwn) {
            try {
                String text = Files.readString(path);
                TurtleNesting.require(path.toString(), text, depth);
                files.texts.put(path.toString(), text);
                files.usersOwn.add(path.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read gazetteer " + path, e);
            }
        }
        return files;
    }

    /// Makes files of texts alone, by name; nothing bundled.
    static GazetteerFiles of(Map<String, String> texts) {
        GazetteerFiles files = new GazetteerFiles();
        files.texts.putAll(texts);
        files.usersOwn.addAll(texts.keySet());
        return files;
    }

    /// Returns all triples, as they are to stand in the store.
    ///
    /// @throws TurtleException if a file is not Turtle
    /// @throws GazetteerException if a user's file has blank nodes, or IRIs that are none
    public Graph graph() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        texts.keySet().forEach(name -> read(name, StreamRDFLib.graph(graph)));
        return graph;
    }

    private void read(String name, StreamRDF sink) {
        StreamRDF checked = usersOwn.contains(name) ? new CheckedTerms(name, sink) : sink;
        TurtleReader.read(name, texts.getOrDefault(name, ""), BASE, checked);
    }

    /// Returns a hash of the content: that of the texts in their order, without regard to line ends
    /// and to where a user's file lies.
    public String hash() {
        MessageDigest digest = sha256();
        for (String text : texts.values()) {
            digest.update(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Returns what is said of each subject, in the order of the files, by id.
    Map<String, Description> descriptions() {
        Map<String, Description> descriptions = new LinkedHashMap<>(4096);
        texts.keySet().forEach(name -> read(name, new Sink(name, descriptions)));
        return descriptions;
    }

    /// Returns the path of an IRI under the base, or the whole IRI of what lies elsewhere.
    static String id(Node node) {
        String iri = node.toString();
        return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
    }

    private static String bundled(String name) {
        try (InputStream in = GazetteerFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + name, e);
        }
    }

    /// Gathers the triples of one file.
    private static final class Sink extends StreamRDFBase {
        private final String file;
        private final Map<String, Description> descriptions;

        Sink(String file, Map<String, Description> descriptions) {
            this.file = file;
            this.descriptions = descriptions;
        }

        @Override
        public void triple(Triple triple) {
            descriptions
                    .computeIfAbsent(id(triple.getSubject()), i -> new Description(i, file))
                    .add(triple.getPredicate().getURI(), triple.getObject());
        }
    }
}
