package newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionReaderTest {
    private static final String OWN =
            """
            # title: Surnames
            # question: Who has this surname?
            # param: surname text the surname
            #
            # In full.

            SELECT ?who { VALUES ?surname { UNDEF } ?who ng:surname ?surname }
            """;

    @TempDir Path folder;

    @Test
    void readsHeadersNotesAndQuery() {
        Question question = read(OWN);
        assertThat(question.title()).isEqualTo("Surnames");
        assertThat(question.question()).isEqualTo("Who has this surname?");
        assertThat(question.notes()).isEqualTo("In full.");
        assertThat(question.parameters())
                .containsExactly(new Parameter("surname", Parameter.Kind.TEXT, "the surname"));
        assertThat(question.columns()).containsExactly("who");
    }

    @Test
    void aQuestionOfOnesOwnIsAskedAlike() throws IOException {
        Files.writeString(folder.resolve("surnames.rq"), OWN);
        Files.writeString(folder.resolve("notes.txt"), "not a question");
        Questions own = Questions.of(folder);
        assertThat(own.all()).extracting(Question::name).containsExactly("surnames");
        try (Newsroom news = new Newsroom()) {
            Answer answer =
                    news.ask(
                            own.named("surnames").orElseThrow(),
                            Map.of("surname", List.of("Holm")));
            assertThat(Newsroom.table(answer, "who"))
                    .containsExactly("https://newsgraph.example/person/soren-holm");
        }
        assertThat(Questions.bundled().and(own).all()).hasSize(10);
    }

    @Test
    void saysWhatAFileLacks() {
        fails("SELECT * { ?s ?p ?o }", "own.rq: expected a line `# title: ...`");
        fails(OWN.replace("text the", "word the"), "own.rq:3: expected `# param: NAME KIND");
        fails(OWN.replace("?surname { UNDEF }", "?name { UNDEF }"), "expected VALUES ?surname");
        fails(OWN.replace("SELECT ?who", "ASK"), "own.rq: expected a SELECT");
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> read(OWN.replace("UNDEF }", "UNDEF")))
                .withMessageStartingWith("own.rq:7:");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Questions.of(folder.resolve("none")))
                .withMessageContaining("no such folder of questions");
    }

    private static void fails(String text, String message) {
        assertThatExceptionOfType(QuestionException.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining(message);
    }

    private static Question read(String text) {
        return QuestionReader.read("own", "own.rq", text);
    }
}
