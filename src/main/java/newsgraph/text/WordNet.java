package newsgraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// WordNet's list of senses, as its file has them.
///
/// @see <a href="https://wordnet.princeton.edu/documentation/senseidx5wn">senseidx(5WN)</a>
public final class WordNet {
    private static final String SENSES = "/net/sf/extjwnl/data/wordnet/wn31/index.sense";

    private WordNet() {}

    /// Gives every sense, a line each: key (`lemma%type:file:...`, spaces of the lemma as `_`),
    /// offset, number of the sense from 1 on, how often it was met in texts.
    public static void senses(Consumer<String> reader) {
        try (InputStream in = WordNet.class.getResourceAsStream(SENSES)) {
            if (in == null) {
                throw new IllegalStateException("no WordNet on the class path: " + SENSES);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))
                    .lines()
                    .forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SENSES, e);
        }
    }
}
