package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Entry.Gender;

/// A person of the article, gathered from mention to mention.
final class Human {
    private String name;
    private TextSpan naming;
    private Gender gender = Gender.UNKNOWN;
    private Optional<Entry.Person> entry = Optional.empty();
    private final List<Title> titles = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();

    /// How often each form of the name is written.
    private final Map<String, Integer> forms = new HashMap<>();

    Human(String name, TextSpan naming) {
        this.name = name;
        this.naming = naming;
    }

    String name() {
        return name;
    }

    TextSpan naming() {
        return naming;
    }

    Gender gender() {
        return gender == Gender.UNKNOWN ? Genders.of(name) : gender;
    }

    Optional<Entry.Person> entry() {
        return entry;
    }

    /// Returns every title that the article gives or that follows from the gazetteer.
    List<Title> titles() {
        return titles;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    void identify(Entry.Person person, List<Title> held) {
        entry = Optional.of(person);
        titles.addAll(held);
        if (person.gender() != Gender.UNKNOWN) {
            gender = person.gender();
        }
    }

    /// Adds a mention by name; the fullest name becomes the person's, of equals the one written
    /// more often: "William Burns" of a text under the headline "Bill Burns speaks".
    void add(Phrase phrase, Reference.Named named) {
        phrases.add(phrase);
        String written =
                NameFinder.words(named.name().sentence(), named.name().first(), named.name().end());
        int times = forms.merge(written, 1, Integer::sum);
        int fuller = PersonNames.words(written).size() - PersonNames.words(name).size();
        if (fuller > 0 || (fuller == 0 && times > forms.getOrDefault(name, 0))) {
            name = written;
            naming = named.name().span();
        }
        named.titles().forEach(this::bear);
    }

    void add(Phrase phrase) {
        phrases.add(phrase);
    }

    private void bear(Title title) {
        titles.add(title);
        if (gender == Gender.UNKNOWN) {
            gender = title.gender();
        }
    }

    /// Tells whether the person heads a state, a government or a body.
    boolean isInOffice() {
        return titles.stream()
                .anyMatch(t -> t.kind() == Title.Kind.RULER && t.state() == Title.State.NOW);
    }

    /// Tells whether the person bears any title now but a form of address.
    boolean isTitled() {
        return titles.stream()
                .anyMatch(t -> t.kind() != Title.Kind.ADDRESS && t.state() == Title.State.NOW);
    }

    /// Tells whether a title can be this person's; one of another country can not, where the
    /// person's own country is known for the same office.
    boolean fits(Title title) {
        return titles.stream()
                .filter(t -> !t.of().isEmpty() || !isElsewhere(t, title))
                .anyMatch(title::fits);
    }

    /// Tells whether a title is of a country or body that the person holds or held it of.
    boolean fitsPlaced(Title title) {
        return titles.stream()
                .filter(t -> !t.of().isEmpty())
                .anyMatch(t -> title.fits(t.in(title.state())));
    }

    /// Tells whether the person holds or held an office of this name, none of it where a title
    /// says.
    private boolean isElsewhere(Title bare, Title title) {
        List<Title> placed =
                titles.stream()
                        .filter(t -> t.of().stream().anyMatch(o -> o.startsWith("country/")))
                        .filter(t -> t.words().equals(bare.words()))
                        .toList();
        return !placed.isEmpty()
                && !title.of().isEmpty()
                && placed.stream().flatMap(t -> t.of().stream()).noneMatch(title.of()::contains);
    }

    /// Tells whether the article gives the person just this title beside the name, with no country
    /// or body: "Prime Minister Ann Voss".
    boolean isCalled(Title title) {
        return givenTitles()
                .anyMatch(t ->
                        t.of().isEmpty()
                                && title.of().isEmpty()
                                && t.state() == title.state()
                                && t.words().equals(title.words()));
    }

    /// Tells whether the article gives the person a title that ends in these words beside the name.
    boolean isNamed(String words) {
        return givenTitles()
                .anyMatch(t ->
                        t.words().equals(words)
                                || (t.words().endsWith(" " + words)
                                        && !ActorWords.isDeputy(t.words())));
    }

    /// Returns the titles that the article gives beside the name.
    private Stream<Title> givenTitles() {
        return phrases.stream()
                .map(Phrase::reference)
                .filter(Reference.Named.class::isInstance)
                .flatMap(r -> ((Reference.Named) r).titles().stream());
    }

    /// Tells whether the article writes the name as this word alone.
    boolean isWritten(String word) {
        return phrases.stream()
                .map(Phrase::reference)
                .filter(Reference.Named.class::isInstance)
                .map(r -> ((Reference.Named) r).name())
                .map(n -> NameFinder.words(n.sentence(), n.first(), n.end()))
                .anyMatch(w -> PersonNames.words(w).equals(List.of(word)));
    }

    /// Tells whether a form of address does not contradict ("Mrs" of a man).
    boolean genderAllows(Gender other) {
        return gender == other || gender == Gender.UNKNOWN || other == Gender.UNKNOWN;
    }

    /// Returns where the person was last mentioned before an offset, or -1.
    int lastBefore(int offset) {
        return phrases.stream()
                .mapToInt(p -> p.span().begin())
                .filter(b -> b < offset)
                .max()
                .orElse(-1);
    }
}
