package newsgraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newsgraph.query.Answer;
import newsgraph.query.LatestAnswer;
import newsgraph.query.Limits;
import newsgraph.query.Question;
import newsgraph.query.Questions;
import newsgraph.store.GraphStore;

/// Seconds of its thread's CPU that each question takes in a store of synthetic articles, at the
/// median: from one actor, with all rows; and without any limit, as a page shows it.
///
/// `QuestionBench STORE ARTICLES`: prints `RESULT` with two numbers for each question, in the order
/// of the program's list.
final class QuestionBench {
    private static final int WARM_UP = 30;
    private static final int ASKED = 60;
    private static final int ENOUGH = 300;
    private static final int WHOLE = 7;
    private static final Limits LIMITS = Limits.DEFAULT.with(Duration.ofMinutes(5), 10_000);

    /// Those of the server.
    private static final Limits PAGE = Limits.DEFAULT.with(Duration.ofSeconds(5), 10_000);

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private QuestionBench() {}

    public static void main(String[] arguments) {
        Path place = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        SyntheticStore.make(place, articles);
        StringBuilder result = new StringBuilder("RESULT");
        try (GraphStore store = GraphStore.openReadOnly(place)) {
            for (Question question : Questions.bundled().all()) {
                SyntheticNews news = new SyntheticNews(articles);
                Random random = new Random(3);
                List<Double> actor = new ArrayList<>();
                List<Double> page = new ArrayList<>();
                for (int i = 0; i < WARM_UP + ASKED; i++) {
                    var who = Map.of("who", List.of(news.person(random)));
                    double time = time(() -> Answer.to(question, who, store, LIMITS));
                    if (i >= WARM_UP) {
                        actor.add(time);
                    }
                }
                for (int i = 0; i < WHOLE; i++) {
                    page.add(
                            time(() ->
                                    LatestAnswer.to(question, Map.of(), store, PAGE, ENOUGH)));
                }
                double median = median(actor);
                System.err.printf("%s %.4f %.3f%n", question.name(), median, median(page));
                result.append(" %.4f %.3f".formatted(median, median(page)));
            }
        }
        System.out.println(result);
    }

    private static double time(Runnable asking) {
        long cpu = THREAD.getCurrentThreadCpuTime();
        asking.run();
        return (THREAD.getCurrentThreadCpuTime() - cpu) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
