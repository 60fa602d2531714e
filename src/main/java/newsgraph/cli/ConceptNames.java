package newsgraph.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsgraph.event.Encounter;
import newsgraph.event.Status;

/// The words that an option of a question takes, for the shells that complete them.
abstract class ConceptNames implements Iterable<String> {
    private final List<String> names;

    private ConceptNames(Enum<?>[] concepts) {
        this.names =
                Stream.concat(
                                Arrays.stream(concepts).map(c -> c.name().toLowerCase(Locale.ROOT)),
                                Stream.of("any"))
                        .toList();
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }

    /// What `--status` takes.
    static final class Statuses extends ConceptNames {
        Statuses() {
            super(Status.values());
        }
    }

    /// What `--type` takes.
    static final class Types extends ConceptNames {
        Types() {
            super(Encounter.Type.values());
        }
    }
}
