package newsgraph.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.actor.ActorMention;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Looks at the order of words where the parse hangs a phrase on the wrong word: "met in Geneva on
/// Monday with envoys" often has the envoys on Monday.
public final class Surface {
    /// How many tokens a phrase may stand behind its trigger.
    private static final int REACH = 14;

    private static final int LONGEST_PHRASE = 6;

    private Surface() {}

    /// Returns the head of the first such phrase after a place in the same clause; empty if there
    /// is none.
    public static List<Integer> after(Sentence sentence, int from, Set<String> prepositions) {
        Dependencies tree = sentence.dependencies();
        for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
            Token token = sentence.token(at);
            if (endsClause(token)) {
                return List.of();
            }
            if (prepositions.contains(token.lower()) && tree.is(at, "case", "mark")) {
                int head = tree.head(at);
                return head > at ? List.of(head) : List.of();
            }
        }
        return List.of();
    }

    /// Returns where a short noun phrase that begins at a token ends.
    public static int pastPhrase(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && at - from < LONGEST_PHRASE
                && sentence.token(at).tag().matches("DT|JJ.*|NN.*|PRP\\$|POS|HYPH")) {
            at++;
        }
        return at;
    }

    /// Returns the words of a stretch of a sentence in lower case, with a blank between them; empty
    /// where it ends before it begins.
    public static String words(Sentence sentence, int from, int until) {
        return sentence.tokens().subList(from, Math.max(from, until)).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" "));
    }

    /// Tells whether a word of a sentence is one of some, a pattern; none is past its end.
    public static boolean isAt(Sentence sentence, int token, String words) {
        return token < sentence.size() && sentence.token(token).lower().matches(words);
    }

    /// Returns the preposition right before the noun phrase that a noun ends, by the order of
    /// words, in lower case: "before" of "said before the talks", "ahead of"; empty where there is
    /// none.
    public static String preposition(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at >= 0 && sentence.token(at).tag().matches("DT|JJ.*|CD|PRP\\$|NN.*|VBN|HYPH|POS")) {
            at--;
        }
        if (at < 0 || !sentence.token(at).tag().matches("IN|TO|VBG|RB")) {
            return "";
        }
        String last = sentence.token(at).lower();
        return at > 0 && last.matches("of|to") ? sentence.token(at - 1).lower() + " " + last : last;
    }

    /// "Met on Monday, with officials saying that", "with aides keen to leave", "with the envoy at
    /// his side", "said "the council has spoken" with aides keen to": they do something else.
    public static boolean isApart(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int with = mention.first() - 1;
        return with > 0
                && sentence.token(with).lower().equals("with")
                && sentence.token(with - 1).word().matches("[,\"”]|''")
                && mention.end() < sentence.size()
                && (isPredicate(sentence.token(mention.end()))
                        || sentence.token(mention.end() - 1).lower().matches("present|absent")
                        || words(sentence, mention.end(), sentence.size())
                                .matches("(at|by) (his|her|their|its) sides?\\b.*"));
    }

    /// "With aides keen to leave", not "with the ministers responsible", "with rebels based in
    /// Oslo", which only tells of whom it speaks.
    private static boolean isPredicate(Token token) {
        return token.tag().matches("VBG|JJ")
                && !token.lower()
                        .matches(
                                "based|named|called|led|elected|appointed|accredited|posted"
                                        + "|responsible|loyal|close|allied|friendly|familiar|critical");
    }

    /// Tells whether a word belongs to what comes behind a phrase, not to the phrase: a verb with a
    /// tense, "to", "who", a semicolon.
    public static boolean endsClause(Token token) {
        String tag = token.tag();
        return tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || tag.equals("MD")
                || tag.equals("TO")
                || tag.startsWith("W")
                || token.word().equals(";")
                || token.word().equals(":")
                || token.word().equals("\"");
    }

    /// Returns the index past where somebody is from, where a comma follows: "Lund of the dockers'
    /// union, flanked by Voss,"
    public static int pastOrigin(Sentence sentence, int end) {
        boolean of = end < sentence.size() && sentence.token(end).lower().matches("of|from");
        int past = of ? pastPhrase(sentence, end + 1) : end;
        return past < sentence.size() && sentence.token(past).word().equals(",") ? past : end;
    }
}
