package newsgraph.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// What a piece of work took.
///
/// @param wall by the clock, which other work on the machine lengthens
/// @param cpu of all threads of the process, with its compiler and collector: the wall time on one
///   idle core
record Cost(Duration wall, Duration cpu) {
    static Cost of(Runnable work) {
        long began = System.nanoTime();
        Duration before = processCpu();
        work.run();
        return new Cost(Duration.ofNanos(System.nanoTime() - began), processCpu().minus(before));
    }

    private static Duration processCpu() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    static Cost median(List<Cost> costs) {
        return costs.stream()
                .sorted(Comparator.comparing(Cost::cpu))
                .toList()
                .get(costs.size() / 2);
    }

    double cpuSeconds() {
        return cpu.toNanos() / 1e9;
    }

    double wallSeconds() {
        return wall.toNanos() / 1e9;
    }
}
