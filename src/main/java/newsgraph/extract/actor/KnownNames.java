package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds the names in a sentence that the gazetteer knows, the longest at each place.
final class KnownNames {
    /// Tokens of the longest name looked for in the gazetteer.
    private static final int LONGEST = 9;

    private final Gazetteer gazetteer;

    private KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static List<NameSpan> of(Sentence sentence, Gazetteer gazetteer) {
        KnownNames names = new KnownNames(gazetteer);
        List<NameSpan> found = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            Optional<NameSpan> name = names.longestAt(sentence, from);
            if (name.isEmpty()) {
                names.half(sentence, from).ifPresent(found::add);
            }
            name.ifPresent(found::add);
            from = name.map(NameSpan::end).orElse(from + 1);
        }
        return found;
    }

    private Optional<NameSpan> longestAt(Sentence sentence, int first) {
        if (!isCapitalized(sentence.token(first))) {
            return Optional.empty();
        }
        for (int end = Math.min(sentence.size(), first + LONGEST); end > first; end--) {
            if (isCapitalized(sentence.token(end - 1)) || isOwnPossessive(sentence, end - 1)) {
                List<Entry> entries = gazetteer.named(NameFinder.words(sentence, first, end));
                if (!entries.isEmpty() && isName(sentence, first, end)) {
                    Entry entry = choose(entries, sentence.nameAt(first));
                    return Optional.of(
                            new NameSpan(
                                    sentence,
                                    first,
                                    end,
                                    typeOf(entry),
                                    entries.size() == 1 ? Optional.of(entry) : unlike(entries)));
                }
            }
        }
        return Optional.empty();
    }

    /// Returns the first of two countries that share a word: "North | and South Korea".
    private Optional<NameSpan> half(Sentence sentence, int first) {
        int shared = first + 3;
        boolean joined =
                shared < sentence.size()
                        && sentence.token(first).lower().matches("north|south|east|west")
                        && sentence.token(first + 2).lower().matches("north|south|east|west")
                        && sentence.token(first + 1).lower().equals("and");
        return Optional.of(joined)
                .filter(j -> j && isCapitalized(sentence.token(shared)))
                .map(j -> sentence.token(first).word() + " " + sentence.token(shared).word())
                .flatMap(n ->
                        gazetteer.named(n).stream()
                                .filter(Entry.Country.class::isInstance)
                                .findFirst())
                .map(e -> new NameSpan(sentence, first, first + 1, typeOf(e), Optional.of(e)));
    }

    /// Returns the one entry that is no place, where it is the only one: a country and a place of
    /// one name act as the country.
    private static Optional<Entry> unlike(List<Entry> entries) {
        List<Entry> acting = entries.stream().filter(e -> !(e instanceof Entry.Place)).toList();
        return acting.size() == 1 ? Optional.of(acting.getFirst()) : Optional.empty();
    }

    /// Tells whether a single capitalized word is used as a name: a proper noun, and an
    /// abbreviation only where it is in capitals throughout ("US", not "Us").
    private static boolean isName(Sentence sentence, int first, int end) {
        if (end - first > 1) {
            return true;
        }
        Token token = sentence.token(first);
        boolean capitals = token.word().chars().noneMatch(Character::isLowerCase);
        Optional<Name> tagged = sentence.nameAt(first);
        boolean numbered = capitals && token.word().chars().anyMatch(Character::isDigit); // "MI5"
        boolean proper = token.isProperNoun() || tagged.isPresent() || numbered;
        boolean other = tagged.filter(n -> n.type() != Name.Type.PERSON).isPresent();
        return proper && (token.word().length() > 3 || capitals || other);
    }

    private static Entry choose(List<Entry> entries, Optional<Name> tagged) {
        return entries.stream()
                .filter(e -> tagged.isPresent() && agrees(tagged.get().type(), typeOf(e)))
                .findFirst()
                .orElseGet(() ->
                        entries.stream()
                                .filter(e -> !(e instanceof Entry.Place))
                                .findFirst()
                                .orElse(entries.getFirst()));
    }

    private static boolean agrees(Name.Type tagged, NameSpan.Type type) {
        return switch (tagged) {
            case PERSON -> type == NameSpan.Type.PERSON;
            case ORGANIZATION -> type == NameSpan.Type.BODY;
            case LOCATION -> type == NameSpan.Type.COUNTRY;
        };
    }

    private static NameSpan.Type typeOf(Entry entry) {
        return switch (entry) {
            case Entry.Person ignored -> NameSpan.Type.PERSON;
            case Entry.Organization ignored -> NameSpan.Type.BODY;
            case Entry.Country ignored -> NameSpan.Type.COUNTRY;
            case Entry.Place ignored -> NameSpan.Type.PLACE;
        };
    }

    /// "Sainsbury's", a name that ends so, where nothing follows that it may own.
    private static boolean isOwnPossessive(Sentence sentence, int token) {
        return sentence.token(token).tag().equals("POS")
                && (token + 1 == sentence.size()
                        || !sentence.token(token + 1).tag().matches("NN.*|JJ.*|CD|VBG|``"));
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
