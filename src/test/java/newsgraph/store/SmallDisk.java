package newsgraph.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A small file system in memory, where this process may mount one.
public record SmallDisk(Path place) implements AutoCloseable {
    public static SmallDisk mount(Path place, int megabytes) throws IOException {
        Files.createDirectories(place);
        boolean mounted =
                run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "tmpfs", place);
        assumeTrue(mounted, "needs the right to mount a small disk");
        return new SmallDisk(place);
    }

    public void grow(int megabytes) throws IOException {
        run("mount", "-o", "remount,size=%dm".formatted(megabytes), place);
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", place);
    }

    private static boolean run(Object... command) throws IOException {
        String[] words = Arrays.stream(command).map(Object::toString).toArray(String[]::new);
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
