package newsgraph.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.rdf.Vocabulary;
import newsgraph.rdf.Vocabulary.Classes;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// From what somebody gave for a parameter, in words, to terms of the graph.
public final class Arguments {
    private static final String ANY = "any";
    private static final Pattern SHARE = Pattern.compile("[0-9]{0,9}[.]?[0-9]{1,9}");

    private Arguments() {}

    /// Returns the terms for a parameter that names nobody; none leaves it open.
    ///
    /// @throws ArgumentException if a value is none of the parameter's kind
    static List<Node> terms(Parameter parameter, List<String> values) {
        if (values.stream().anyMatch(v -> v.equalsIgnoreCase(ANY))
                && parameter.kind() != Parameter.Kind.TEXT
                && parameter.kind() != Parameter.Kind.WORDS) {
            return List.of();
        }
        return values.stream()
                .map(value ->
                        switch (parameter.kind()) {
                            case DATE -> date(parameter, value);
                            case STATUS -> code(parameter, value, statuses());
                            case TYPE -> code(parameter, value, types());
                            case SHARE -> share(parameter, value);
                            case TEXT, WORDS -> NodeFactory.createLiteralString(value);
                            case ACTOR ->
                                    throw new IllegalArgumentException("an actor is searched for");
                        })
                .toList();
    }

    private static Node date(Parameter parameter, String value) {
        try {
            return NodeFactory.createLiteralDT(
                    LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeException e) {
            throw new ArgumentException(
                    "--%s %s: expected a day, as 2025-02-23".formatted(parameter.option(), value));
        }
    }

    private static Node share(Parameter parameter, String value) {
        return NodeFactory.createLiteralDT(
                share(parameter.option(), value).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /// Returns the share that an option is given.
    ///
    /// @throws ArgumentException if it is no decimal number from 0 to 1
    public static BigDecimal share(String option, String value) {
        return decimal(value)
                .filter(s -> s.compareTo(BigDecimal.ONE) <= 0)
                .orElseThrow(() ->
                        new ArgumentException(
                                "--%s %s: expected a share from 0 to 1, as 0.8"
                                        .formatted(option, value)));
    }

    private static Optional<BigDecimal> decimal(String value) {
        return SHARE.matcher(value).matches()
                ? Optional.of(new BigDecimal(value))
                : Optional.empty();
    }

    private static Node code(Parameter parameter, String value, List<Node> codes) {
        Optional<Node> code =
                codes.stream().filter(c -> letters(name(c)).equals(letters(value))).findFirst();
        return code.orElseThrow(() ->
                new ArgumentException(
                        "--%s %s: expected one of %s, %s%s"
                                .formatted(
                                        parameter.option(),
                                        value,
                                        String.join(
                                                ", ",
                                                codes.stream().map(Terms::contractName).toList()),
                                        ANY,
                                        Suggestions.asked(
                                                Suggestions.of(
                                                        value,
                                                        codes.stream()
                                                                .map(Terms::contractName)
                                                                .toList())))));
    }

    private static String name(Node term) {
        return term.getURI().substring(Vocabulary.NAMESPACE.length());
    }

    /// Returns only the letters: `phone_call`, `Phone call` and `PhoneCall` name one term.
    private static String letters(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static List<Node> statuses() {
        return Arrays.stream(Status.values()).map(Vocabulary::term).toList();
    }

    private static List<Node> types() {
        List<Node> types = new ArrayList<>();
        Stream.of(Encounter.Type.values()).map(Vocabulary::term).forEach(types::add);
        types.add(Classes.STATEMENT);
        types.add(Classes.AGREEMENT);
        return types;
    }
}
