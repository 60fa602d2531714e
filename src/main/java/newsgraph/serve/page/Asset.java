package newsgraph.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import newsgraph.rdf.Iris;
import newsgraph.serve.http.Reply;

/// The files that pages need. A closed list: no path of a request ever becomes that of a file.
enum Asset {
    STYLE("style.css", "text/css;charset=utf-8"),
    ICON("icon.svg", "image/svg+xml"),
    ROBOTS("robots.txt", "text/plain;charset=utf-8"),
    EDITOR("editor.js", "text/javascript;charset=utf-8"),
    YASGUI("yasgui.js", "text/javascript;charset=utf-8", Webjar.PATH + "yasgui.min.js"),
    YASGUI_STYLE("yasgui.css", "text/css;charset=utf-8", Webjar.PATH + "yasgui.min.css");

    /// Where the editor's files lie on the class path.
    private static final class Webjar {
        private static final String NAME = "zazuko__yasgui";

        /// Their place has the version in it, which the archive itself tells.
        static final String PATH =
                "/META-INF/resources/webjars/%s/%s/build/".formatted(NAME, version());

        private static String version() {
            String properties =
                    read("/META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(NAME));
            return properties
                    .lines()
                    .filter(l -> l.startsWith("version="))
                    .map(l -> l.substring("version=".length()).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final String type;
    private final String content;
    private final String address;

    Asset(String name, String type) {
        this(name, type, "/serve/" + name);
    }

    Asset(String name, String type, String path) {
        this.type = type;
        this.content = withoutMap(read(path));
        this.address = "/%s?v=%s".formatted(name, Iris.sha256(content).substring(0, 8));
    }

    /// A packed script names a file for those who look for errors in it, which is not here.
    private static String withoutMap(String content) {
        return content.replaceAll(
                "(//# sourceMappingURL=\\S+|/\\*# sourceMappingURL=\\S+ ?\\*/)\\s*$", "");
    }

    String content() {
        return content;
    }

    Reply reply() {
        return Reply.of(type, content).with("Cache-Control", "max-age=86400");
    }

    /// Returns an address that changes with the file, so that no old one is shown.
    String address() {
        return address;
    }

    private static String read(String path) {
        try (InputStream file = Asset.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the program was packed without " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of the program", e);
        }
    }
}
