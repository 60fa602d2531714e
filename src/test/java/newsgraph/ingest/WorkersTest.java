package newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T2")
class WorkersTest {
    @Test
    void givesUpWhatHangsAndGoesOnWithTheNext() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        try (Workers one = new Workers(1, "test", Duration.ofMillis(200))) {
            Workers.Work<Integer> hanging = one.begin(() -> spin(stop));
            Workers.Work<Integer> next = one.begin(() -> 2);
            assertThatExceptionOfType(OvertimeException.class)
                    .isThrownBy(hanging::result)
                    .withMessageContaining("more than 0.2 seconds");
            assertThat(next.result()).isEqualTo(2);
        } finally {
            stop.set(true);
        }
    }

    @Test
    void givesUpWhatWaitsForEver() {
        try (Workers one = new Workers(1, "test", Duration.ofMillis(10))) {
            Workers.Work<Integer> waiting =
                    one.begin(() -> {
                        Thread.sleep(600_000);
                        return 1;
                    });
            assertThatExceptionOfType(OvertimeException.class).isThrownBy(waiting::result);
        }
    }

    @Test
    void countsProcessorTimeSoThatABusyMachineChangesNothing() throws Exception {
        try (Workers one = new Workers(1, "test", Duration.ofMillis(100))) {
            Workers.Work<Integer> slow =
                    one.begin(() -> {
                        Thread.sleep(300);
                        return 1;
                    });
            assertThat(slow.result()).isEqualTo(1);
        }
    }

    @Test
    void tellsWhatAWorkFailedOn() {
        try (Workers one = new Workers(1, "test", Duration.ofSeconds(1))) {
            Workers.Work<Integer> failing = one.begin(() -> 1 / Integer.parseInt("0"));
            assertThatThrownBy(failing::result)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ArithmeticException.class);
        }
    }

    private static int spin(AtomicBoolean stop) {
        while (!stop.get()) {
            Thread.onSpinWait();
        }
        return 1;
    }
}
