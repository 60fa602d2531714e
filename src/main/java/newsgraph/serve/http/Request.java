package newsgraph.serve.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody asks for.
///
/// @param segments parts of the path, decoded; none for `/`
/// @param parameters of the query part, each with its values in order
/// @param accept what the reader takes, as in the header of that name; `*/*` where there is none
public record Request(List<String> segments, Map<String, List<String>> parameters, String accept) {
    public Request {
        segments = List.copyOf(segments);
        parameters = Map.copyOf(parameters);
    }

    /// Returns the first value of a parameter that is more than blanks.
    public Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    /// Returns the path as it is written, without what follows a `?`.
    public String path() {
        return "/" + String.join("/", segments);
    }

    /// Returns this request for another path.
    public Request at(List<String> otherSegments) {
        return new Request(otherSegments, parameters, accept);
    }
}
