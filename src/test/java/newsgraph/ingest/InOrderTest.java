package newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    private final List<Integer> results = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void handsOnInOrderOfTheInput(int threads) {
        run(ints(100), threads, InOrderTest::slowWhereEven, results::add);
        assertThat(results).isEqualTo(ints(100).toList());
    }

    @Test
    void beginsNoMoreThanItCanHold() {
        AtomicInteger ahead = new AtomicInteger();
        List<Integer> most = new ArrayList<>();
        run(
                ints(100).peek(i -> most.add(ahead.incrementAndGet())),
                2,
                i -> i,
                i -> ahead.decrementAndGet());
        assertThat(most).allMatch(n -> n <= 10);
    }

    @Test
    void throwsWhatTheInputThrowsAfterWhatCameBefore() {
        Stream<Integer> broken =
                ints(5).peek(i -> {
                    if (i == 3) {
                        throw new IllegalStateException("the input broke");
                    }
                });
        assertThatThrownBy(() -> run(broken, 2, i -> i, results::add))
                .hasMessage("the input broke");
        assertThat(results).containsExactly(0, 1, 2);
    }

    @Test
    void throwsWhatTheWorkThrowsAfterWhatCameBefore() {
        assertThatThrownBy(() -> run(ints(5), 2, i -> 6 / (2 - i), results::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(results).containsExactly(3, 6);
    }

    @Test
    void handsOnWhatComesOfAnItemThatWasGivenUp() {
        InOrder.run(
                ints(4),
                1,
                Duration.ofMillis(10),
                i -> i == 1 ? waitForEver() : i,
                (i, reason) -> -i,
                results::add);
        assertThat(results).containsExactly(0, -1, 2, 3);
    }

    private static int waitForEver() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static void run(
            Stream<Integer> input,
            int threads,
            Function<Integer, Integer> work,
            Consumer<Integer> sink) {
        InOrder.run(input, threads, Duration.ofSeconds(60), work, (i, reason) -> -1, sink);
    }

    private static Stream<Integer> ints(int count) {
        return IntStream.range(0, count).boxed();
    }

    private static int slowWhereEven(int number) {
        if (number % 2 == 0) {
            for (int i = 0; i < 1_000; i++) {
                Thread.onSpinWait();
            }
        }
        return number;
    }
}
