package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.util.FmtUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T6")
class BinderTest {
    private static final List<String> PAYLOADS =
            List.of(
                    "\" } } DROP ALL #",
                    "\") || true || CONTAINS(\"a\", \"",
                    "x' } UNION { ?s ?p ?o } #",
                    "\\\" UNDEF } VALUES ?status { ng:Planned",
                    "> } SERVICE <http://other.example/> { ?s ?p ?o } <",
                    "line\nbreak \\u0022 } ?x ?y ?z {",
                    "?who",
                    "UNDEF");

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "'",
                    "\\",
                    "\"\"\"",
                    "'''",
                    "{",
                    "}",
                    "(",
                    ")",
                    "<",
                    ">",
                    ".",
                    ";",
                    "#",
                    "\n",
                    "\r",
                    "\t",
                    "\u0000",
                    "\u0007",
                    "\uD800",
                    "\uFFFF",
                    "\u202E",
                    " UNION ",
                    " SERVICE <x:y> ",
                    " BIND(1 AS ?a) ",
                    " FILTER(true) ",
                    "INSERT DATA ",
                    "?who ",
                    "$1",
                    "\\u0022",
                    "^^<x:y>",
                    "@en",
                    "fish");

    @Test
    void keepsTheDefaultOfAParameterThatIsNotSet() {
        Query query = question("who-met-whom").query();
        assertThat(Binder.bind(query, Map.of())).isEqualTo(query);
    }

    @Test
    void opensAParameterThatIsSetToNothing() {
        Query bound = Binder.bind(question("who-met-whom").query(), Map.of("status", List.of()));
        assertThat(bound.toString()).contains("VALUES ?status { UNDEF }");
    }

    @Test
    void leavesTheQuestionAsItWas() {
        Question question = question("who-met-whom");
        String before = question.query().toString();
        Binder.bind(question.query(), Map.of("about", List.of(literal("fish"))));
        assertThat(question.query().toString()).isEqualTo(before);
    }

    /// Payloads by hand, and others put together by chance of what SPARQL is made of.
    static Stream<String> payloads() {
        Stream<String> others = LongStream.range(0, 192).mapToObj(BinderTest::payload);
        return Stream.concat(PAYLOADS.stream(), others);
    }

    private static String payload(long seed) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(0, random.nextInt(8))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    static Stream<Question> everyQuestion() {
        return Questions.bundled().all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void noTextThatIsGivenChangesTheAlgebra(Question question) {
        List<String> payloads = payloads().toList();
        assertThat(payloads).hasSize(200);
        for (String payload : payloads) {
            assertThat(algebra(question, payload)).isEqualTo(algebra(question, "fish"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\" } DROP ALL #", "Holm> } SERVICE <http://x/> { ?s ?p ?o } <", "?who"})
    void aNameIsOnlyLookedUp(String payload) {
        try (Newsroom news = new Newsroom()) {
            Answer answer = news.ask("who-met-whom", Map.of("who", List.of(payload)));
            assertThat(answer.query()).isEmpty();
            assertThat(answer.rows()).isEmpty();
        }
    }

    /// Returns a question's algebra with one text in all its parameters, and then a blank for it.
    private static String algebra(Question question, String text) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        question.parameters().forEach(p -> values.put(p.name(), List.of(literal(text))));
        Query bound = Binder.bind(question.query(), values);
        String written = FmtUtils.stringForNode(literal(text));
        String algebra = Algebra.compile(bound).toString();
        assertThat(algebra).contains(written);
        return algebra.replace(written, "TEXT");
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Question question(String name) {
        return Questions.bundled().named(name).orElseThrow();
    }
}
