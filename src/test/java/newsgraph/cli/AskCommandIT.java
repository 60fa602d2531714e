package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandIT {
    private static final String ARTICLES =
            """
            {"id": "call", "date": "2025-03-03", "publisher": "Danube Courier", "text": "Hungarian Prime \
            Minister Viktor Orban spoke by phone with French President Emmanuel Macron on Sunday to discuss energy \
            prices, his office said."}
            {"id": "plan", "date": "2025-03-03", "text": "Italian Prime Minister Giorgia Meloni will \
            meet Canadian Prime Minister Justin Trudeau in Rome on Tuesday to discuss migration."}
            """;

    @TempDir static Path place;

    @BeforeAll
    static void ingest() {
        assertThat(Shell.run(ARTICLES, "ingest", "-", "--loc", loc()).code()).isZero();
    }

    @Test
    void tellsWhoMetWhomWithWordsAndArticle() {
        Shell.Result result = run("ask", "who-met-whom", "--who", "orbán");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern("2025-03-02 +Viktor Orban +Emmanuel Macron +phone call +occurred")
                .contains("“Hungarian Prime Minister")
                .contains("call, 2025-03-03, article/");
        assertThat(result.err()).isEqualTo("newsgraph: 1 row\n");
    }

    @Test
    void answersNothingForAPlanUntilAskedForPlans() {
        Shell.Result result = run("ask", "who-met-whom", "--who", "Meloni");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("no rows; 1 row with --status any");
        assertThat(run("ask", "who-met-whom", "--who", "Meloni", "--status", "planned").out())
                .contains("Justin Trudeau");
    }

    @Test
    void writesCsvToAFileByItsEnding() throws IOException {
        Path file = place.resolve("answer.csv");
        Shell.Result result = run("ask", "planned", "-o", file.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith(
                        "when,parties,type,status,where,quote,articleId,published,article,event\n")
                .contains("Giorgia Meloni; Justin Trudeau,meeting,planned,Rome");
        assertThat(place).isDirectoryNotContaining(f -> f.toString().endsWith(".tmp"));
    }

    @Test
    void leavesAFileAsItWasWhenTheQuestionFails() throws IOException {
        Path file = Files.writeString(place.resolve("kept.csv"), "kept");
        assertThat(run("ask", "planned", "--since", "soon", "-o", file.toString()).code())
                .isEqualTo(2);
        assertThat(file).hasContent("kept");
    }

    @Test
    void asksWhatWasMeant() {
        Shell.Result unknown = run("ask", "who-meets-whom");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean who-met-whom?");
        Shell.Result nobody = run("ask", "who-met-whom", "--who", "Macrom");
        assertThat(nobody.code()).isZero();
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err())
                .contains(
                        "Macrom: nobody in the store has that name; did you mean Emmanuel Macron?");
        assertThat(run("ask", "planned", "--type", "sumit").code()).isEqualTo(2);
        assertThat(run("ask").code()).isEqualTo(2);
    }

    @Test
    void showsTheQueryThatAnswersTheSame() {
        Shell.Result asked =
                run("ask", "why", "--who", "Macron", "--show-query", "--format", "csv");
        String sparql = asked.err().substring(0, asked.err().indexOf("newsgraph: "));
        Shell.Result again = Shell.run(sparql, "query", "-", "--format", "csv", "--loc", loc());
        assertThat(again.code()).isZero();
        assertThat(again.out().lines().count()).isEqualTo(asked.out().lines().count());
        assertThat(asked.out()).contains("to discuss energy prices");
    }

    @Test
    void listsTheQuestions() {
        assertThat(Shell.run("", "questions").out())
                .contains("who-met-whom: Who met or spoke")
                .contains("    --who");
    }

    @Test
    void takesQuestionsOfOnesOwn() throws IOException {
        Path own = Files.createDirectory(place.resolve("own"));
        Files.writeString(
                own.resolve("outlets.rq"),
                """
                # title: Outlets
                # question: Which outlets are there?
                # param: word text a word of the name
                SELECT ?outlet {
                  VALUES ?word { UNDEF }
                  ?article ng:publisher ?outlet
                  FILTER (!BOUND(?word) || CONTAINS(?outlet, ?word))
                }
                """);
        assertThat(
                        run(
                                        "ask",
                                        "outlets",
                                        "--questions",
                                        own.toString(),
                                        "--param",
                                        "word=Danube")
                                .out())
                .contains("Danube Courier");
        Files.writeString(own.resolve("broken.rq"), "# title: x\nSELECT {");
        Shell.Result broken = run("ask", "outlets", "--questions", own.toString());
        assertThat(broken.code()).isEqualTo(65);
        assertThat(broken.err()).contains("broken.rq:2:");
    }

    @Test
    void runsQueriesInEveryFormat() throws IOException {
        assertThat(
                        run(
                                        "query",
                                        "ASK { <person/viktor-orban> ng:met <person/emmanuel-macron> }")
                                .out())
                .isEqualTo("true\n");
        String select = "SELECT ?id { ?a ng:id ?id } ORDER BY ?id";
        assertThat(run("query", select, "--format", "csv").out())
                .isEqualTo("id\r\ncall\r\nplan\r\n");
        Stream.of("text", "tsv", "json", "xml", "thrift", "protobuf")
                .forEach(f ->
                        assertThat(run("query", select, "--format", f).out())
                                .as(f)
                                .contains("plan"));
        String construct = "CONSTRUCT { ?a ng:id ?id } WHERE { ?a ng:id ?id }";
        Stream.of(
                        "ttl",
                        "nt",
                        "nq",
                        "trig",
                        "jsonld",
                        "rdfxml",
                        "rdfjson",
                        "trix",
                        "rdf-thrift",
                        "rdf-protobuf")
                .forEach(f ->
                        assertThat(run("query", construct, "--format", f).out())
                                .as(f)
                                .contains("plan"));
        Path file = Files.writeString(place.resolve("q.rq"), select);
        assertThat(run("query", file.toString(), "--limit", "1").err())
                .contains("only the first 1");
        assertThat(run("query", select, "--format", "ttl").code()).isEqualTo(2);
    }

    @Test
    void refusesOrLocatesWhatIsNoQuestion() {
        Shell.Result broken = run("query", "SELECT * {\n ?s ?p }");
        assertThat(broken.code()).isEqualTo(65);
        assertThat(broken.err()).contains("query:2:8:").doesNotContain("\tat ");
        assertThat(run("query", "DELETE WHERE { ?s ?p ?o }").code()).isEqualTo(2);
        assertThat(run("query", "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }").code())
                .isEqualTo(2);
        assertThat(run("query", "no-such-file.rq").code()).isEqualTo(66);
        Shell.Result slow =
                run(
                        "query",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                        "--timeout",
                        "0.2");
        assertThat(slow.code()).isEqualTo(75);
        assertThat(slow.err()).contains("stopped after 0.2 seconds without an answer");
    }

    private static Shell.Result run(String... arguments) {
        return Shell.run(
                "",
                Stream.concat(Arrays.stream(arguments), Stream.of("--loc", loc()))
                        .toArray(String[]::new));
    }

    private static String loc() {
        return place.resolve("store").toString();
    }
}
