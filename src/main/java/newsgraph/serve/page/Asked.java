package newsgraph.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.query.Answer;
import newsgraph.query.LatestAnswer;
import newsgraph.query.Question;
import newsgraph.serve.html.Address;
import newsgraph.serve.http.Request;

/// A question with what was given for its parameters.
record Asked(Site site, Question question, Map<String, List<String>> given) {
    Asked {
        given = Map.copyOf(given);
    }

    /// Reads a form: a field without words is not given.
    static Asked of(Site site, Question question, Request request) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        request.parameters()
                .forEach((name, values) -> {
                    List<String> words =
                            values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
                    if (!words.isEmpty()) {
                        given.put(name, words);
                    }
                });
        return new Asked(site, question, given);
    }

    Answer answer() {
        return site.ask(question, given);
    }

    /// Answers for a page that shows some rows.
    LatestAnswer latest(int enough) {
        return site.latest(question, given, enough);
    }

    Asked with(String parameter, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(given);
        more.put(parameter, List.of(value));
        return new Asked(site, question, more);
    }

    /// Returns what was given as it stands in an address, `?` first; nothing if nothing was.
    String query() {
        String query =
                question.parameters().stream()
                        .flatMap(p ->
                                given.getOrDefault(p.name(), List.of()).stream()
                                        .map(v -> p.name() + "=" + Address.encode(v)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /// Returns the address of this question.
    ///
    /// @param ending ".csv" or another; "" for the page
    String address(String ending) {
        return "/ask/" + question.name() + ending + query();
    }
}
