package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
        InOrder.run(ints(100), threads, InOrderTest::slowWhereEven, results::add);
        assertThat(results).isEqualTo(ints(100).toList());
    }

    @Test
    void beginsNoMoreThanItCanHold() {
        AtomicInteger ahead = new AtomicInteger();
        List<Integer> most = new ArrayList<>();
        InOrder.run(
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
        assertThatThrownBy(() -> InOrder.run(broken, 2, i -> i, results::add))
                .hasMessage("the input broke");
        assertThat(results).containsExactly(0, 1, 2);
    }

    @Test
    void throwsWhatTheWorkThrowsAfterWhatCameBefore() {
        assertThatThrownBy(() -> InOrder.run(ints(5), 2, i -> 6 / (2 - i), results::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(results).containsExactly(3, 6);
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
