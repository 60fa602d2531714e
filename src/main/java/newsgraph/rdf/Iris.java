package newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import newsgraph.article.Article;
import newsgraph.article.TextSpan;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/// Names everything in the graph, by what it is and where it is told: a second run, on any machine,
/// names it alike. No blank node, chance, clock or position in an input has part in a name.
///
/// @param base what the IRIs of a store begin with; absolute, ends in `/`
public record Iris(String base) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "urn");

    private static final IRIx ROOT = IRIx.create("http://root.example/");

    /// Hexadecimal digits of a hash that a name keeps.
    private static final int DIGITS = 16;

    /// The names of a store that has no base IRI of its own.
    public static final Iris DEFAULT = new Iris("https://newsgraph.example/");

    public Iris {
        if (!checked(base).getURI().endsWith("/") || base.contains("#") || base.contains("?")) {
            throw new IllegalIriException(base, "a base IRI ends in / and has neither ? nor #");
        }
    }

    /// Returns a node for an IRI of others.
    ///
    /// @throws IllegalIriException if it is relative, of a scheme other than http, https or urn, or
    ///   nothing that a parser would take
    public static Node checked(String iri) {
        try {
            IRIx parsed = IRIx.create(iri);
            if (parsed.scheme() == null || !SCHEMES.contains(parsed.scheme())) {
                throw new IllegalIriException(iri, "expected a scheme of " + SCHEMES);
            }
            if (!parsed.isReference() || parsed.hasViolations()) {
                throw new IllegalIriException(iri, "not an absolute IRI as RDF has it");
            }
            if (!ROOT.resolve(parsed).str().equals(iri)) {
                throw new IllegalIriException(iri, "a reader would take it for another");
            }
            if (!Literals.label(iri).equals(iri)) {
                throw new IllegalIriException(iri, "has characters that do not show");
            }
        } catch (IRIException e) {
            throw new IllegalIriException(iri, String.valueOf(e.getMessage()));
        }
        return NodeFactory.createURI(iri);
    }

    public Node article(Article article) {
        return articleOfKey(article.key());
    }

    /// Names an article by the hash of its key.
    public Node articleOfKey(String key) {
        return NodeFactory.createURI(base + "article/" + sha256(key).substring(0, DIGITS));
    }

    /// Names the version of an article that has a certain text.
    ///
    /// @param article IRI of the article, without a fragment
    public static Node version(Node article, String textHash) {
        return NodeFactory.createURI(
                article.getURI() + "/version/" + textHash.substring(0, DIGITS));
    }

    /// Names a range of an article's text (RFC 5147, but counted in code points).
    public static Node passage(Node article, TextSpan span) {
        return fragment(article, "char=%d,%d".formatted(span.begin(), span.end()));
    }

    /// Names something that only one article knows.
    ///
    /// @param name of letters, digits, `-`, `=` and `,`
    public static Node fragment(Node article, String name) {
        return NodeFactory.createURI(article.getURI() + "#" + name);
    }

    /// Names an entry of the gazetteer.
    ///
    /// @param id path of its IRI under the base ("person/keir-starmer"), or the whole IRI of an
    ///   entry that lies elsewhere
    /// @throws IllegalIriException if that is no IRI
    public Node entry(String id) {
        boolean isElsewhere = SCHEMES.stream().anyMatch(scheme -> id.startsWith(scheme + ":"));
        return checked(isElsewhere ? id : base + id);
    }

    /// Returns a node for an IRI that is only looked for, or that was checked when it was made.
    /// None of these is ever written.
    public static Node named(String iri) {
        return NodeFactory.createURI(iri);
    }

    /// Names a graph that is no article's ("actors", "identity", "reviews", "runs").
    public Node graph(String name) {
        return checked(base + "graph/" + name);
    }

    /// Returns the SHA-256 of a text in UTF-8, as 64 hexadecimal digits. What a store cannot keep
    /// counts as what it keeps instead, so that an archived text has the hash of its source.
    public static String sha256(String text) {
        try {
            byte[] bytes = Literals.storable(text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
