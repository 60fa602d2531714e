package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import newsgraph.extract.lexicon.FirstNames;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds names: those of the name tagger, mended, those of the gazetteer that it misses, and
/// repetitions of a person's name that it misses.
final class NameFinder {
    /// Tokens of the longest person's name taken for one without the tagger.
    private static final int LONGEST_PERSON = 3;

    /// Surnames that are a month more often.
    private static final Set<String> MONTHS = Set.of("May", "March", "August");

    private final Gazetteer gazetteer;

    private NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static Names find(AnnotatedText text, Gazetteer gazetteer) {
        NameFinder finder = new NameFinder(gazetteer);
        Map<Integer, List<NameSpan>> found = new HashMap<>();
        text.sentences().forEach(s -> found.put(s.index(), finder.names(s)));
        List<NameSpan> all = // in order of the text
                text.sentences().stream()
                        .flatMap(s -> found.getOrDefault(s.index(), List.of()).stream())
                        .toList();
        Set<String> people = TakenForPlaces.people(all);
        Set<String> ends = TakenForPlaces.surnames(all);
        found.replaceAll((index, names) ->
                TakenForPlaces.mended(PairedNames.apart(names, all), people, ends));
        NamedBodies.everywhere(found, text.sentences());
        HalvedCountries.add(found, text.sentences(), gazetteer);
        SurnamesOfCountries.mend(found, text.sentences());
        Set<String> surnames = new HashSet<>();
        found.values()
                .forEach(names ->
                        names.stream()
                                .filter(n -> n.type() == NameSpan.Type.PERSON)
                                .forEach(n -> {
                                    surnames.add(n.sentence().token(n.last()).lower());
                                    surnames.add(n.sentence().token(n.first()).lower());
                                }));
        text.sentences()
                .forEach(
                        s -> addRepetitions(s, found.getOrDefault(s.index(), List.of()), surnames));
        return new Names(found);
    }

    private List<NameSpan> names(Sentence sentence) {
        List<NameSpan> known = KnownNames.of(sentence, gazetteer);
        List<NameSpan> tagged = new ArrayList<>();
        for (Name name : sentence.names()) {
            MendedNames.of(sentence, name)
                    .filter(n -> n.end() > n.first() + 1 || !isInhabitant(n))
                    .ifPresent(tagged::add);
        }
        List<NameSpan> whole = ListedPortfolio.joined(sentence, Nicknames.joined(sentence, tagged));
        List<NameSpan> chosen = new ArrayList<>(known);
        chosen.removeIf(k -> whole.stream().anyMatch(t -> isPartOf(k, t)));
        for (NameSpan name : whole) {
            if (chosen.stream().noneMatch(k -> overlap(k, name))) {
                chosen.add(name);
            }
        }
        chosen.addAll(CodedNames.of(sentence, t -> chosen.stream().anyMatch(n -> n.contains(t))));
        List<NameSpan> parties =
                PartyNames.of(
                        sentence,
                        t -> chosen.stream().anyMatch(n -> n.contains(t) && !isTakenForPlace(n)));
        chosen.removeIf(n -> parties.stream().anyMatch(p -> overlap(n, p)));
        chosen.addAll(parties);
        chosen.addAll(
                StateAdjectives.of(
                        sentence, gazetteer, t -> chosen.stream().anyMatch(n -> n.contains(t))));
        chosen.addAll(titled(sentence, chosen));
        chosen.addAll(surnames(sentence, chosen));
        List<NameSpan> mended =
                NamedBodies.mended(sentence, EndsOfBodyNames.whole(sentence, chosen));
        mended.sort(Comparator.comparingInt(NameSpan::first));
        return mended;
    }

    /// "The young Spaniard", which may be tagged a name.
    private boolean isInhabitant(NameSpan name) {
        return Inhabitants.is(name.sentence(), name.first(), new Nations(gazetteer));
    }

    /// "The Houthis", which a tagger takes for a place.
    private static boolean isTakenForPlace(NameSpan name) {
        return name.entry().isEmpty()
                && name.end() == name.first() + 1
                && name.sentence().token(name.first()).isProperNoun()
                && name.sentence()
                        .nameAt(name.first())
                        .filter(n -> n.type() == Name.Type.LOCATION)
                        .isPresent();
    }

    /// Tells whether a name of the gazetteer is only part of a longer tagged one ("England" in
    /// "Bank of England").
    private static boolean isPartOf(NameSpan known, NameSpan tagged) {
        return overlap(known, tagged)
                && known.end() - known.first() < tagged.end() - tagged.first()
                && (tagged.type() != NameSpan.Type.PERSON
                        || known.type() == NameSpan.Type.PERSON
                        || isFirstName(known, tagged)
                        || SurnamesOfCountries.isSurname(known, tagged));
    }

    /// Tells whether a country's name is a person's first one ("Israel" in "Israel Katz").
    private static boolean isFirstName(NameSpan known, NameSpan person) {
        String word = known.sentence().token(known.first()).lower();
        return known.first() == person.first()
                && known.end() == known.first() + 1
                && (FirstNames.isOfMen(word) || FirstNames.isOfWomen(word));
    }

    private static boolean overlap(NameSpan a, NameSpan b) {
        return a.first() < b.end() && b.first() < a.end();
    }

    /// Returns the names that the tagger misses although a title stands before them ("Foreign
    /// Minister Mevlut Cavusoglu").
    private static List<NameSpan> titled(Sentence sentence, List<NameSpan> known) {
        List<NameSpan> found = new ArrayList<>();
        for (int title = 0; title + 1 < sentence.size(); title++) {
            int first = title + 1;
            int end = first;
            while (end < sentence.size() && isUnclaimed(sentence, end, known)) {
                end++;
            }
            boolean borne =
                    (sentence.token(title).isProperNoun() || isOfName(sentence, title, end))
                            && MendedNames.isTitle(sentence.token(title))
                            && known.stream().noneMatch(contains(title));
            if (borne
                    && end > first
                    && end - first <= LONGEST_PERSON
                    && !isOfOffice(sentence, end)) {
                found.add(
                        new NameSpan(sentence, first, end, NameSpan.Type.PERSON, Optional.empty()));
            }
        }
        return found;
    }

    /// "Deputy Prime | Minister Ann Lund", "Deputy Trade | Minister": no name stands within a
    /// title.
    private static boolean isOfOffice(Sentence sentence, int end) {
        return end + 1 < sentence.size()
                && sentence.token(end).isProperNoun()
                && MendedNames.isTitle(sentence.token(end))
                && sentence.token(end + 1).isProperNoun();
    }

    /// "The party's vice chairman | Tin Oo": a title without a capital before a name of two words.
    private static boolean isOfName(Sentence sentence, int title, int end) {
        return sentence.token(title).tag().equals("NN")
                && end > title + 2
                && sentence.dependencies().is(title, "compound")
                && sentence.dependencies().head(title) == end - 1
                && sentence.tokens().subList(title + 1, end).stream()
                        .allMatch(Portfolios::mayBeOfPerson);
    }

    /// Returns the known surnames that the tagger misses ("Xi" in a headline).
    private List<NameSpan> surnames(Sentence sentence, List<NameSpan> known) {
        List<NameSpan> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            boolean alone =
                    isUnclaimed(sentence, at, known)
                            && (at + 1 == sentence.size() || !sentence.token(at + 1).isProperNoun())
                            && (at == 0 || !sentence.token(at - 1).isProperNoun());
            String word = sentence.token(at).word();
            if (alone && !MONTHS.contains(word) && !gazetteer.surnamed(word).isEmpty()) {
                found.add(
                        new NameSpan(sentence, at, at + 1, NameSpan.Type.PERSON, Optional.empty()));
            }
        }
        return found;
    }

    private static Predicate<NameSpan> contains(int token) {
        return n -> n.contains(token);
    }

    private static boolean isUnclaimed(Sentence sentence, int token, List<NameSpan> known) {
        return sentence.token(token).tag().equals("NNP")
                && ActorWords.title(sentence.token(token).word()).isEmpty()
                && known.stream().noneMatch(contains(token));
    }

    /// Adds single words that begin or end a person's name elsewhere in the article.
    private static void addRepetitions(
            Sentence sentence, List<NameSpan> names, Set<String> surnames) {
        for (Token token : sentence.tokens()) {
            if ((token.isProperNoun() || isTakenForNoun(sentence, token.index()))
                    && surnames.contains(token.lower())
                    && names.stream().noneMatch(n -> n.contains(token.index()))) {
                int i = token.index();
                names.add(new NameSpan(sentence, i, i + 1, NameSpan.Type.PERSON, Optional.empty()));
            }
        }
        names.removeIf(NameSpan::isTitleAlone);
        names.sort(Comparator.comparingInt(NameSpan::first));
    }

    /// "Brand is expected": a surname that is a common noun, too, as a subject in the singular with
    /// no article, or with a capital within a sentence.
    private static boolean isTakenForNoun(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (!word.tag().matches("NN|JJ") || !Character.isUpperCase(word.word().codePointAt(0))) {
            return false;
        }
        boolean alone =
                token + 1 == sentence.size()
                        || sentence.token(token + 1).isVerb()
                        || sentence.token(token + 1).tag().matches("MD|POS|,|IN|TO|RB|CC|\\.");
        boolean bare =
                sentence.dependencies().children(token).stream()
                        .noneMatch(
                                c -> c < token && sentence.token(c).tag().matches("DT|JJ|PRP\\$"));
        return alone
                && bare
                && (token > 0 || sentence.dependencies().is(token, "nsubj", "nsubj:pass"));
    }

    /// Returns the words as a name is written: a hyphen or apostrophe sticks to its neighbours.
    static String words(Sentence sentence, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean apart =
                    i > first
                            && sentence.token(i).span().begin()
                                    > sentence.token(i - 1).span().end();
            words.append(apart ? " " : "").append(sentence.token(i).word());
        }
        return words.toString();
    }
}
