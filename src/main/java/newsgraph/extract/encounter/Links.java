package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Surface;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What stands between those whom somebody met in one place, on one day or after the other: "Lund
/// in Oslo | and then | Voss".
record Links(Sentence sentence) {
    private static final Set<String> APART =
            Set.of("then", "later", "separately", "afterward", "afterwards", "subsequently");

    boolean isVerb(int token) {
        return token < sentence.size() && sentence.token(token).tag().matches("VB[DZP]|MD");
    }

    /// Returns where "and" or a comma follows, past the place ("on Monday in Oslo and").
    int link(int from, int reach) {
        for (int at = from; at < sentence.size() && at <= from + reach; at++) {
            if (sentence.token(at).word().matches(",|and")) {
                return at;
            }
            if (sentence.token(at).isVerb()) {
                return from;
            }
        }
        return from;
    }

    /// Returns where somebody may be named behind "and then with".
    int next(int link) {
        int at = link;
        while (at < sentence.size()
                && (sentence.token(at).word().matches(",|and|with|to")
                        || APART.contains(sentence.token(at).lower()))) {
            at++;
        }
        return at == link ? sentence.size() : at;
    }

    /// "With survivors at a school and with the governor": a place and the preposition once more;
    /// not ", with Lund looking on".
    boolean isElsewhere(int end, int from) {
        return Surface.isAt(sentence, end, "in|at")
                && Surface.words(sentence, from - 2, from).equals("and with");
    }

    /// "Lund in Oslo and Voss in Bergen": who is in a place, and the next in another.
    boolean areInTwo(ActorMention one, ActorMention other) {
        return placed(one.end()) && placed(other.end());
    }

    private boolean placed(int end) {
        return Surface.isAt(sentence, end, "in|at")
                && IntStream.of(end + 1, end + 2) // "in the Congo"
                        .filter(at -> at == end + 1 || Surface.isAt(sentence, at - 1, "the"))
                        .mapToObj(sentence::nameAt)
                        .flatMap(Optional::stream)
                        .anyMatch(n -> n.type() == Name.Type.LOCATION);
    }

    /// "And then Voss", ", then Voss", not "met Voss, then the minister," whose office it tells.
    boolean isApart(int from, int to, ActorMention next) {
        List<Token> link = sentence.tokens().subList(from, to);
        boolean joined = link.stream().anyMatch(t -> t.word().matches("and|with|to"));
        boolean named = sentence.token(next.first()).isProperNoun() && !next.actor().unnamed();
        return link.stream()
                .filter(t -> APART.contains(t.lower()))
                .anyMatch(t -> joined || (named && !t.lower().equals("later")));
    }
}
