package newsgraph.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Which of several people a title points at, as "the president" of a text that names two.
final class Bearers {
    private static final Set<String> STATES = LexiconFile.words("state-nouns");

    private Bearers() {}

    /// Tells whether a title that a person may be called by fits as the phrase has it.
    static boolean fits(Human human, Phrase phrase, TitleSpan title) {
        return isSpelt(human, phrase, title)
                && isOfOwner(human, phrase, title)
                && isOfParty(human, phrase, title);
    }

    /// "The Labour leader" is no Conservative one.
    private static boolean isOfParty(Human human, Phrase phrase, TitleSpan title) {
        Set<String> wanted = Origins.parties(phrase.sentence(), title.first(), title.head());
        Set<String> own =
                human.phrases().stream()
                        .filter(p -> p.reference() instanceof Reference.Named)
                        .flatMap(p -> Origins.parties(p.sentence(), p.first(), p.end()).stream())
                        .collect(Collectors.toSet());
        return wanted.isEmpty() || own.isEmpty() || wanted.stream().anyMatch(own::contains);
    }

    /// "The farmers' leader" is no premier, though a premier is a leader.
    private static boolean isOfOwner(Human human, Phrase phrase, TitleSpan title) {
        boolean owned =
                title.title().words().equals("leader")
                        && title.owner().stream()
                                .mapToObj(phrase.sentence()::token)
                                .anyMatch(t ->
                                        t.tag().matches("NNS?") && !STATES.contains(t.lemma()));
        return !owned || human.titles().stream().anyMatch(t -> t.words().endsWith("leader"));
    }

    /// Tells whether a person is called by a title in the same letters: "the President" whom a
    /// minister met is not the union's president, nor is the Transport Secretary its general
    /// secretary.
    private static boolean isSpelt(Human human, Phrase phrase, TitleSpan title) {
        String word = phrase.sentence().token(title.head()).word();
        boolean capital =
                title.head() > 1
                        && title.title().of().stream().noneMatch(Bearers::isLand)
                        && Character.isUpperCase(word.codePointAt(0))
                        && !word.equals(word.toUpperCase(Locale.ROOT));
        String small = word.toLowerCase(Locale.ROOT);
        return !capital
                || human.entry().isPresent()
                || human.phrases().stream()
                        .flatMap(p -> p.sentence().tokens().stream())
                        .noneMatch(t -> t.word().equals(small))
                || human.phrases().stream()
                        .flatMap(p -> p.sentence().tokens().stream())
                        .anyMatch(t -> t.word().equals(word));
    }

    private static boolean isLand(String of) {
        return of.startsWith("country/") || of.startsWith("place/");
    }

    /// Returns the only one it fits, or who alone is known to hold it there; else who was called so
    /// without a country, as the home country's own are, and else who was told of last, but in the
    /// same clause; empty where none was told of yet.
    ///
    /// @param fitting those whom the title fits
    /// @param phrase where the title stands
    static Optional<Human> of(Title title, List<Human> fitting, Phrase phrase) {
        int offset = phrase.span().begin();
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        List<Human> placed = // "the French president", where another president is named
                fitting.stream().filter(h -> h.fitsPlaced(title)).toList();
        if (!title.of().isEmpty() && placed.size() == 1) {
            return Optional.of(placed.getFirst());
        }
        Set<String> marks = // "the Ohio governor", where the governor of another state is named
                Callings.marks(phrase.sentence(), phrase.first(), phrase.head());
        List<Human> from =
                fitting.stream()
                        .filter(h -> h.phrases().stream().anyMatch(p -> Origins.tell(p, marks)))
                        .toList();
        if (!marks.isEmpty() && from.size() == 1) {
            return Optional.of(from.getFirst());
        }
        List<Human> before = fitting.stream().filter(h -> h.lastBefore(offset) >= 0).toList();
        List<Human> premiers = before.stream().filter(h -> h.isNamed("premier")).toList();
        boolean premier = title.words().equals("premier") && !premiers.isEmpty();
        List<Human> all = premier ? premiers : before; // not a prime minister then
        List<Human> others = all.stream().filter(h -> !isBeside(h, phrase)).toList();
        List<Human> told = others.isEmpty() ? all : others;
        List<Human> called = told.stream().filter(h -> h.isCalled(title)).toList();
        return called.size() == 1
                ? Optional.of(called.getFirst())
                : told.stream().max(Comparator.comparingInt(h -> h.lastBefore(offset)));
    }

    /// "After talks with President Lund, the president left": who takes part in a clause is not
    /// called so in it once more.
    private static boolean isBeside(Human human, Phrase title) {
        Sentence sentence = title.sentence();
        int clause = clause(sentence, title.head());
        return human.phrases().stream()
                .filter(p -> p.sentence().equals(sentence) && p.end() < title.first())
                .filter(p -> !sentence.dependencies().is(p.head(), "nmod:poss"))
                .anyMatch(p -> clause(sentence, p.head()) == clause);
    }

    /// Returns the verb that a noun belongs to, through other nouns.
    private static int clause(Sentence sentence, int noun) {
        int at = noun;
        while (at != Dependencies.NONE && !sentence.token(at).isVerb()) {
            at = sentence.dependencies().head(at);
        }
        return at;
    }
}
