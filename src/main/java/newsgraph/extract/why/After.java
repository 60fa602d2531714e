package newsgraph.extract.why;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether words tell only when an encounter was, and not why: "hours after the vote", "after a
/// long break", "after he crossed the border", against "two days after gunmen killed a farmer".
final class After {
    private static final Set<String> DISTANCES = LexiconFile.words("time-distances");
    private static final Set<String> MOVES = LexiconFile.words("motion-verbs");

    /// Lengths so short that what happened so long before may be the reason.
    private static final Set<String> SHORT =
            Set.of("hour", "hours", "day", "days", "week", "weeks");

    /// How many words a length of time has at most ("barely two days").
    private static final int LENGTH = 3;

    private After() {}

    /// "Hours after", "shortly after", "both before and after".
    static boolean isDistance(Sentence sentence, int after) {
        return after > 0
                && (DISTANCES.contains(sentence.token(after - 1).lower())
                        || (after > 1
                                && sentence.token(after - 1).tag().equals("CC")
                                && sentence.token(after - 2).lower().equals("before")));
    }

    /// Returns where "after" stands in a sentence that opens with a length of time before it ("A
    /// day after ..", "Just hours after .."); its opening word where it does not.
    static int behindLength(Sentence sentence, int first) {
        for (int at = first + 1; at <= Math.min(first + LENGTH, sentence.size() - 1); at++) {
            if (sentence.token(at).lower().equals("after")
                    && SHORT.contains(sentence.token(at - 1).lower())) {
                return at;
            }
        }
        return first;
    }

    /// Tells whether a clause tells only when: it says how its people came there or met before, or
    /// stands at a distance that is long or names nobody else ("a day after he was sworn in").
    static boolean isOnlyTime(Sentence sentence, int after, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean others =
                tree.children(verb, "nsubj", "nsubj:pass").stream()
                        .noneMatch(s -> sentence.token(s).tag().equals("PRP"));
        String word = sentence.token(after).lower();
        boolean people = // not "after troops entered the town"
                tree.children(verb, "nsubj", "nsubj:pass").stream()
                        .allMatch(s ->
                                sentence.token(s).tag().matches("PRP|CD")
                                        || sentence.token(s).lower().matches("both|pair")
                                        || sentence.nameAt(s)
                                                .filter(n -> n.type() == Name.Type.PERSON)
                                                .isPresent());
        boolean moves =
                word.equals("after")
                        && people
                        && (MOVES.contains(sentence.token(verb).lemma())
                                || WhyMarks.WHEN_DOING.has(sentence.token(verb).lemma()));
        boolean event = sentence.token(verb).isVerb() && isShort(sentence, after) && others;
        return moves || (isDistance(sentence, after) && !event);
    }

    /// Tells whether a noun phrase tells only when: "after a long break", "hours after the vote".
    static boolean isOnlyTime(Sentence sentence, int after, int from, int head) {
        boolean length =
                DISTANCES.contains(sentence.token(head).lower())
                        && sentence.dependencies().children(head, "nmod", "acl").isEmpty();
        return length
                || WhyMarks.PAUSE.has(sentence.token(head).lemma())
                || isBare(sentence, from, head)
                || (isDistance(sentence, after) && !isShort(sentence, after));
    }

    /// "After weeks of protests", "following days of shelling" tell why; "after hours of talks",
    /// "over three days of fighting" tell when.
    static boolean isLongTrouble(Sentence sentence, int link, int head) {
        return sentence.token(link).lower().matches("after|following|amid")
                && DISTANCES.contains(sentence.token(head).lower())
                && sentence.token(head).tag().equals("NNS")
                && sentence.dependencies().children(head, "nmod").stream()
                        .anyMatch(n ->
                                sentence.caseOf(n).equals("of")
                                        && !WhyFinder.isSetting(sentence.token(n))
                                        && !WhyMarks.PAUSE.has(sentence.token(n).lemma()));
    }

    /// "After the vote", "after Easter" tell when; "after a week of protests" may tell why.
    private static boolean isBare(Sentence sentence, int from, int head) {
        boolean article = sentence.token(from).tag().matches("DT|PRP\\$");
        return head <= (article ? from + 1 : from)
                && sentence.dependencies().children(head, "nmod", "acl", "acl:relcl").isEmpty();
    }

    private static boolean isShort(Sentence sentence, int after) {
        return after > 0
                && sentence.token(after).lower().equals("after")
                && SHORT.contains(sentence.token(after - 1).lower());
    }

    /// "About 30", "about a 30-minute drive", "about an hour".
    static boolean isRoughly(Sentence sentence, int from) {
        Token second = sentence.token(Math.min(from + 1, sentence.size() - 1));
        return sentence.token(from).tag().equals("CD")
                || (sentence.token(from).lower().matches("an?|half")
                        && (second.word().matches("\\d.*")
                                || isDistance(sentence, Math.min(from + 2, sentence.size() - 1))));
    }
}
