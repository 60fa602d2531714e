package newsgraph.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which of several people a title points at, as "the president" of a text that names two.
final class Bearers {
    private Bearers() {}

    /// Returns the only one it fits; else who was called so without a country, as the home
    /// country's own are, and else who was told of last; empty where none was told of yet.
    ///
    /// @param fitting those whom the title fits
    /// @param offset where the title stands, in code points
    static Optional<Human> of(Title title, List<Human> fitting, int offset) {
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        List<Human> before = fitting.stream().filter(h -> h.lastBefore(offset) >= 0).toList();
        List<Human> premiers = before.stream().filter(h -> h.isNamed("premier")).toList();
        boolean premier = title.words().equals("premier") && !premiers.isEmpty();
        List<Human> told = premier ? premiers : before; // not a prime minister then
        List<Human> called = told.stream().filter(h -> h.isCalled(title)).toList();
        return called.size() == 1
                ? Optional.of(called.getFirst())
                : told.stream().max(Comparator.comparingInt(h -> h.lastBefore(offset)));
    }
}
