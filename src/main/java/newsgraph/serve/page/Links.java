package newsgraph.serve.page;

import java.util.Optional;
import java.util.regex.Pattern;
import newsgraph.rdf.Iris;
import newsgraph.serve.html.Address;
import org.apache.jena.graph.Node;

/// Where the things of a store have their pages.
record Links(String base) {
    private static final String ARTICLE = "article/";
    private static final Pattern EVENT = Pattern.compile("(event|statement|agreement)-\\d[-\\d]*");

    static Links of(Iris iris) {
        return new Links(iris.base());
    }

    /// Returns the page of a thing: an event its own, what else an article tells its place there,
    /// and for what is not the store's the IRI itself.
    String to(Node thing) {
        String iri = thing.toString();
        if (!thing.isURI() || !iri.startsWith(base)) {
            return iri;
        }
        String path = iri.substring(base.length());
        int hash = path.indexOf('#');
        if (hash >= 0 && path.startsWith(ARTICLE) && isEvent(path.substring(hash + 1))) {
            return "/event/%s/%s"
                    .formatted(path.substring(ARTICLE.length(), hash), path.substring(hash + 1));
        }
        return "/" + path;
    }

    /// Returns the part of an IRI after `#`.
    static Optional<String> fragment(Node thing) {
        int hash = thing.isURI() ? thing.getURI().indexOf('#') : -1;
        return hash < 0 ? Optional.empty() : Optional.of(thing.getURI().substring(hash + 1));
    }

    static boolean isEvent(String fragment) {
        return EVENT.matcher(fragment).matches();
    }

    /// Returns where a name is looked for.
    static String search(String words) {
        return "/search?q=" + Address.encode(words);
    }
}
