package newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.rdf.Iris;
import org.apache.jena.query.Query;

/// Reads a file of `queries/`: comments that begin with `title:`, `question:` and `param:`, other
/// comments as notes, then the query.
///
///     # title: Who met whom
///     # question: Who met or spoke with whom?
///     # param: who actor somebody who took part
///     #
///     # One row an encounter.
final class QuestionReader {
    private static final Pattern HEADER = Pattern.compile("#\\s*(title|question|param):\\s*(.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("([a-z][A-Za-z0-9_]*)\\s+(\\S+)\\s+(.+)");

    private final String file;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> question = Optional.empty();

    private QuestionReader(String file) {
        this.file = file;
    }

    /// @param file its path, for messages
    /// @throws QuerySyntaxException if the query is not SPARQL
    /// @throws QuestionException if a header is wrong or missing
    static Question read(String name, String file, String text) {
        QuestionReader reader = new QuestionReader(file);
        List<String> comments =
                text.lines().map(String::strip).takeWhile(l -> l.startsWith("#")).toList();
        for (int i = 0; i < comments.size(); i++) {
            reader.comment(comments.get(i), i + 1);
        }
        Query query = SparqlText.parse(file, text, Iris.DEFAULT.base());
        if (!query.isSelectType()) {
            throw reader.fault("expected a SELECT, whose answer is a table");
        }
        Question read =
                new Question(
                        name,
                        reader.title.orElseThrow(() -> reader.missing("title")),
                        reader.question.orElseThrow(() -> reader.missing("question")),
                        String.join(" ", reader.notes).strip(),
                        reader.parameters,
                        query);
        reader.checkParameters(read);
        return read;
    }

    private void comment(String line, int number) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            notes.add(line.substring(1).strip());
        } else {
            String value = header.group(2).strip();
            switch (header.group(1)) {
                case "title" -> title = Optional.of(value);
                case "question" -> question = Optional.of(value);
                default -> parameters.add(parameter(value, number));
            }
        }
    }

    private Parameter parameter(String value, int line) {
        Matcher parts = PARAMETER.matcher(value);
        if (parts.matches()) {
            Optional<Parameter.Kind> kind =
                    Stream.of(Parameter.Kind.values())
                            .filter(k -> k.word().equals(parts.group(2)))
                            .findFirst();
            if (kind.isPresent()) {
                return new Parameter(parts.group(1), kind.get(), parts.group(3));
            }
        }
        throw new QuestionException(
                "%s:%d: expected `# param: NAME KIND what it is`, KIND one of %s, found: %s"
                        .formatted(file, line, String.join(", ", Parameter.Kind.words()), value));
    }

    private void checkParameters(Question read) {
        for (Parameter parameter : read.parameters()) {
            if (!Binder.binds(read.query(), parameter.name())) {
                throw fault(
                        "the parameter %s has no place of its own: expected VALUES ?%s { UNDEF } in the query"
                                .formatted(parameter.name(), parameter.name()));
            }
            if (parameter.kind() == Parameter.Kind.WORDS && !read.columns().contains("event")) {
                throw fault(
                        "%s has the words of an event: expected the column ?event"
                                .formatted(parameter.name()));
            }
        }
    }

    private QuestionException missing(String header) {
        return fault("expected a line `# %s: ...`".formatted(header));
    }

    private QuestionException fault(String message) {
        return new QuestionException("%s: %s".formatted(file, message));
    }
}
