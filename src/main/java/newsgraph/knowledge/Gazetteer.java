package newsgraph.knowledge;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds people, bodies, countries and places by name, and office holders by day. Immutable.
///
/// Names compare without case, accents, full stops and a leading "the": "U.S." and "us" are one, so
/// whoever asks for a short name should look at its capitals first.
public final class Gazetteer {
    /// Knows nothing.
    public static final Gazetteer EMPTY = new Gazetteer(List.of(), List.of(), List.of());

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

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
        entry.names().forEach(n -> add(byName, bare(n), entry));
        switch (entry) {
            case Entry.Person person ->
                    person.surnames().forEach(s -> add(bySurname, fold(s), person));
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
        String plain =
                isAscii(name)
                        ? name
                        : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                                .replaceAll("")
                                .replace('\u2019', '\'')
                                .replace('\u2011', '-');
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isWhitespace(c)) {
                if (c != '.') {
                    folded.append(Character.toLowerCase(c));
                }
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static String bare(String name) {
        String folded = fold(name);
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Office> office(String id) {
        return Optional.ofNullable(officeById.get(id));
    }

    /// Returns everything of that name or alias, in the order of the files.
    public List<Entry> named(String name) {
        return List.copyOf(byName.getOrDefault(bare(name), List.of()));
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

    /// Returns who was called so on a day by a country or body: `incumbent("foreign minister",
    /// "country/france", day)`; empty if no office or more than one has that title, or nobody or
    /// more than one is known to hold it.
    public Optional<Entry.Person> incumbent(String title, String body, LocalDate day) {
        List<Office> offices = titled(title).stream().filter(o -> o.body().equals(body)).toList();
        return offices.size() == 1 ? holder(offices.getFirst().id(), day) : Optional.empty();
    }
}
