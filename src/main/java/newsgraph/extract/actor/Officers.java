package newsgraph.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import newsgraph.event.Actor;
import newsgraph.knowledge.Entry.Gender;

/// Who holds an office for each side of a group: "the leaders of France and Spain".
///
/// @param persons the actor of a person
record Officers(Members members, People people, Function<Human, Actor> persons) {
    /// Returns the people whom a group of two sides is made of; empty where not all are known: "the
    /// ministers of Mali and Chad" is one group then.
    List<Actor> of(Phrase phrase, Actor group, String noun) {
        List<Actor> officers =
                members.of(phrase, group).stream().map(side -> officer(side, noun)).toList();
        return officers.stream().allMatch(o -> o.kind() == Actor.Kind.PERSON)
                ? officers
                : List.of();
    }

    /// Returns the states whose officers a group is, of a group that others send also the bodies;
    /// empty where a side is neither.
    List<Actor> states(Phrase phrase, Actor group) {
        List<Actor> states =
                members.of(phrase, group).stream().map(s -> s.onBehalfOf().orElse(s)).toList();
        boolean sent = Delegates.SENT.contains(phrase.sentence().token(phrase.head()).lemma());
        return states.stream()
                        .allMatch(s ->
                                s.kind() == Actor.Kind.COUNTRY
                                        || (sent && s.kind() == Actor.Kind.ORGANIZATION))
                ? states
                : List.of();
    }

    /// Returns the one who holds the office for a side, if the article names him: of "the leaders
    /// of France and Spain".
    private Actor officer(Actor side, String noun) {
        boolean office =
                ActorWords.title(noun)
                        .filter(t ->
                                t.kind() == Title.Kind.RULER
                                        || noun.equals("minister")
                                        || noun.equals("king"))
                        .isPresent();
        Actor land = side.onBehalfOf().orElse(side);
        if (!office || land.kind() != Actor.Kind.COUNTRY) {
            return side;
        }
        Set<String> bodies = land.gazetteerId().map(Set::of).orElse(Set.of());
        String words = side.onBehalfOf().isPresent() ? wordsOf(side, noun) : noun;
        Title title = new Title(words, bodies, Title.State.NOW, Title.Kind.RULER, Gender.UNKNOWN);
        List<Human> holders =
                bodies.isEmpty()
                        ? List.of()
                        : people.all().stream()
                                .filter(h ->
                                        h.titles().stream()
                                                .anyMatch(t ->
                                                        !t.of().isEmpty()
                                                                && (title.fits(t)
                                                                        || isCounterpart(
                                                                                t, bodies))))
                                .toList();
        return holders.size() == 1 ? persons.apply(holders.getFirst()) : side;
    }

    /// "Her Japanese counterpart" bears her title.
    private static boolean isCounterpart(Title title, Set<String> bodies) {
        return title.words().equals("counterpart")
                && title.of().stream().anyMatch(bodies::contains);
    }

    /// Returns the title of "French foreign ministers", in the singular.
    private static String wordsOf(Actor side, String noun) {
        String[] words = side.name().toLowerCase(Locale.ROOT).split(" ", -1);
        String before = words.length > 2 ? words[words.length - 2] + " " : "";
        return ActorWords.title(before + noun).isPresent() ? before + noun : noun;
    }
}
