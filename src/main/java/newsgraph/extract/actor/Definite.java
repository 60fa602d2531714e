package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// Descriptions with "the" and nothing that makes them one of several: "the sheriff".
final class Definite {
    /// How many words may describe the noun.
    private static final int LONGEST = 5;

    /// What makes a description of its own of a noun that it follows ("the head of the bank").
    private static final Set<String> RESTRICTING =
            Set.of("of", "for", "who", "whose", "whom", "that");

    /// What makes one only where it hangs on the noun: "the envoy in Mora", not "met him in Mora".
    private static final Set<String> PLACING = Set.of("from", "with", "in", "at");

    private Definite() {}

    /// "The sheriff", "the young envoy", not "the sheriff of Mora".
    static boolean is(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int end = mention.head() + 1;
        boolean restricted =
                end < sentence.size()
                        && !isHeadOfState(sentence, mention.head())
                        && (RESTRICTING.contains(sentence.token(end).lower())
                                || isPlacedBy(sentence, mention.head(), end)
                                || mention.end() > end);
        return mention.actor().unnamed()
                && mention.actor().kind() == Actor.Kind.PERSON
                && !restricted
                && mention.head() - mention.first() <= LONGEST
                && sentence.token(mention.first()).lower().matches("the|this|that")
                && sentence.dependencies().children(mention.head(), "cop").isEmpty();
    }

    /// Returns what somebody is called, in lower case.
    static String noun(Sentence sentence, int head) {
        return isHeadOfState(sentence, head)
                ? NameFinder.words(sentence, head, head + 3)
                : sentence.token(head).lower();
    }

    /// "The head of state", "the head of government", and not of which.
    private static boolean isHeadOfState(Sentence sentence, int head) {
        return head + 2 < sentence.size()
                && NameFinder.words(sentence, head, head + 3).matches("head of (state|government)")
                && !(head + 3 < sentence.size()
                        && sentence.token(head + 3).lower().matches("of|in"));
    }

    private static boolean isPlacedBy(Sentence sentence, int noun, int preposition) {
        int placed = sentence.dependencies().head(preposition);
        return PLACING.contains(sentence.token(preposition).lower())
                && (placed < preposition || sentence.dependencies().head(placed) == noun);
    }
}
