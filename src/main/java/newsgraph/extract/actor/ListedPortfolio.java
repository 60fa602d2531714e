package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A portfolio with a list in it: "the culture, media and sport | committee", "the secretary for |
/// culture, media and sport"; not "the unions, employers and finance committee".
final class ListedPortfolio {
    private static final Set<String> WORDS = LexiconFile.words("portfolio-words");

    /// What stands before a portfolio: an article, an owner, a land.
    private static final String BEFORE = "DT|PRP\\$|POS|NNPS?|JJ|VBG";

    private static final Set<String> BODIES =
            Set.of("committee", "subcommittee", "commission", "ministry", "department");

    private static final String UNIONS =
            "Federation|Union|Association|Alliance|Brotherhood|Society|Confederation|League";

    private ListedPortfolio() {}

    /// Returns where the list before a body begins that is told of by it.
    static int firstOfBody(Sentence sentence, int noun) {
        return BODIES.contains(sentence.token(noun).lemma()) ? first(sentence, noun) : noun;
    }

    /// Returns where the list before a noun begins, which is the noun where there is none.
    static int first(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0 && isPart(sentence.token(first - 1))) {
            first--;
        }
        boolean behindName = // "Ann Voss, trade and industry minister"
                first > 0
                        && sentence.token(first).word().equals(",")
                        && sentence.token(first - 1).tag().equals("NNP");
        first += behindName ? 1 : 0;
        boolean list =
                sentence.tokens().subList(first, noun).stream().anyMatch(ListedPortfolio::isAnd)
                        && !isJoint(sentence.token(first))
                        && !isJoint(sentence.token(noun - 1))
                        && (first == 0 || behindName || opens(sentence.token(first - 1)));
        return list ? first : noun;
    }

    private static boolean opens(Token before) {
        return before.tag().matches(BEFORE) || before.lower().equals("shadow");
    }

    /// Tells whether a comma or "and" joins parts of a portfolio before its noun.
    static boolean joins(Sentence sentence, int joint) {
        int noun = joint;
        while (noun < sentence.size() && isPart(sentence.token(noun))) {
            noun++;
        }
        return isJoint(sentence.token(joint))
                && noun < sentence.size()
                && first(sentence, noun) < joint;
    }

    /// Returns the index just past a list that begins at a token, which is that token where none
    /// does or something else is told of by its last word: "minister for trade and industry
    /// workers".
    static int end(Sentence sentence, int first) {
        int end = first;
        boolean closed = false;
        while (end < sentence.size()
                && isPart(sentence.token(end))
                && !(closed && isJoint(sentence.token(end)))) {
            closed |= isAnd(sentence.token(end));
            end++;
        }
        boolean list =
                closed
                        && !isJoint(sentence.token(first))
                        && !isJoint(sentence.token(end - 1))
                        && (end == sentence.size() || !goesOn(sentence.token(end)));
        return list ? end : first;
    }

    /// "Minister for trade and industry | workers", "minister for trade and Health | Minister".
    private static boolean goesOn(Token token) {
        return token.tag().matches("NNS?") || ActorWords.title(token.word()).isPresent();
    }

    /// Returns the names of bodies with those joined that a tagger cuts at the commas of a list:
    /// "House Energy, | Commerce and Trade Committee", "Federation of State, | County and Municipal
    /// Workers"; not "Ministry of Trade, | Teachers and Parents".
    static List<NameSpan> joined(Sentence sentence, List<NameSpan> names) {
        List<NameSpan> joined = new ArrayList<>(names);
        for (NameSpan name : names) {
            int end = endOfName(sentence, name);
            if (end > name.end()) {
                joined.removeIf(n -> n.first() < end && n.end() > name.first());
                joined.add(
                        new NameSpan(
                                sentence, name.first(), end, NameSpan.Type.BODY, Optional.empty()));
            }
        }
        joined.sort(Comparator.comparingInt(NameSpan::first));
        return joined;
    }

    private static int endOfName(Sentence sentence, NameSpan name) {
        int comma = name.end();
        if (name.type() != NameSpan.Type.BODY
                || comma - name.first() < 2
                || comma >= sentence.size()
                || !sentence.token(comma).word().equals(",")) {
            return comma;
        }
        boolean union =
                sentence.tokens().subList(name.first(), comma).stream()
                        .anyMatch(t -> t.word().matches(UNIONS));
        if (!union && !WORDS.contains(sentence.token(comma - 1).lower())) {
            return comma;
        }
        int at = comma + 1;
        boolean closed = false;
        while (at < sentence.size()
                && (isWordOfName(sentence.token(at)) || (!closed && isJoint(sentence.token(at))))) {
            closed |= isAnd(sentence.token(at));
            at++;
        }
        int last = at - 1;
        boolean numbered = // "Council 31"
                at < sentence.size()
                        && sentence.token(at).tag().equals("CD")
                        && sentence.token(last).word().matches("Council|Local");
        boolean body =
                (union && sentence.token(last).tag().equals("NNPS"))
                        || sentence.token(last).word().matches("Committee|Subcommittee|Commission");
        return closed && numbered ? at + 1 : closed && body ? at : comma;
    }

    /// "County", "Municipal", "Workers": with a capital, and of nobody's name.
    private static boolean isWordOfName(Token token) {
        return token.tag().matches("NNPS?|JJ")
                && Character.isUpperCase(token.word().codePointAt(0))
                && ActorWords.title(token.word()).isEmpty();
    }

    private static boolean isPart(Token token) {
        return isJoint(token) || WORDS.contains(token.lower());
    }

    private static boolean isJoint(Token token) {
        return isAnd(token) || token.word().equals(",");
    }

    private static boolean isAnd(Token token) {
        return token.word().matches("and|&");
    }
}
