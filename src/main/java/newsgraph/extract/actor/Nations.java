package newsgraph.extract.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Sentence;

/// Which country or body a name or adjective points at.
final class Nations {
    private final Gazetteer gazetteer;

    Nations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// An adjective of a country ("South Korean").
    ///
    /// @param first index of its first token
    record Match(int first, Entry.Country country) {}

    /// Returns the adjective or inhabitant's name that ends with a token.
    Optional<Match> endingAt(Sentence sentence, int token) {
        for (int first = Math.max(0, token - 1); first <= token; first++) {
            List<Entry.Country> countries =
                    gazetteer.demonym(NameFinder.words(sentence, first, token + 1));
            if (countries.size() == 1
                    && Character.isUpperCase(sentence.token(first).word().codePointAt(0))) {
                return Optional.of(new Match(first, countries.getFirst()));
            }
        }
        return Optional.empty();
    }

    /// Tells whether an adjective of a country or its inhabitant's name stands before the noun of a
    /// description.
    boolean areIn(ActorMention description) {
        return IntStream.range(description.first(), description.head())
                .anyMatch(t -> endingAt(description.sentence(), t).isPresent());
    }

    /// Returns the ids of a name and of what it is part of; the folded name where the gazetteer
    /// does not know it.
    Set<String> bodies(NameSpan name) {
        return name.entry()
                .map(this::closure)
                .orElseGet(() ->
                        Set.of(
                                Gazetteer.fold(
                                        NameFinder.words(
                                                name.sentence(), name.first(), name.end()))));
    }

    /// Returns the id of an entry and of what it belongs to.
    Set<String> closure(Entry entry) {
        Set<String> ids = new LinkedHashSet<>();
        Optional<Entry> at = Optional.of(entry);
        while (at.isPresent() && ids.add(at.get().id())) {
            at = owner(at.get()).flatMap(gazetteer::entry);
        }
        return ids;
    }

    private static Optional<String> owner(Entry entry) {
        return switch (entry) {
            case Entry.Organization body -> body.partOf();
            case Entry.Place place -> place.country();
            case Entry.Country ignored -> Optional.empty();
            case Entry.Person ignored -> Optional.empty();
        };
    }
}
