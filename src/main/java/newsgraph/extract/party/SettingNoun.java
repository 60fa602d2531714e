package newsgraph.extract.party;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// A noun of meeting by which a clause says where or when it happens: "said after talks", "agreed
/// on it at a summit". The data file `encounter-settings` has the prepositions.
final class SettingNoun {
    private static final Set<String> SETTINGS = LexiconFile.words("encounter-settings");

    /// Before what one agrees or quarrels on.
    private static final Set<String> TOPIC = Set.of("on", "over", "about");

    /// What one makes in talks.
    private static final Set<String> REACHED = LexiconFile.words("reached-in-talks");

    private SettingNoun() {}

    /// What somebody says where or when an encounter is.
    private static final Set<String> WORDS_SAID =
            Set.of("remark", "comment", "statement", "speech", "address", "message", "word");

    /// Tells whether a noun stands by a preposition beside what its clause tells, not deep in
    /// another noun ("his exclusion from the talks").
    static boolean isBeside(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        int at = noun;
        while (tree.is(at, "conj") && tree.head(at) != Dependencies.NONE) {
            at = tree.head(at);
        }
        at = WholeNoun.of(sentence, at); // "after a week of talks"
        if (!tree.children(at, "nsubj", "cop").isEmpty()) {
            return false; // "pressed Lund, who was under questioning"
        }
        if (tree.head(at) != verb
                && tree.head(at) != Dependencies.NONE
                && ClauseSubject.pastEndedTalks(sentence, at, tree.head(at)) == verb) {
            return true; // "will see him after talks ended"
        }
        boolean setting =
                SETTINGS.contains(sentence.caseOf(at))
                        || (tree.children(at, "cop").isEmpty() // not "that they were in talks"
                                && isNew(sentence, at)
                                && SETTINGS.contains(Surface.preposition(sentence, at)));
        int head = tree.head(at);
        boolean adverb = // "ahead of a meeting", whose "ahead" a parse hangs on the verb
                head != Dependencies.NONE
                        && sentence.token(head).tag().equals("RB")
                        && isNew(sentence, at)
                        && tree.head(head) == verb;
        return setting
                && (head == verb
                        || adverb
                        || WholeNoun.measures(sentence, head)
                        || isBehindObject(sentence, at, verb)
                        || isBehindWords(sentence, at, verb)
                        || isOverMeal(sentence, at, verb));
    }

    /// Returns who has just come from it: "Lund, fresh from talks with Voss", "Fresh from talks
    /// with Voss, Lund said".
    static Optional<Integer> justFrom(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int over = tree.head(noun);
        boolean from =
                over != Dependencies.NONE
                        && sentence.caseOf(noun).equals("from")
                        && sentence.token(over).lower().matches("fresh|back|home");
        int who = from ? tree.head(over) : Dependencies.NONE;
        if (who != Dependencies.NONE && sentence.token(who).isNoun()) {
            return Optional.of(who);
        }
        int said = from && tree.children(over, "nsubj").isEmpty() ? who : over;
        return from && said != Dependencies.NONE
                ? tree.children(said, "nsubj").stream()
                        .map(s -> s == over ? said - 1 : s) // "Fresh" itself, by a parse
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /// "Haas, in her remarks before the talks, confirmed", "said in a statement after the meeting".
    private static boolean isBehindWords(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        int words = tree.head(noun);
        if (words == Dependencies.NONE
                || !WORDS_SAID.contains(sentence.token(words).lemma())
                || !sentence.caseOf(words).equals("in")
                || !sentence.caseOf(noun).matches("at|during|after|before|following|ahead of")) {
            return false;
        }
        int over = tree.head(words);
        return over == verb
                || (over != Dependencies.NONE && tree.is(over, "nsubj") && tree.head(over) == verb);
    }

    /// "A meeting", "the talks with Lund", not "Friday's meeting", which was told of before.
    private static boolean isNew(Sentence sentence, int noun) {
        return !Clauses.prepositional(sentence, noun, Set.of("with")).isEmpty()
                || isIndefinite(sentence, noun);
    }

    /// Tells whether a noun has no article or "a".
    private static boolean isIndefinite(Sentence sentence, int noun) {
        return sentence.dependencies().children(noun, "det", "nmod:poss").stream()
                .allMatch(d -> sentence.token(d).lower().matches("an?"));
    }

    /// "Offered him a job over dinner"
    private static boolean isOverMeal(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        int object = tree.head(noun);
        return object != Dependencies.NONE
                && sentence.caseOf(noun).equals("over")
                && tree.is(object, "obj")
                && tree.head(object) == verb
                && !tree.children(verb, "iobj").isEmpty();
    }

    /// "Settled their differences at talks in Oslo", "agreed on a truce at talks", "made no headway
    /// in talks": a parse hangs the talks on what was settled.
    private static boolean isBehindObject(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        int object = tree.head(noun);
        if (object == Dependencies.NONE || !tree.is(noun, "nmod") || tree.head(object) != verb) {
            return false;
        }
        String preposition = sentence.caseOf(noun);
        boolean settled =
                tree.is(object, "obj")
                        || (tree.is(object, "obl") && TOPIC.contains(sentence.caseOf(object)));
        boolean joined = // "joined her for talks"
                tree.is(object, "obj")
                        && preposition.equals("for")
                        && Companions.isTogether(sentence.token(verb).lemma());
        boolean behind =
                preposition.equals("in")
                        ? REACHED.contains(sentence.token(object).lemma())
                        : settled
                                && preposition.matches("at|during|after|before|following|ahead of");
        return joined || (behind && isIndefinite(sentence, noun));
    }
}
