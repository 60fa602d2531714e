package newsgraph.extract.trigger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WordPattern;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether somebody goes to another for what a verb says: "flew to Oslo to persuade Lund", "was in
/// Oslo to thank her", "came and apologized to him" against "wrote to persuade him". The data file
/// `motion-verbs` has the verbs of going.
public final class Errand {
    /// How many tokens before its verb the going may stand.
    private static final int REACH = 14;

    /// How many tokens before its verb "where" may stand.
    private static final int WHERE = 4;

    /// The entry of `trigger-verbs` for whatever one goes to do with another.
    static final List<String> ANY = List.of("*");

    private static final Set<String> NO_ERRANDS = LexiconFile.words("not-errands");

    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    private static final List<Pattern> FIGURES =
            LexiconFile.rows("figures-of-going", 1).stream()
                    .map(r -> Pattern.compile(WordPattern.of(r.column(0))))
                    .toList();

    private static final Set<String> FROM_AFAR = LexiconFile.words("from-afar");

    private static final Set<String> BY = Set.of("in", "by", "on", "via", "through", "over");

    private static final Set<String> SAYING =
            Set.of("say", "announce", "report", "write", "confirm", "add");

    private static final Set<String> PLACES =
            Stream.concat(
                            LexiconFile.rows("place-words", 2).stream()
                                    .filter(r -> r.column(0).matches("place|on-place|town"))
                                    .flatMap(r -> r.list(1).stream()),
                            LexiconFile.words("guest-places").stream())
                    .collect(Collectors.toUnmodifiableSet());

    private Errand() {}

    /// Tells it of what may be a word of meeting.
    public static boolean is(Trigger trigger) {
        boolean any = trigger.word().lemmas().equals(ANY);
        return is(trigger.sentence(), trigger.head())
                && !(any && isOther(trigger.sentence(), trigger.head()));
    }

    /// "Came to like her", "moved to Oslo to live with her": no errand, where the verb is not one
    /// that `trigger-verbs` names.
    private static boolean isOther(Sentence sentence, int verb) {
        return isNext(sentence, verb)
                || sentence.token(verb - 2).isVerb()
                || NO_ERRANDS.contains(sentence.token(verb).lemma());
    }

    /// Tells it of a verb of the sentence.
    public static boolean is(Sentence sentence, int verb) {
        return isPurpose(sentence, verb) || isNext(sentence, verb) || isWhere(sentence, verb);
    }

    /// "Flew to Oslo on Monday, where he urged her to step down", "was in Oslo, where he"; whom one
    /// "met" there is told by that verb's own sense.
    private static boolean isWhere(Sentence sentence, int verb) {
        int where = verb - 2;
        while (where > verb - WHERE && where > 0 && isWithin(sentence.token(where))) {
            where--;
        }
        int before = where;
        boolean there =
                where > 1
                        && sentence.token(verb).tag().equals("VBD")
                        && !sentence.token(verb).lemma().equals("meet")
                        && sentence.token(where).lower().equals("where")
                        && sentence.token(where + 1).lower().matches("s?he|they");
        return there
                && IntStream.range(Math.max(0, where - REACH), where)
                        .anyMatch(v -> isGoing(sentence, v, before) || wasThere(sentence, v))
                && sentence.dependencies().children(verb, "obj", "iobj", "obl").stream()
                        .anyMatch(o -> o > verb && ToldThere.isSomebody(sentence, o))
                && !isFromAfar(sentence, verb);
    }

    /// "Was in Oslo, where he told her".
    private static boolean wasThere(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBD") && isStay(sentence, verb);
    }

    /// Tells whether a verb took somebody to a place that is told before a token: "went", "had
    /// flown", "was driven".
    static boolean isGoing(Sentence sentence, int verb, int end) {
        return sentence.token(verb).tag().matches("VB[DN]")
                && MOTION.contains(sentence.token(verb).lemma())
                && !isAside(sentence, verb + 1)
                && hasGoal(sentence, verb, end);
    }

    /// "Where he | later | urged her"
    private static boolean isWithin(Token token) {
        return token.tag().matches("PRP|RB");
    }

    /// "Flew to Oslo and urged him to step down", unless by other means; not "came under fire and
    /// urged him".
    private static boolean isNext(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int going = tree.head(verb);
        return tree.is(verb, "conj")
                && going < verb
                && MOTION.contains(sentence.token(going).lemma())
                && sentence.token(verb).tag().equals(sentence.token(going).tag())
                && tree.children(verb, "nsubj", "aux").isEmpty()
                && !isAside(sentence, going + 1)
                && hasGoal(sentence, going, verb)
                && !isFromAfar(sentence, verb);
    }

    /// Tells whether a verb takes somebody to a place: "flew to Oslo", not "flew home".
    static boolean isJourney(Sentence sentence, int going) {
        return sentence.token(going).tag().equals("VBD")
                && MOTION.contains(sentence.token(going).lemma())
                && going + 1 < sentence.size()
                && !isAside(sentence, going + 1)
                && hasGoal(sentence, going, sentence.size());
    }

    /// "Flew home", "came out": not "arrived in Oslo".
    private static boolean isAside(Sentence sentence, int next) {
        Token token = sentence.token(next);
        boolean led = token.lower().equals("in") && sentence.dependencies().is(next, "case");
        return token.lower().matches("home|back|in|out|away|up") && !led;
    }

    /// "Flew to Oslo", "came to the palace", "came and": not "went on television".
    private static boolean hasGoal(Sentence sentence, int going, int verb) {
        boolean led = sentence.token(going).lemma().matches("visit|cross");
        for (int at = going + 1; at < verb; at++) {
            Token token = sentence.token(at);
            boolean bare = at == going + 1 && token.lower().matches("and|here|there|over");
            boolean name = sentence.nameAt(at).isPresent(); // towns may be read as people
            if (bare || (led && (name || isPlace(token)))) {
                return true;
            }
            boolean within = token.isNoun() || token.tag().matches("DT|JJ|CD|PRP\\$|POS");
            led = token.lower().matches("to|in|into|at") || (led && within);
        }
        return false;
    }

    private static boolean isPlace(Token token) {
        return token.isNoun() && PLACES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /// "Thanked him on Twitter", "in a letter, she flew at him and"; not of whoever says that they
    /// met ("the office said in a statement").
    private static boolean isFromAfar(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return sentence.tokens().stream()
                .filter(t -> FROM_AFAR.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .filter(t -> BY.contains(sentence.caseOf(t.index())))
                .map(t -> tree.head(t.index()))
                .anyMatch(h ->
                        h == verb
                                || h == tree.head(verb)
                                || (h > verb && !SAYING.contains(sentence.token(h).lemma())));
    }

    private static boolean isPurpose(Sentence sentence, int verb) {
        boolean infinitive =
                verb > 1
                        && sentence.token(verb).tag().equals("VB")
                        && sentence.token(verb - 1).lower().equals("to");
        boolean trip = false;
        for (int at = verb - 2; infinitive && at >= Math.max(0, verb - REACH); at--) {
            Token token = sentence.token(at);
            if (token.word().matches("[;:]")) {
                return false;
            }
            trip |= token.lemma().matches("trip|journey|flight|pilgrimage");
            if (token.isVerb()) {
                return (MOTION.contains(token.lemma()) && !isFigure(sentence, at, verb))
                        || isStay(sentence, at)
                        || (trip && token.lemma().matches("make|take"));
            }
        }
        return false;
    }

    /// "Went out of his way to thank him", "rushed to assure them"; "is going to tell her" is only
    /// the future.
    private static boolean isFigure(Sentence sentence, int going, int verb) {
        String words =
                sentence.token(going).lemma() + " " + Surface.words(sentence, going + 1, verb);
        boolean future = sentence.token(going).lower().equals("going") && going == verb - 2;
        return future || FIGURES.stream().anyMatch(f -> f.matcher(words).matches());
    }

    /// "Is in Oslo to thank him".
    private static boolean isStay(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("be")
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).lower().matches("in|at|here|there");
    }

    /// Tells whether a noun stands by a verb of going ("arrived in Oslo at her invitation", "paid a
    /// visit to Oslo at her invitation").
    public static boolean isOfGoing(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Clauses.governor(sentence, trigger.head())
                .filter(v ->
                        MOTION.contains(sentence.token(v).lemma())
                                || sentence.token(v).lemma().matches("tour|stay|attend|be")
                                || (isVisitPaid(sentence, v) && isBySomebody(trigger)))
                .isPresent();
    }

    /// "Paid a visit", "will make a three-day trip".
    private static boolean isVisitPaid(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "obj").stream()
                .anyMatch(o -> sentence.token(o).lemma().matches("visit|trip|tour|journey"));
    }

    /// "At the invitation of Ann Lund", not "of their counterparts there".
    private static boolean isBySomebody(Trigger trigger) {
        return trigger.sentence().names().stream()
                .anyMatch(n ->
                        n.type() == Name.Type.PERSON
                                && n.first() >= trigger.first()
                                && n.first() < trigger.end() + REACH);
    }
}
