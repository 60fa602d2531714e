package newsgraph.knowledge;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds people, bodies, countries and places by name, and office holders by day. Immutable.
///
/// Names compare without case, accents and full stops: "U.S." and "us" are one, so whoever asks for
/// a short name should look at its capitals first.
public final class Gazetteer {
    /// Knows nothing.
    public static final Gazetteer EMPTY = new Gazetteer(List.of(), List.of(), List.of());

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry.Person>> bySurname = new HashMap<>();
    private final Map<String, List<Entry.Country>> byDemonym = new HashMap<>();
    private final Map<String, Office> officeById = new HashMap<>();
    private final Map<String, List<Office>> byTitle = new HashMap<>();
    private final Map<String, List<Tenure>> byOffice = new HashMap<>();
    private final Map<String, List<Tenure>> byPerson = new HashMap<>();

    public Gazetteer(List<Entry> entries, List<Office> offices, List<Tenure> tenures) {
        entries.forEach(this::index);
        for (Office office : offices) {
            officeById.put(office.id(), office);
            office.titles().forEach(t -> add(byTitle, fold(t), office));
        }
        for (Tenure tenure : tenures) {
            add(byOffice, tenure.office(), tenure);
            add(byPerson, tenure.person(), tenure);
        }
    }

    private void index(Entry entry) {
        byId.put(entry.id(), entry);
        entry.names().forEach(n -> add(byName, fold(n), entry));
        switch (entry) {
            case Entry.Person person -> add(bySurname, fold(person.surname()), person);
            case Entry.Country country ->
                    country.demonyms().forEach(d -> add(byDemonym, fold(d), country));
            case Entry.Organization ignored -> {}
            case Entry.Place ignored -> {}
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        List<T> values = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /// Returns a name as it is compared: lower case, no accents, no full stops, single blanks.
    public static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .replace(".", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Office> office(String id) {
        return Optional.ofNullable(officeById.get(id));
    }

    /// Returns everything of that name or alias, in the order of the files.
    public List<Entry> named(String name) {
        return List.copyOf(byName.getOrDefault(fold(name), List.of()));
    }

    public List<Entry.Person> surnamed(String surname) {
        return List.copyOf(bySurname.getOrDefault(fold(surname), List.of()));
    }

    public List<Entry.Country> demonym(String word) {
        return List.copyOf(byDemonym.getOrDefault(fold(word), List.of()));
    }

    /// Returns the offices whose holders are called so ("prime minister": one a country).
    public List<Office> titled(String title) {
        return List.copyOf(byTitle.getOrDefault(fold(title), List.of()));
    }

    /// Returns the terms in an office, of whatever day.
    public List<Tenure> tenuresOf(String office) {
        return List.copyOf(byOffice.getOrDefault(office, List.of()));
    }

    /// Returns the terms of a person, of whatever office and day.
    public List<Tenure> tenuresBy(String person) {
        return List.copyOf(byPerson.getOrDefault(person, List.of()));
    }

    /// Returns who held an office on a day; empty if nobody is known, or more than one.
    public Optional<Entry.Person> holder(String office, LocalDate day) {
        List<Tenure> holding = tenuresOf(office).stream().filter(t -> t.holds(day)).toList();
        return holding.size() == 1
                ? entry(holding.getFirst().person()).map(Entry.Person.class::cast)
                : Optional.empty();
    }
}
