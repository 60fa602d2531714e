package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.query.Parameter;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Request;

/// A form with a field for each parameter of a question.
final class QuestionForm {
    /// How many fields are always open.
    private static final int FIRST = 4;

    private QuestionForm() {}

    /// @param action where the form leads
    /// @param request gives the fields what was asked before
    static Element of(List<Parameter> parameters, String action, Request request) {
        List<Parameter> first = parameters.subList(0, Math.min(FIRST, parameters.size()));
        List<Parameter> more = parameters.subList(first.size(), parameters.size());
        return el(
                        "form",
                        fields(first, request),
                        more.isEmpty() ? Html.NOTHING : further(more, request),
                        el("button", "Ask").with("type", "submit"))
                .with("method", "get")
                .with("action", action)
                .classed("question");
    }

    private static Element fields(List<Parameter> parameters, Request request) {
        return el("div", parameters.stream().map(p -> field(p, request))).classed("fields");
    }

    /// Fields that stay folded until one of them is used.
    private static Element further(List<Parameter> parameters, Request request) {
        Element further =
                el(
                        "details",
                        el(
                                "summary",
                                "More limits: "
                                        + parameters.stream()
                                                .map(Parameter::option)
                                                .collect(Collectors.joining(", "))),
                        fields(parameters, request));
        return parameters.stream().anyMatch(p -> request.parameter(p.name()).isPresent())
                ? further.with("open", "open")
                : further;
    }

    private static Html field(Parameter parameter, Request request) {
        String id = "p-" + parameter.name();
        String given = request.parameter(parameter.name()).orElse("");
        Element control =
                switch (parameter.kind()) {
                    case ACTOR, TEXT, WORDS -> input("text", given);
                    case SHARE ->
                            input("number", given)
                                    .with("min", "0")
                                    .with("max", "1")
                                    .with("step", "0.01");
                    case DATE -> input("date", given);
                    case STATUS -> select(names(Status.values()), given);
                    case TYPE ->
                            select(
                                    Stream.concat(
                                            names(Encounter.Type.values()),
                                            Stream.of("statement", "agreement")),
                                    given);
                };
        String hint = id + "-hint";
        return el(
                        "div",
                        el("label", Words.heading(parameter.name())).with("for", id),
                        control.with("id", id)
                                .with("name", parameter.name())
                                .with("aria-describedby", hint),
                        el("small", parameter.description()).with("id", hint))
                .classed("field");
    }

    private static Element input(String type, String value) {
        return el("input")
                .with("type", type)
                .with("value", value)
                .with("autocomplete", "off")
                .with("spellcheck", "false");
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT));
    }

    private static Element select(Stream<String> values, String given) {
        return el(
                "select",
                Stream.concat(Stream.of("", "any"), values)
                        .map(value -> {
                            Element option =
                                    el("option", value.replace('_', ' ')).with("value", value);
                            return value.equals(given)
                                    ? option.with("selected", "selected")
                                    : option;
                        }));
    }
}
