package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A store of three articles for each test to do with as it likes, filled once.
record StoreCopy(Path store) {
    static final String ARTICLES =
            """
            {"id": "call", "date": "2025-03-03", "text": "Prime Minister Keir Starmer spoke by phone \
            with French President Emmanuel Macron on Sunday, Downing Street said."}
            {"id": "plan", "date": "2025-03-03", "text": "Italian Prime Minister Giorgia Meloni will \
            meet Canadian Prime Minister Justin Trudeau in Rome on Tuesday to discuss migration."}
            {"id": "ferry", "date": "2025-03-03", "text": "The British ferries minister met Ulla Brandt in Dover."}
            """;

    /// Ingests the articles.
    static void fill(Path store) {
        Shell.Result result = Shell.run(ARTICLES, "ingest", "-", "--loc", store.toString());
        assertThat(result.code()).as(result.err()).isZero();
    }

    static StoreCopy of(Path filled, Path store) throws IOException {
        try (Stream<Path> files = Files.walk(filled)) {
            for (Path file : files.toList()) {
                Files.copy(file, store.resolve(filled.relativize(file)));
            }
        }
        return new StoreCopy(store);
    }

    Shell.Result run(String... arguments) {
        String[] line = Arrays.copyOf(arguments, arguments.length + 2);
        line[arguments.length] = "--loc";
        line[arguments.length + 1] = store.toString();
        return Shell.run("", line);
    }

    String exported() {
        return exported(store);
    }

    static String exported(Path store) {
        Shell.Result result = Shell.run("", "export", "--format", "nq", "--loc", store.toString());
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    /// Returns the files that have some words in them.
    List<Path> holding(String words) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile).filter(f -> has(f, words)).toList();
        }
    }

    private static boolean has(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
