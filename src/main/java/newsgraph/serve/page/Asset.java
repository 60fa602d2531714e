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
    ROBOTS("robots.txt", "text/plain;charset=utf-8");

    private final String type;
    private final String content;
    private final String address;

    Asset(String name, String type) {
        this.type = type;
        this.content = read("/serve/" + name);
        this.address = "/%s?v=%s".formatted(name, Iris.sha256(content).substring(0, 8));
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
