package newsgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The questions that can be asked by name.
public final class Questions {
    private static final String ENDING = ".rq";

    /// The files of `queries/`, in the order of a list for readers.
    private static final List<String> BUNDLED =
            List.of(
                    "who-met-whom",
                    "why",
                    "who-met-whom-and-why",
                    "when-and-where",
                    "according-to-whom",
                    "planned",
                    "contacts-of",
                    "who-said-what",
                    "timeline");

    private final List<Question> questions;

    private Questions(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /// Returns the questions of the program.
    public static Questions bundled() {
        return new Questions(BUNDLED.stream().map(Questions::bundled).toList());
    }

    private static Question bundled(String name) {
        String path = "queries/" + name + ENDING;
        try (InputStream file = Questions.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new IllegalStateException("the program was packed without " + path);
            }
            return QuestionReader.read(
                    name, path, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of the program", e);
        }
    }

    /// Returns the questions of a folder, in the order of their names.
    ///
    /// @throws QueryException if a file is not such a question
    /// @throws UncheckedIOException if the folder or a file cannot be read
    public static Questions of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Questions(
                    files.filter(f -> f.toString().endsWith(ENDING))
                            .sorted()
                            .map(Questions::read)
                            .toList());
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(folder + ": no such folder of questions", e);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(folder, e), e);
        }
    }

    private static Question read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return QuestionReader.read(
                    name.substring(0, name.length() - ENDING.length()),
                    file.toString(),
                    Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot read: %s".formatted(file, e), e);
        }
    }

    /// Returns these questions with others; of two with one name the other's holds.
    public Questions and(Questions others) {
        List<Question> all = new ArrayList<>(questions);
        all.removeIf(q -> others.named(q.name()).isPresent());
        all.addAll(others.questions);
        return new Questions(all);
    }

    public List<Question> all() {
        return questions;
    }

    /// Returns the question of a name.
    public Optional<Question> named(String name) {
        return questions.stream().filter(q -> q.name().equals(name)).findFirst();
    }

    /// Returns the names that whoever wrote an unknown one may have meant, the likeliest first.
    public List<String> like(String name) {
        return Suggestions.of(name, questions.stream().map(Question::name).toList());
    }
}
