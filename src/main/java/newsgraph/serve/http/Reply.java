package newsgraph.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;

/// What the server answers.
///
/// @param type media type of the body, with its charset, which is UTF-8
/// @param body a text, as all that is served here
/// @param headers beside those that every answer has
public record Reply(int status, String type, String body, Map<String, String> headers) {
    public static final int OK = 200;
    public static final int SEE_OTHER = 303;
    public static final int BAD_REQUEST = 400;
    public static final int NOT_FOUND = 404;
    public static final int NOT_ACCEPTABLE = 406;
    public static final int UNAVAILABLE = 503;

    private static final String PLAIN = "text/plain;charset=utf-8";

    public Reply {
        headers = Map.copyOf(headers);
    }

    /// Answers with a document.
    public static Reply of(String type, String body) {
        return new Reply(OK, type, body, Map.of());
    }

    /// Answers with a line for a reader.
    public static Reply plain(int status, String line) {
        return new Reply(status, PLAIN, line + "\n", Map.of());
    }

    /// Sends on to the document that tells of what was asked for, which is none itself.
    public static Reply seeOther(String path) {
        return plain(SEE_OTHER, "see " + path).with("Location", path).with("Vary", "Accept");
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }

    public Reply withStatus(int other) {
        return new Reply(other, type, body, headers);
    }
}
