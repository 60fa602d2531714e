package newsgraph.extract.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Tells being heard by a parliament or another body from a trial and from other questions:
/// "senators grilled him", "came before the board" against "appeared before a judge". The data
/// files `lawmakers`, `hearing-bodies`, `boards` and `courts` have the words.
public final class HearingSense {
    /// The nouns for members of a parliament and for its bodies.
    public static final Set<String> LAWMAKERS = LexiconFile.words("lawmakers");

    private static final Set<String> COURTS = LexiconFile.words("courts");

    private static final Set<String> BOARDS = LexiconFile.words("boards");

    private static final Set<String> HEARING_BODIES = toldThere("body");

    private static final Set<String> TELLING = toldThere("telling");

    private static final Set<String> OTHER_BODIES = toldThere("other");

    private static final Set<String> AT = Set.of("at", "in", "during", "");

    private static final Set<String> BY = Set.of("by", "from");

    private HearingSense() {}

    private static Set<String> toldThere(String kind) {
        return LexiconFile.rows("hearing-bodies", 2).stream()
                .filter(r -> r.column(0).equals(kind))
                .flatMap(r -> r.list(1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Tells whether those who question somebody are of a parliament, or do so at a hearing.
    static boolean isByLawmakers(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = trigger.head();
        List<Integer> doers = new ArrayList<>(Clauses.prepositional(sentence, head, BY));
        doers.addAll(Clauses.prepositional(sentence, trigger.end() - 1, BY));
        doers.addAll(sentence.dependencies().children(head, "nmod:poss", "compound"));
        doers.addAll(sentence.dependencies().children(trigger.end() - 1, "nmod:poss"));
        if (trigger.isVerb() && !Clauses.isPassive(sentence, head)) {
            doers.addAll(Clauses.subjects(sentence, head));
        }
        if (isWritten(trigger) || isUnanswered(trigger)) {
            return false;
        }
        return doers.stream().anyMatch(d -> isOfLawmakers(sentence, d))
                || sentence.tokens().stream()
                        .filter(t -> t.lemma().equals("hearing"))
                        .anyMatch(t -> AT.contains(Surface.preposition(sentence, t.index())));
    }

    /// "Answered the senators' written questions", "answered them in a letter".
    private static boolean isWritten(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return FromAfar.is(sentence, trigger.first())
                || Surface.words(sentence, trigger.end(), sentence.size())
                        .matches(".*\\b(in writing|with a statement|by \\w+ing|documents?)\\b.*")
                || sentence.tokens().subList(trigger.first(), trigger.end()).stream()
                        .anyMatch(t -> t.lower().equals("written"));
    }

    /// "Did not answer the senators' questions", "declined to answer them": nothing tells where
    /// they were put.
    private static boolean isUnanswered(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int over = sentence.dependencies().head(trigger.head());
        boolean refused =
                over != Dependencies.NONE
                        && sentence.dependencies().is(trigger.head(), "xcomp", "acl", "advcl")
                        && sentence.token(over).lemma().matches("refus(e|al)|decline|fail|avoid");
        return trigger.token().lemma().equals("answer")
                && (refused || VerbNegation.of(sentence, trigger.head()).isPresent());
    }

    /// Tells whether somebody appears before a judge, or witnesses are heard in a trial.
    static boolean isInCourt(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<Integer> before = before(trigger, Set.of("before", "to"));
        return before.stream().anyMatch(h -> COURTS.contains(lemma(sentence, h)))
                || (before.isEmpty()
                        && trigger.token().lemma().equals("testimony")
                        && sentence.tokens().stream()
                                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                                .anyMatch(t -> t.equals("trial") || COURTS.contains(t)));
    }

    /// Tells whether somebody comes before a body that hears him, and is no court.
    static boolean isBeforeBody(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return Surface.after(sentence, trigger.end() - 1, Set.of("before")).stream()
                        .anyMatch(h ->
                                isLawmaker(sentence, h)
                                        || BOARDS.contains(lemma(sentence, h))
                                        || sentence.nameAt(h)
                                                .filter(n -> n.type() == Name.Type.ORGANIZATION)
                                                .isPresent())
                && !isInCourt(trigger);
    }

    /// Tells whether somebody speaks to a committee or council: "told the budget committee", not
    /// "told it in a letter", "told the Republican National Committee", "Norway told the council".
    public static boolean isToldBody(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return TELLING.contains(trigger.token().lemma())
                && Clauses.objects(sentence, trigger.head()).stream()
                        .anyMatch(o -> isHearingBody(sentence, o))
                && Clauses.subjects(sentence, trigger.head()).stream()
                        .anyMatch(s -> isPerson(sentence, s))
                && !FromAfar.is(trigger)
                && !isWritten(trigger);
    }

    private static boolean isHearingBody(Sentence sentence, int body) {
        return HEARING_BODIES.contains(lemma(sentence, body))
                && (body == 0 || !OTHER_BODIES.contains(sentence.token(body - 1).lower()));
    }

    private static boolean isPerson(Sentence sentence, int head) {
        return sentence.token(head).tag().equals("PRP")
                || sentence.nameAt(head).filter(n -> n.type() == Name.Type.PERSON).isPresent();
    }

    private static List<Integer> before(Trigger trigger, Set<String> prepositions) {
        Sentence sentence = trigger.sentence();
        List<Integer> heads = Clauses.prepositional(sentence, trigger.head(), prepositions);
        return heads.isEmpty() ? Surface.after(sentence, trigger.end(), prepositions) : heads;
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfLawmakers(Sentence sentence, int head) {
        return sentence.dependencies().subtree(head).stream()
                .anyMatch(t -> isLawmaker(sentence, t));
    }

    /// Tells whether a word is one for members and bodies of a parliament.
    public static boolean isLawmaker(Sentence sentence, int token) {
        return LAWMAKERS.contains(lemma(sentence, token));
    }
}
