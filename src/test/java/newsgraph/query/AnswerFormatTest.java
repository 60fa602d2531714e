package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.rdf.Iris;
import newsgraph.rdf.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {
    private static final Answer ANSWER =
            new Answer(
                    Optional.empty(),
                    List.of("who", "type", "count", "quote", "articleId", "article", "event"),
                    List.of(
                            new Answer.Row(
                                    Map.of(
                                            "who", text("Ada \"Iron\" Stern, Søren Holm"),
                                            "type", Vocabulary.term("PhoneCall"),
                                            "count", NodeFactory.createLiteralByValue(2),
                                            "quote",
                                                    text(
                                                            "They\tspoke\nfor an hour about\u202e fish."),
                                            "articleId", text("call"),
                                            "article", iri("article/1"),
                                            "event", iri("article/1#event-2-5"))),
                            new Answer.Row(Map.of("who", text("Vale")))),
                    List.of(),
                    false);

    @Test
    void textPutsWordsAndArticleBeneathTheRow() {
        assertThat(write(AnswerFormat.TEXT, 40))
                .isEqualTo(
                        """
                        who                    type        count
                        ---------------------  ----------  -----
                        Ada "Iron" Stern,      phone call  2
                        Søren Holm
                            “They spoke for an hour about fish.”
                            call, article/1#event-2-5

                        Vale
                        """);
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        assertThat(write(AnswerFormat.CSV, 40))
                .isEqualTo(
                        """
                        who,type,count,quote,articleId,article,event
                        "Ada ""Iron"" Stern, Søren Holm",phone_call,2,"They\tspoke
                        for an hour about\u202e fish.",call,https://newsgraph.example/article/1,https://newsgraph.example/article/1#event-2-5
                        Vale,,,,,,
                        """);
    }

    @Test
    void tsvHasOneLineARow() {
        assertThat(write(AnswerFormat.TSV, 40).lines())
                .hasSize(3)
                .allMatch(line -> line.chars().filter(c -> c == '\t').count() == 6)
                .anyMatch(line -> line.startsWith("\"Ada \"\"Iron\"\" Stern, Søren Holm\"\t"));
    }

    @Test
    void sheetsHoldNothingThatASpreadsheetComputes() {
        Answer answer =
                new Answer(
                        Optional.empty(),
                        List.of("quote", "who", "count"),
                        List.of(
                                new Answer.Row(
                                        Map.of(
                                                "quote", text("=WEBSERVICE(1)"),
                                                "who", text("\t@Vale"),
                                                "count", NodeFactory.createLiteralByValue(-2)))),
                        List.of(),
                        false);
        assertThat(AnswerFormat.TSV.write(answer, Iris.DEFAULT.base(), 40))
                .isEqualTo("quote\twho\tcount\n'=WEBSERVICE(1)\t'@Vale\t-2\n");
        assertThat(AnswerFormat.CSV.write(answer, Iris.DEFAULT.base(), 40))
                .contains("'=WEBSERVICE(1),")
                .contains("'\t@Vale")
                .contains(",-2\n");
    }

    @Test
    void jsonHasEveryColumnInEveryRow() {
        assertThat(write(AnswerFormat.JSON, 40))
                .contains("\"count\" : 2,")
                .contains("\"who\" : \"Vale\",\n  \"type\" : null,");
        assertThat(AnswerFormat.JSON.write(empty(), Iris.DEFAULT.base(), 40)).isEqualTo("[ ]\n");
    }

    @Test
    void anEmptyTableIsNoTable() {
        assertThat(AnswerFormat.TEXT.write(empty(), Iris.DEFAULT.base(), 40)).isEmpty();
        assertThat(AnswerFormat.CSV.write(empty(), Iris.DEFAULT.base(), 40)).isEqualTo("who\n");
    }

    @Test
    void aLineIsBrokenWhereItCanBe() {
        assertThat(Wrapping.lines("one two/three four", 9))
                .containsExactly("one two/", "three", "four");
        assertThat(Wrapping.lines("\uD83D\uDCDE\uD83D\uDCDE\uD83D\uDCDE", 2))
                .containsExactly("\uD83D\uDCDE\uD83D\uDCDE", "\uD83D\uDCDE");
        assertThat(Wrapping.lines(" ", 5)).isEmpty();
    }

    private static Answer empty() {
        return new Answer(Optional.empty(), List.of("who"), List.of(), List.of(), false);
    }

    private static String write(AnswerFormat format, int width) {
        return format.write(ANSWER, Iris.DEFAULT.base(), width);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(Iris.DEFAULT.base() + path);
    }
}
