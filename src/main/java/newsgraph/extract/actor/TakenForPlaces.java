package newsgraph.extract.actor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.FirstNames;
import newsgraph.knowledge.Entry;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// People of one name whom the tagger takes for a place in one sentence and for a person in others:
/// "President Sandulo Kese Boko .. the rebel met Sandulo"; not "in Houston", "visited Houston" or
/// "in Dallas and Houston" beside "Whitney Houston".
final class TakenForPlaces {
    private static final String ACTING = "nsubj|nsubj:pass|obj|iobj";

    /// Verbs of whose objects a place is the usual one.
    private static final String GOING = "visit|tour|leave|reach|enter|cross|quit|flee";

    /// Words before a place.
    private static final String WHERE =
            "(.* )?(in|at|near|to|into|from|around|outside|across|through|off|on|over|toward|towards"
                    + "|beyond|above|along|via)";

    /// First words of places that are first names, too.
    private static final String OF_PLACES =
            "san|santa|santo|st|saint|port|fort|mount|cape|lake|new|north|south|east|west|el|la|los"
                    + "|asia|africa|america|europe|pacific|india|china|cuba|kenya|dakota|carolina";

    /// Last words of places, which are no surnames before all.
    private static final String PLACES =
            "beach|falls|city|county|valley|islands?|street|park|lakes?|river|bay|hills?|square"
                    + "|airport|heights|springs|station|town|university|avenue|road|point|harbou?r"
                    + "|peninsula|coast|sea|strait|mountains?|province|state|palace|house|hall|bridge"
                    + "|canyon|district|region|village|land|port|gardens?|grove|lane|drive|junction";

    private TakenForPlaces() {}

    /// Returns the names of a sentence, such people among them.
    ///
    /// @param people words that begin or end a longer name of a person in the article, and the ends
    ///   of such names
    /// @param surnames those that the article has for no place
    static List<NameSpan> mended(List<NameSpan> names, Set<String> people, Set<String> surnames) {
        return names.stream()
                .map(n ->
                        isPerson(n, people) || isSurname(n, surnames)
                                ? new NameSpan(
                                        n.sentence(),
                                        n.first(),
                                        n.end(),
                                        NameSpan.Type.PERSON,
                                        Optional.empty())
                                : n)
                .collect(Collectors.toList());
    }

    /// Returns the words that begin or end a person's name of several words, and all ends of such
    /// names ("al-Assad", "Le Drian").
    static Set<String> people(Collection<NameSpan> all) {
        return all.stream()
                .filter(n -> n.type() == NameSpan.Type.PERSON && n.end() > n.first() + 1)
                .flatMap(n ->
                        Stream.concat(
                                Stream.of(word(n.sentence(), n.first())),
                                IntStream.range(n.first() + 1, n.end())
                                        .mapToObj(at -> words(n.sentence(), at, n.end()))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the last words of people's full names with which no sentence says where something
    /// is.
    static Set<String> surnames(Collection<NameSpan> all) {
        Set<String> places =
                all.stream()
                        .filter(n -> n.type() == NameSpan.Type.PLACE && isWhere(n))
                        .map(n -> word(n.sentence(), n.last()))
                        .collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .filter(n -> n.type() == NameSpan.Type.PERSON && n.end() > n.first() + 1)
                .map(n -> word(n.sentence(), n.last()))
                .filter(w -> !places.contains(w))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// "In Costa", "visited Costa", "the Costa", "Costa, Spain"
    private static boolean isWhere(NameSpan name) {
        Sentence sentence = name.sentence();
        Dependencies tree = sentence.dependencies();
        int at = name.last();
        int joined = tree.is(at, "conj") ? tree.head(at) : at;
        return sentence.caseOf(at).matches(WHERE)
                || sentence.caseOf(joined).matches(WHERE)
                || tree.is(at, "compound")
                || !tree.children(at, "det", "appos").isEmpty()
                || (tree.is(at, "obj") && sentence.token(tree.head(at)).lemma().matches(GOING));
    }

    /// "Talks between Costa and Voss", where the article has told of Maria Costa.
    private static boolean isSurname(NameSpan name, Set<String> surnames) {
        return name.type() == NameSpan.Type.PLACE
                && name.entry().filter(e -> e instanceof Entry.Country).isEmpty()
                && name.end() == name.first() + 1
                && surnames.contains(word(name.sentence(), name.last()))
                && !isWhere(name);
    }

    private static boolean isPerson(NameSpan name, Set<String> people) {
        Sentence sentence = name.sentence();
        int at = name.last();
        boolean told =
                people.contains(words(sentence, name.first(), name.end()))
                        && (isJoined(sentence, at, people) || isActing(sentence, at));
        return name.type() == NameSpan.Type.PLACE
                && name.entry().isEmpty()
                && (told || isFullName(name));
    }

    /// "Met Sofia Petrova": a first name and another, where no place is told of; not "in Santa
    /// Rosa", "visited Virginia Beach".
    private static boolean isFullName(NameSpan name) {
        Sentence sentence = name.sentence();
        Dependencies tree = sentence.dependencies();
        String first = word(sentence, name.first());
        int joined = tree.is(name.last(), "conj") ? tree.head(name.last()) : name.last();
        return name.end() == name.first() + 2
                && (FirstNames.isOfWomen(first) || FirstNames.isOfMen(first))
                && !first.matches(OF_PLACES)
                && !word(sentence, name.last()).matches(PLACES)
                && !sentence.caseOf(name.last()).matches(WHERE)
                && !sentence.caseOf(joined).matches(WHERE)
                && tree.children(name.last(), "det").isEmpty()
                && !(tree.is(joined, "obj")
                        && sentence.token(tree.head(joined)).lemma().matches(GOING));
    }

    /// "Called on Boko and Sandulo": joined to another of them.
    private static boolean isJoined(Sentence sentence, int name, Set<String> people) {
        Dependencies tree = sentence.dependencies();
        return tree.is(name, "conj")
                && tree.children(name, "case", "det").isEmpty()
                && people.contains(word(sentence, tree.head(name)));
    }

    private static boolean isActing(Sentence sentence, int name) {
        Dependencies tree = sentence.dependencies();
        int first = tree.is(name, "conj") ? tree.head(name) : name;
        return tree.label(first).matches(ACTING)
                && tree.children(first, "case", "det").isEmpty()
                && tree.children(name, "case", "det").isEmpty()
                && !(tree.is(first, "obj")
                        && sentence.token(tree.head(first)).lemma().matches(GOING));
    }

    private static String words(Sentence sentence, int first, int end) {
        return NameFinder.words(sentence, first, end).toLowerCase(Locale.ROOT);
    }

    private static String word(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
