package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.knowledge.Gazetteer;

/// Decides which names of people are one person's: full names first, then surnames, which go to the
/// one so called last.
final class People {
    private final Gazetteer gazetteer;
    private final Offices offices;
    private final List<Human> humans = new ArrayList<>();
    private final Map<Phrase, Human> byPhrase = new HashMap<>();

    People(List<Phrase> phrases, Gazetteer gazetteer, Offices offices) {
        this.gazetteer = gazetteer;
        this.offices = offices;
        List<Phrase> named =
                phrases.stream().filter(p -> p.reference() instanceof Reference.Named).toList();
        named.stream().filter(p -> isFull(named(p))).forEach(this::addFull);
        named.stream().filter(p -> !isFull(named(p)) && isInOffice(p)).forEach(this::addSurname);
        named.stream().filter(p -> !isFull(named(p)) && !isInOffice(p)).forEach(this::addSurname);
        humans.stream().filter(h -> h.entry().isEmpty()).forEach(this::identify);
    }

    /// Returns the people in order of their first full name.
    List<Human> all() {
        return humans;
    }

    /// Returns whom a name stands for; empty if it could be one of several.
    Optional<Human> of(Phrase phrase) {
        return Optional.ofNullable(byPhrase.get(phrase));
    }

    /// Adds somebody whom the article gives by title alone.
    Human add(Entry.Person person, Phrase phrase) {
        Human human = new Human(person.label(), phrase.span());
        human.identify(person, offices.titlesOf(person));
        humans.add(human);
        return human;
    }

    private static Reference.Named named(Phrase phrase) {
        return (Reference.Named) phrase.reference();
    }

    private static String written(Reference.Named named) {
        NameSpan name = named.name();
        return NameFinder.words(name.sentence(), name.first(), name.end());
    }

    private static boolean isFull(Reference.Named named) {
        return PersonNames.words(written(named)).size() > 1;
    }

    /// Tells whether a title beside the name says more than "Mr" does.
    private static boolean isInOffice(Phrase phrase) {
        return named(phrase).titles().stream().anyMatch(t -> t.kind() != Title.Kind.ADDRESS);
    }

    private void addFull(Phrase phrase) {
        String name = written(named(phrase));
        Optional<Entry.Person> entry = entry(named(phrase).name());
        Human human =
                humans.stream()
                        .filter(h ->
                                (entry.isPresent() && h.entry().equals(entry))
                                        || PersonNames.agree(h.name(), name))
                        .findFirst()
                        .orElseGet(() -> create(name, phrase));
        entry.filter(e -> human.entry().isEmpty())
                .ifPresent(e -> human.identify(e, offices.titlesOf(e)));
        tie(phrase, human);
    }

    private static Optional<Entry.Person> entry(NameSpan name) {
        return name.entry().filter(Entry.Person.class::isInstance).map(Entry.Person.class::cast);
    }

    private Human create(String name, Phrase phrase) {
        Human human = new Human(name, named(phrase).name().span());
        humans.add(human);
        return human;
    }

    private void tie(Phrase phrase, Human human) {
        human.add(phrase, named(phrase));
        byPhrase.put(phrase, human);
    }

    private void addSurname(Phrase phrase) {
        String name = written(named(phrase));
        List<Human> fitting = fitting(name, named(phrase).titles(), phrase.span().begin());
        if (fitting.isEmpty()) {
            tie(phrase, create(name, phrase));
        } else {
            lastCalled(fitting, named(phrase).titles(), phrase.span().begin())
                    .ifPresent(h -> tie(phrase, h));
        }
    }

    private List<Human> fitting(String name, List<Title> titles, int offset) {
        Optional<Entry.Person> holder = holder(name, titles);
        List<Human> called =
                humans.stream()
                        .filter(h -> isCalled(h, name))
                        .filter(h -> holder.isEmpty() || canBe(h, holder.get()))
                        .toList();
        List<Human> told = called.stream().filter(h -> h.lastBefore(offset) >= 0).toList();
        FamilyFirst family = new FamilyFirst(humans, PersonNames.surname(name), offset);
        List<Human> first = // "Kim Jong Un .. Kim", also where Sung Kim is named later
                told.isEmpty() ? family.called(called.isEmpty()) : family.calledDespite(told);
        List<Human> own = called.isEmpty() && first.isEmpty() ? family.calledWithin() : called;
        return (first.isEmpty() ? own : first)
                .stream()
                        .filter(h -> titles.stream().allMatch(t -> h.genderAllows(t.gender())))
                        .toList();
    }

    /// Returns the one bearer of a surname whom the gazetteer knows by one of these titles:
    /// "Senator Clinton" is not any Clinton.
    private Optional<Entry.Person> holder(String surname, List<Title> titles) {
        List<Entry.Person> fitting =
                titles.isEmpty()
                        ? List.of()
                        : gazetteer.surnamed(surname).stream()
                                .filter(p -> bears(p, titles))
                                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private boolean bears(Entry.Person person, List<Title> titles) {
        return offices.titlesOf(person).stream()
                .anyMatch(held ->
                        titles.stream()
                                .filter(t -> t.kind() != Title.Kind.ADDRESS)
                                .anyMatch(t -> t.fits(held)));
    }

    private static boolean canBe(Human human, Entry.Person person) {
        return human.entry()
                .map(person::equals)
                .orElseGet(() ->
                        PersonNames.words(human.name()).size() < 2
                                || PersonNames.agree(human.name(), person.label()));
    }

    /// Returns whom a name in the phrase of another stands for ("Sanders" in "the Sanders
    /// campaign").
    Optional<Human> called(NameSpan name) {
        String written = NameFinder.words(name.sentence(), name.first(), name.end());
        int offset = name.span().begin();
        return humans.stream()
                .filter(h -> PersonNames.agree(h.name(), written))
                .findFirst()
                .or(() -> lastCalled(fitting(written, List.of(), offset), List.of(), offset));
    }

    private static boolean isCalled(Human human, String surname) {
        String wanted = PersonNames.surname(surname);
        return PersonNames.surname(human.name()).equals(wanted)
                || human.entry()
                        .filter(e ->
                                e.surnames().stream()
                                        .anyMatch(n ->
                                                Gazetteer.fold(n).equals(Gazetteer.fold(surname))))
                        .isPresent();
    }

    /// Returns who of several is so called, among those whom the titles here fit, if any: of a
    /// family, the one in office, then who bears a title, then the one told of most.
    private static Optional<Human> lastCalled(List<Human> called, List<Title> titles, int offset) {
        List<Human> titled =
                called.stream().filter(h -> titles.stream().anyMatch(h::fits)).toList();
        List<Human> choice = titled.isEmpty() ? called : titled;
        return choice.size() == 1
                ? Optional.of(choice.getFirst())
                : choice.stream()
                        .filter(h -> h.lastBefore(offset) >= 0)
                        .max(
                                Comparator.comparing(Human::isInOffice)
                                        .thenComparing(Human::isTitled)
                                        .thenComparingInt(h -> h.phrases().size())
                                        .thenComparingInt(h -> h.lastBefore(offset)));
    }

    /// Looks up somebody called by a surname alone: the one of that name whose office or gender
    /// fits what the article says.
    private void identify(Human human) {
        if (PersonNames.words(human.name()).size() > 1) {
            return;
        }
        List<Entry.Person> fitting =
                gazetteer.surnamed(human.name()).stream()
                        .filter(p -> bears(p, human.titles()))
                        .filter(p -> p.gender() == Gender.UNKNOWN || human.genderAllows(p.gender()))
                        .toList();
        if (fitting.size() == 1) {
            human.identify(fitting.getFirst(), offices.titlesOf(fitting.getFirst()));
        }
    }
}
