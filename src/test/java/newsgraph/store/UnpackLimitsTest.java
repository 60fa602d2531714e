package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("T10")
class UnpackLimitsTest {
    private static final UnpackLimits LIMITS = new UnpackLimits(50, 10);

    @TempDir Path place;

    @Test
    void takesAnySizeUpToTheBytesAndMoreOnlyUpToTheRatio() throws IOException {
        assertThat(unpacked(50, 1)).hasSize(50);
        assertThat(unpacked(100, 10)).hasSize(100);
        assertThatExceptionOfType(UnpackLimits.BombException.class)
                .isThrownBy(() -> unpacked(51, 1))
                .withMessage("unpacks to more than 50 bytes, from 1 (unpack-mb, unpack-ratio)");
        assertThatExceptionOfType(UnpackLimits.BombException.class)
                .isThrownBy(() -> unpacked(101, 10));
    }

    @Test
    void refusesABackupThatIsABomb() throws IOException {
        Path file = place.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 4; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(10_000);
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() ->
                        Restoration.of(
                                file,
                                place.resolve("store"),
                                new FreeSpace(0),
                                new UnpackLimits(1 << 20, 100)))
                .withMessageContaining("unpacks to more than 1,048,576 bytes");
        assertThat(place.resolve("store")).doesNotExist();
    }

    @Test
    void refusesABackupThatReachesOutOfItsDirectory() throws IOException {
        Path file = place.resolve("outside.zip");
        byte[] words = "mine".getBytes(StandardCharsets.UTF_8);
        BackupManifest manifest =
                new BackupManifest(Instant.EPOCH, 0, 0, Map.of("../letter.txt", Sha256.of(words)));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../letter.txt"));
            zip.write(words);
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(manifest.bytes());
        }
        assertThatExceptionOfType(BackupException.class)
                .isThrownBy(() -> Restoration.of(file, place.resolve("store"), new FreeSpace(0)))
                .withMessageContaining("lies outside of the store");
        assertThat(place.resolve("letter.txt")).doesNotExist();
        assertThat(place.resolve("store")).doesNotExist();
    }

    private static byte[] unpacked(int size, int packed) throws IOException {
        try (InputStream in = LIMITS.limit(new ByteArrayInputStream(new byte[size]), packed)) {
            return in.readAllBytes();
        }
    }
}
