package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsgraph.rdf.Bundled;
import newsgraph.serve.html.Html;
import newsgraph.validate.ShapeCheck;

/// The page of terms as files that any web server, or none, can show.
public final class OntologyFolder {
    private static final String STYLE = "style.css";

    private OntologyFolder() {}

    /// Returns what stands in each file, by its path in the folder.
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("index.html", page());
        files.put(STYLE, Asset.STYLE.content());
        files.put(Bundled.ONTOLOGY, Bundled.text(Bundled.ONTOLOGY));
        ShapeCheck.FILES.forEach(file -> files.put(file, Bundled.text(file)));
        return files;
    }

    private static String page() {
        return Html.document(
                el(
                                "html",
                                el(
                                        "head",
                                        el("meta").with("charset", "utf-8"),
                                        el("meta")
                                                .with("name", "viewport")
                                                .with(
                                                        "content",
                                                        "width=device-width, initial-scale=1"),
                                        el("title", "Ontology · newsgraph"),
                                        el("link")
                                                .with("rel", "stylesheet")
                                                .with("href", "./" + STYLE)),
                                el(
                                        "body",
                                        el(
                                                "main",
                                                new OntologyPage(OntologyPage.ontology()).terms(),
                                                Layout.formats(
                                                        Stream.concat(
                                                                        Stream.of(Bundled.ONTOLOGY),
                                                                        ShapeCheck.FILES.stream())
                                                                .map(file ->
                                                                        link("./" + file, file))))))
                        .with("lang", "en"));
    }
}
