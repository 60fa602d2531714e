package newsgraph.serve;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// What goes wrong outside the pages, on one line of plain text, with the headers of every answer.
final class PlainErrors extends ErrorHandler {
    PlainErrors() {
        setShowStacks(false);
    }

    /// Tells whether a path says one thing only: "..%2f" may lead elsewhere, and so leads nowhere.
    private static boolean isOrdinary(HttpURI uri) {
        return uri.getCanonicalPath() != null && !uri.hasViolations();
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected boolean generateAcceptableResponse(
            Request request,
            Response response,
            Callback callback,
            String contentType,
            List<Charset> charsets,
            int code,
            @Nullable String message,
            @Nullable Throwable cause) {
        SecurityHeaders.addTo(response.getHeaders());
        response.getHeaders().put("Content-Type", "text/plain;charset=utf-8");
        if (code == HttpStatus.BAD_REQUEST_400 && !isOrdinary(request.getHttpURI())) {
            response.setStatus(HttpStatus.NOT_FOUND_404);
            Content.Sink.write(response, true, "there is no such page\n", callback);
            return true;
        }
        String line =
                code >= HttpStatus.INTERNAL_SERVER_ERROR_500 && cause != null
                        ? HttpStatus.getMessage(code)
                        : Optional.ofNullable(message).orElseGet(() -> HttpStatus.getMessage(code));
        Content.Sink.write(response, true, line + "\n", callback);
        return true;
    }
}
