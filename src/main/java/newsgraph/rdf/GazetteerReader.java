package newsgraph.rdf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.knowledge.Office;
import newsgraph.knowledge.Tenure;
import org.apache.jena.graph.Node;

/// Makes the gazetteer's records of its Turtle files, and checks that they fit together.
public final class GazetteerReader {
    static final String ONTOLOGY = "https://w3id.org/newsgraph/ontology#";
    static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    static final String ALIAS = "http://www.w3.org/2004/02/skos/core#altLabel";
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final Map<String, Description> descriptions;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();

    private GazetteerReader(Map<String, Description> descriptions) {
        this.descriptions = descriptions;
    }

    /// Returns the bundled gazetteer, extended by a user's own files in their order: what they say
    /// of a bundled entry is added to it, and a second `ng:until` or `ng:gender` takes the first
    /// one's place.
    ///
    /// @throws TurtleException naming file, line and column, if a file is not Turtle
    /// @throws GazetteerException naming the entry, if the triples do not fit together
    /// @throws java.io.UncheckedIOException if a file cannot be read
    public static Gazetteer load(List<Path> usersOwn) {
        return of(GazetteerFiles.read(usersOwn));
    }

    /// Returns the gazetteer that some files describe.
    ///
    /// @throws TurtleException naming file, line and column, if a file is not Turtle
    /// @throws GazetteerException naming the entry, if the triples do not fit together
    public static Gazetteer of(GazetteerFiles files) {
        GazetteerReader reader = new GazetteerReader(files.descriptions());
        reader.descriptions.values().forEach(reader::enter);
        return new Gazetteer(reader.entries, reader.offices, reader.tenures);
    }

    private void enter(Description description) {
        String type =
                description.all(TYPE).stream()
                        .map(Node::toString)
                        .filter(t -> t.startsWith(ONTOLOGY))
                        .map(t -> t.substring(ONTOLOGY.length()))
                        .findFirst()
                        .orElse("none");
        switch (type) {
            case "Person" -> entries.add(person(description));
            case "Organization" -> entries.add(organization(description));
            case "Country" -> entries.add(country(description));
            case "Place" -> entries.add(place(description));
            case "Office" -> offices.add(office(description));
            case "Tenure" -> tenures.add(tenure(description));
            default ->
                    throw description.wrong(
                            "expected a type of ng:Person, ng:Organization, ng:Country, ng:Place,"
                                    + " ng:Office or ng:Tenure, found "
                                    + type);
        }
    }

    private static Entry.Person person(Description person) {
        List<String> surnames = person.words(ONTOLOGY + "surname");
        if (surnames.isEmpty()) {
            throw person.wrong("expected an ng:surname, found none");
        }
        return new Entry.Person(
                person.id(), person.label(), names(person), surnames, gender(person));
    }

    private static Entry.Gender gender(Description person) {
        return switch (person.lastWord(ONTOLOGY + "gender").orElse("")) {
            case "female" -> Entry.Gender.FEMALE;
            case "male" -> Entry.Gender.MALE;
            case "" -> Entry.Gender.UNKNOWN;
            default -> throw person.wrong("expected ng:gender \"female\" or \"male\"");
        };
    }

    private Entry.Organization organization(Description body) {
        return new Entry.Organization(
                body.id(),
                body.label(),
                names(body),
                link(body, "partOf", "Country", "Organization"));
    }

    private Entry.Country country(Description country) {
        Optional<String> capital =
                link(country, "capital", "Place")
                        .flatMap(c -> Optional.ofNullable(descriptions.get(c)))
                        .map(Description::label);
        return new Entry.Country(
                country.id(),
                country.label(),
                names(country),
                country.words(ONTOLOGY + "demonym"),
                capital);
    }

    private Entry.Place place(Description place) {
        return new Entry.Place(
                place.id(), place.label(), names(place), link(place, "inCountry", "Country"));
    }

    private Office office(Description office) {
        return new Office(
                office.id(),
                office.label(),
                office.words(ONTOLOGY + "title"),
                needed(office, "ofBody", "Country", "Organization"));
    }

    private Tenure tenure(Description tenure) {
        LocalDate from =
                tenure.last(ONTOLOGY + "from")
                        .map(d -> Dates.first(d, tenure))
                        .orElseThrow(() -> tenure.wrong("expected an ng:from, found none"));
        Optional<LocalDate> until = tenure.last(ONTOLOGY + "until").map(d -> Dates.last(d, tenure));
        if (until.filter(from::isAfter).isPresent()) {
            throw tenure.wrong("ng:until %s is before ng:from %s".formatted(until.get(), from));
        }
        return new Tenure(
                needed(tenure, "holder", "Person"),
                needed(tenure, "office", "Office"),
                from,
                until,
                tenure.lastWord(ONTOLOGY + "acting").filter("true"::equals).isPresent());
    }

    private static List<String> names(Description entry) {
        Set<String> names = new LinkedHashSet<>(entry.words(LABEL));
        names.addAll(entry.words(ALIAS));
        return List.copyOf(names);
    }

    private String needed(Description from, String property, String... types) {
        return link(from, property, types)
                .orElseThrow(() -> from.wrong("expected an ng:%s, found none".formatted(property)));
    }

    /// Returns the id of what a property points at.
    ///
    /// @throws GazetteerException if that is not described, or as something else
    private Optional<String> link(Description from, String property, String... types) {
        Optional<String> id = from.last(ONTOLOGY + property).map(GazetteerFiles::id);
        id.ifPresent(i -> {
            Description to = descriptions.get(i);
            if (to == null || !to.isOne(types)) {
                throw from.wrong(
                        "ng:%s is <%s>, which is no known %s"
                                .formatted(property, i, String.join(" or ", types)));
            }
        });
        return id;
    }
}
