package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void tellsThatNobodyGotWhatWasPrinted() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        PrintStream out = new PrintStream(full, false, StandardCharsets.UTF_8);
        assertThat(Main.run(InputStream.nullInputStream(), out, err, "config")).isEqualTo(74);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "newsgraph: standard output: cannot write: its reader is gone, or the disk is full\n");
    }

    @Test
    void takesNoErrorOfTheMachineForAViolation() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new InternalError("a page that is gone");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        return read();
                    }
                };
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        assertThat(Main.run(broken, out, err, "extract", "-")).isEqualTo(70);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("a page that is gone");
    }
}
