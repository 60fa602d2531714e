package newsgraph.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.text.Sentence;

/// "The Frenchman", "the American": a person called by his country alone, who is the one of that
/// country told of before, else the only one whose country is not known.
final class Inhabitants {
    /// What stands for all of a country too ("the Dutch").
    private static final String ALL = ".*(sh|ch|ese|wiss)";

    private static final String THING = "NN.*|JJ.*|HYPH|CD|-LRB-";

    private final Names names;
    private final Nations nations;
    private final People people;

    Inhabitants(Names names, Nations nations, People people) {
        this.names = names;
        this.nations = nations;
        this.people = people;
    }

    /// Tells whether a word for a nation is a noun for one person: "the young Pole said", not "the
    /// Polish and Czech envoys".
    static boolean is(Sentence sentence, int token, Nations nations) {
        int the = token - 1;
        if (the > 0 && sentence.token(the).tag().equals("JJ")) {
            the--;
        }
        return the >= 0
                && sentence.token(the).lower().equals("the")
                && sentence.token(token).tag().matches("NNP?|JJ")
                && !sentence.token(token).lower().matches(ALL)
                && sentence.dependencies().is(token, "nsubj", "nsubj:pass", "obj", "iobj", "obl")
                && nations.endingAt(sentence, token).isPresent()
                && (token + 1 >= sentence.size() || !sentence.token(token + 1).tag().matches(THING))
                && !isJoined(sentence, token);
    }

    /// Tells whether a word for a nation stands for all of it, or those who act for it: "talks with
    /// the British", not "the British and Irish prime ministers", "translated from the French".
    static boolean areAll(Sentence sentence, int token, Nations nations) {
        int last = sentence.size() - 1;
        return token > 0
                && token < last
                && sentence.token(token - 1).lower().equals("the")
                && sentence.token(token).tag().matches("NNPS?|JJ")
                && sentence.token(token).lower().matches(ALL)
                && sentence.dependencies()
                        .is(token, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj")
                && nations.endingAt(sentence, token).isPresent()
                && !sentence.token(token + 1).tag().matches(THING)
                && !sentence.caseOf(token).matches("from|in|into|of")
                && !isJoined(sentence, token);
    }

    /// "The Pole and the Czech" are two; "the Polish and Czech" may be something else.
    private static boolean isJoined(Sentence sentence, int token) {
        return token + 2 < sentence.size()
                && sentence.token(token + 1).tag().matches("CC|,")
                && sentence.token(token + 2).tag().matches("JJ");
    }

    /// Returns whom a phrase means that is such a word.
    Optional<Human> of(Phrase phrase) {
        int head = phrase.head();
        return is(phrase.sentence(), head, nations)
                ? nations.endingAt(phrase.sentence(), head)
                        .flatMap(n -> of(phrase, n.country().id()))
                : Optional.empty();
    }

    private Optional<Human> of(Phrase phrase, String country) {
        int offset = phrase.span().begin();
        List<Human> before = people.all().stream().filter(h -> h.lastBefore(offset) >= 0).toList();
        List<Human> fellows =
                before.stream().filter(h -> countries(h).anyMatch(country::equals)).toList();
        List<Human> others = before.stream().filter(h -> countries(h).findAny().isEmpty()).toList();
        boolean beside = // "Lund met the German"
                others.stream()
                        .flatMap(h -> h.phrases().stream())
                        .anyMatch(p -> p.sentence().equals(phrase.sentence()));
        if (fellows.isEmpty()) {
            return others.size() == 1 && !beside ? others.stream().findFirst() : Optional.empty();
        }
        return fellows.stream().max(Comparator.comparingInt(h -> h.lastBefore(offset)));
    }

    /// Returns the countries that somebody's titles, or words beside the name, tell of.
    private Stream<String> countries(Human human) {
        return Stream.concat(
                        human.titles().stream().flatMap(t -> t.of().stream()),
                        human.phrases().stream()
                                .flatMap(p -> Stream.concat(possessor(p), apposition(p))))
                .filter(b -> b.startsWith("country/"));
    }

    /// "Israel's Benjamin Netanyahu"
    private Stream<String> possessor(Phrase phrase) {
        int mark = phrase.first() - 1;
        return mark > 0 && phrase.sentence().token(mark).tag().equals("POS")
                ? names.at(phrase.sentence(), mark - 1).stream()
                        .flatMap(n -> nations.bodies(n).stream())
                : Stream.empty();
    }

    /// "Zarif of Iran", "Voss, a Spanish lawyer"
    private Stream<String> apposition(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int at = phrase.end();
        if (at + 2 >= sentence.size()) {
            return Stream.empty();
        }
        if (sentence.token(at).lower().equals("of")) {
            return names.at(sentence, at + 1).stream().flatMap(n -> nations.bodies(n).stream());
        }
        return sentence.token(at).word().equals(",") && sentence.token(at + 1).tag().equals("DT")
                ? nations.endingAt(sentence, at + 2).map(n -> n.country().id()).stream()
                : Stream.empty();
    }
}
