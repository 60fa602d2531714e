package newsgraph.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.query.Question;
import newsgraph.query.Questions;

/// What asking and serving cost, as the page of figures has it.
///
/// @param articles in the stores in which the questions were asked, the smallest first
/// @param asked for each of these, two seconds for each question: from an actor, and for a page
/// @param readers the numbers of `ServeBench`
/// @param readArticles in the store that they read
record ServingFigures(
        List<Integer> articles, List<List<Double>> asked, List<Double> readers, int readArticles, int seconds) {
    String text() {
        return """
        Questions asked in stores of synthetic articles, in seconds of one core at the median: from one actor (who has about ten
        encounters in each store), with all rows; and with nothing given, as a page of the server answers, which looks among the
        latest events first.

        | question | from an actor: %s articles | ratio | first mark | for a page: %s articles |
        |---|---|---|---|---|
        %s
        %,.0f readers for %d s of a server over %,d synthetic articles with their texts, each of whom asks for another page (search, a
        person's question, an event, an article, the network) half a second after the last one at the median:

        | measure | figure | first mark |
        |---|---|---|
        | requests for pages | %,.0f | |
        | answered 503, to be asked again | %,.0f | |
        | failed | %,.0f | 0 |
        | a page, in seconds: at the median | %.3f | |
        | 95 of 100 within | %.3f | .5 |
        | 99 of 100 within | %.3f | |
        | `/health`: 95 of 100 within | %.3f | .1 |
        | `/health`: the slowest | %.3f | .1 |
        | memory of the process (`-Xmx1g`) before, after, after as long again and again, MB | %s | |
        | objects in use there, after a whole collection, MB | %s | flat |
        """
                .formatted(
                        sizes(),
                        sizes(),
                        rows(),
                        readers.get(0),
                        seconds,
                        readArticles,
                        readers.get(1),
                        readers.get(2),
                        readers.get(3),
                        readers.get(4),
                        readers.get(5),
                        readers.get(6),
                        readers.get(7),
                        readers.get(8),
                        megabytes(0),
                        megabytes(1));
    }

    /// Returns the first or second half of the last numbers.
    private String megabytes(int half) {
        int rounds = (readers.size() - 9) / 2;
        return readers.stream()
                .skip(9L + (long) half * rounds)
                .limit(rounds)
                .map("%,.0f"::formatted)
                .collect(Collectors.joining(", "));
    }

    private String sizes() {
        return articles.stream().map("%,d"::formatted).collect(Collectors.joining(" / "));
    }

    private String rows() {
        List<Question> questions = Questions.bundled().all();
        return IntStream.range(0, questions.size())
                .mapToObj(i ->
                        "| `%s` | %s | %.1f | 2 or less | %s |\n"
                                .formatted(
                                        questions.get(i).name(),
                                        times(2 * i, "%.4f"),
                                        asked.getLast().get(2 * i) / asked.getFirst().get(2 * i),
                                        times(2 * i + 1, "%.3f")))
                .collect(Collectors.joining());
    }

    private String times(int number, String format) {
        return asked.stream()
                .map(store -> format.formatted(store.get(number)))
                .collect(Collectors.joining(" / "));
    }
}
