package newsgraph.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.actor.ActorWords.TitleWord;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.knowledge.Gazetteer;
import newsgraph.knowledge.Office;
import newsgraph.knowledge.Tenure;

/// Who held which office on the article's day, by the gazetteer.
final class Offices {
    private final Gazetteer gazetteer;
    private final Nations nations;
    private final LocalDate day;

    Offices(Gazetteer gazetteer, Nations nations, LocalDate day) {
        this.gazetteer = gazetteer;
        this.nations = nations;
        this.day = day;
    }

    /// Returns what somebody could be called on that day, former offices included.
    List<Title> titlesOf(Entry.Person person) {
        List<Title> titles = new ArrayList<>();
        for (Tenure tenure : gazetteer.tenuresBy(person.id())) {
            Optional<Office> office = gazetteer.office(tenure.office());
            if (office.isPresent() && !day.isBefore(tenure.from())) {
                Title.State state = tenure.holds(day) ? Title.State.NOW : Title.State.PAST;
                Set<String> of = body(office.get());
                for (String words : office.get().titles()) {
                    if (!canBear(person, gender(words))) {
                        continue; // no king is a queen
                    }
                    titles.add(new Title(words, of, state, kind(words), Gender.UNKNOWN));
                }
            }
        }
        return titles;
    }

    /// Returns who held the office of a title; empty if the title fits several offices, or nobody
    /// is known.
    ///
    /// @param atStake ids of the countries and bodies to choose from where the title names none
    Optional<Entry.Person> holder(Title title, Set<String> atStake) {
        if (title.state() != Title.State.NOW) {
            return Optional.empty();
        }
        Set<String> bodies = title.of().isEmpty() ? atStake : title.of();
        List<Entry.Person> holders =
                gazetteer.titled(title.words()).stream()
                        .filter(o -> bodies.contains(o.body()))
                        .flatMap(o -> gazetteer.holder(o.id(), day).stream())
                        .filter(p -> canBear(p, title.gender()))
                        .distinct()
                        .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private static boolean canBear(Entry.Person person, Gender title) {
        return title == person.gender()
                || title == Gender.UNKNOWN
                || person.gender() == Gender.UNKNOWN;
    }

    private static Gender gender(String words) {
        return ActorWords.title(words).map(TitleWord::gender).orElse(Gender.UNKNOWN);
    }

    private Set<String> body(Office office) {
        return gazetteer
                .entry(office.body())
                .map(nations::closure)
                .orElseGet(() -> Set.of(office.body()));
    }

    private static Title.Kind kind(String words) {
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        return ActorWords.title(words)
                .or(() -> ActorWords.title(noun))
                .map(TitleWord::kind)
                .orElse(Title.Kind.OFFICE);
    }
}
