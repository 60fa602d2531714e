package newsgraph.extract.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Sentence;

/// The organizations and countries of an article; one that is written in several ways is one.
final class Bodies {
    private static final Set<String> NEWS = LexiconFile.words("media-words");

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "around");

    private final Map<String, Actor> byKey = new LinkedHashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();

    Bodies(Names names) {
        List<NameSpan> all =
                names.bySentence().values().stream()
                        .flatMap(List::stream)
                        .filter(n -> n.type() != NameSpan.Type.PERSON)
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .toList();
        all.forEach(this::noteAbbreviation);
        Initials.of(all).forEach((letters, name) -> abbreviations.putIfAbsent(letters, key(name)));
        all.stream()
                .filter(n -> n.type() != NameSpan.Type.PLACE && adjective(n).isEmpty())
                .forEach(this::add);
        all.forEach(n -> adjective(n).ifPresent(c -> of(c, n.span())));
        all.stream().filter(n -> n.type() == NameSpan.Type.PLACE && !isWhere(n)).forEach(this::add);
    }

    /// Returns the actor of a name.
    Actor of(NameSpan name) {
        return byKey.computeIfAbsent(key(name), k -> actor(name));
    }

    /// Returns a mention for each name of an organization, in order of the text.
    List<ActorMention> mentions(Names names) {
        return names.bySentence().values().stream()
                .flatMap(List::stream)
                .filter(n -> n.type() == NameSpan.Type.BODY)
                .sorted(Comparator.comparing(NameSpan::span))
                .map(n ->
                        new ActorMention(
                                of(n), n.sentence(), n.first(), n.end(), n.last(), "actor/body"))
                .toList();
    }

    /// Returns the actor of an id of the gazetteer or a folded name.
    Optional<Actor> called(String key) {
        return Optional.ofNullable(byKey.get(abbreviations.getOrDefault(key, key)));
    }

    /// Returns a country that is only pointed at by an adjective: by the article's word for it if
    /// there is one, else by its usual name.
    Actor of(Entry.Country country, TextSpan adjective) {
        return byKey.computeIfAbsent(
                country.id(),
                id ->
                        new Actor(
                                country.label(),
                                Actor.Kind.COUNTRY,
                                adjective,
                                Optional.of(id),
                                false,
                                Optional.empty()));
    }

    /// Tells whether a city is only where something is: "Greek and Dutch envoys met in Athens" does
    /// not call Greece so.
    private static boolean isWhere(NameSpan name) {
        return name.first() > 0 && WHERE.contains(name.sentence().token(name.first() - 1).lower());
    }

    /// Returns the country that a name points at as an adjective does: "a Norwegian offer".
    private static Optional<Entry.Country> adjective(NameSpan name) {
        return name.entry()
                .filter(Entry.Country.class::isInstance)
                .map(Entry.Country.class::cast)
                .filter(c -> c.demonyms().contains(words(name)))
                .filter(c -> !c.names().contains(words(name)) && !c.label().equals(words(name)));
    }

    private void add(NameSpan name) {
        String key = key(name);
        Actor now = actor(name);
        byKey.merge(key, now, (old, other) -> fuller(name, old, other));
    }

    /// An organization is known by its longest name, a country by the first that is given.
    private static Actor fuller(NameSpan name, Actor old, Actor other) {
        boolean longer =
                name.type() == NameSpan.Type.BODY && other.name().length() > old.name().length();
        return longer ? other : old;
    }

    private static Actor actor(NameSpan name) {
        Actor.Kind kind =
                switch (name.type()) {
                    case BODY -> Actor.Kind.ORGANIZATION;
                    case COUNTRY, PLACE -> Actor.Kind.COUNTRY;
                    case PERSON -> Actor.Kind.PERSON;
                };
        return new Actor(
                withoutArticle(name),
                kind,
                name.span(),
                name.entry().flatMap(Bodies::acting),
                false,
                Optional.empty());
    }

    /// "The Malaysia visit", where the name of a country takes in the article; not "The Hague". Of
    /// "North and South Korea" the whole name of the first.
    private static String withoutArticle(NameSpan name) {
        if (words(name).matches("North|South|East|West") && name.type() == NameSpan.Type.COUNTRY) {
            return name.entry().map(Entry::label).orElse(words(name));
        }
        boolean country = name.entry().filter(e -> e instanceof Entry.Country).isPresent();
        boolean opening = // "The Security Council met", not "The Times wrote"
                name.first() == 0
                        && name.type() == NameSpan.Type.BODY
                        && !NEWS.contains(name.sentence().token(name.last()).lower());
        return country || opening ? words(name).replaceFirst("^The ", "") : words(name);
    }

    private static Optional<String> acting(Entry entry) {
        return entry instanceof Entry.Place place ? place.country() : Optional.of(entry.id());
    }

    private String key(NameSpan name) {
        return name.entry()
                .flatMap(Bodies::acting)
                .orElseGet(() -> {
                    String folded = Gazetteer.fold(words(name)).replaceFirst("^the ", "");
                    return abbreviations.getOrDefault(folded, folded);
                });
    }

    /// "International Atomic Energy Agency (IAEA)"
    private void noteAbbreviation(NameSpan name) {
        Sentence sentence = name.sentence();
        int at = name.end();
        boolean bracketed =
                at + 2 < sentence.size()
                        && sentence.token(at).tag().equals("-LRB-")
                        && sentence.token(at + 2).tag().equals("-RRB-");
        if (bracketed && name.entry().isEmpty()) {
            String letters = sentence.token(at + 1).word();
            if (letters.length() > 1 && letters.chars().noneMatch(Character::isLowerCase)) {
                abbreviations.putIfAbsent(Gazetteer.fold(letters), Gazetteer.fold(words(name)));
            }
        }
    }

    private static String words(NameSpan name) {
        return NameFinder.words(name.sentence(), name.first(), name.end());
    }
}
