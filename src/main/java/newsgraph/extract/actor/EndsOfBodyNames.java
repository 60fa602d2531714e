package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Names of bodies behind "the", which a tagger misses or cuts, known by their last word: "The |
/// Law Society", "the | Lord's Resistance Army". The data file `ends-of-body-names` has the words.
final class EndsOfBodyNames {
    /// Tokens of the longest such name.
    private static final int LONGEST = 6;

    /// Tokens of the longest part before "and".
    private static final int LONGEST_PART = 8;

    private static final Set<String> ENDS = LexiconFile.words("ends-of-body-names");

    /// Last words of names with "and" in them alone: "the Fire and Rescue Service".
    private static final Set<String> JOINT_ENDS = LexiconFile.words("ends-of-joint-names");

    private static final Set<String> PORTFOLIOS = LexiconFile.words("portfolio-words");

    private EndsOfBodyNames() {}

    /// Returns the names of a sentence with those bodies, whole, in place of what overlaps them; a
    /// name of the gazetteer, and one that goes on over more words, stays as it is.
    static List<NameSpan> whole(Sentence sentence, List<NameSpan> names) {
        List<NameSpan> all = new ArrayList<>(names);
        for (int last = 2; last < sentence.size(); last++) {
            int first = first(sentence, last, names);
            if (first < last) {
                NameSpan body =
                        new NameSpan(
                                sentence, first, last + 1, NameSpan.Type.BODY, Optional.empty());
                List<NameSpan> within =
                        names.stream()
                                .filter(n -> n.first() < body.end() && body.first() < n.end())
                                .toList();
                if (within.stream().allMatch(n -> isPart(n, body))) {
                    all.removeAll(within);
                    all.add(body);
                }
            }
        }
        return all;
    }

    private static boolean isPart(NameSpan name, NameSpan body) {
        boolean within = body.first() <= name.first() && name.end() <= body.end();
        boolean joined = // "the Peace and | Security Council", another one
                name.first() > body.first()
                        && name.sentence().token(name.first() - 1).lower().equals("and");
        boolean known = name.entry().isPresent() && name.end() == body.end() && !joined;
        boolean same = name.first() == body.first() && name.end() == body.end();
        boolean land = // "the Soviet Union"
                same && name.end() == name.first() + 2 && name.type() != NameSpan.Type.PERSON;
        return within && !known && !land && !(same && name.type() == NameSpan.Type.BODY);
    }

    /// Returns where the name begins that ends with a token; that token if none does.
    private static int first(Sentence sentence, int last, List<NameSpan> names) {
        String word = sentence.token(last).word();
        boolean ends =
                (ENDS.contains(word) || JOINT_ENDS.contains(word))
                        && (last + 1 == sentence.size() || !isOfName(sentence, last + 1));
        int first = last;
        while (ends && first > 0 && last - first < LONGEST && isOfName(sentence, first - 1)) {
            first--;
        }
        int joint = first < last ? jointFirst(sentence, first - 1, names) : first;
        if (joint >= 0 && joint < first - 1) {
            return joint;
        }
        boolean introduced = first > 0 && sentence.token(first - 1).lower().equals("the");
        return ENDS.contains(word) && introduced && isCapitalized(sentence.token(first))
                ? first
                : last;
    }

    /// Returns where a name begins that has "and" in it, as in "the | Humber Fire and Rescue
    /// Service", "the | Trade, Ports and Harbours Authority"; the "and" where what stands before it
    /// is a name by itself: "the Red Cross and Harbour Trust".
    private static int jointFirst(Sentence sentence, int and, List<NameSpan> names) {
        int first = and;
        while (first > 0
                && and - first < LONGEST_PART
                && (isOfName(sentence, first - 1) || isBetween(sentence, first - 1, and))) {
            first--;
        }
        boolean joins =
                first < and
                        && first > 0
                        && sentence.token(and).word().matches("and|&")
                        && sentence.token(first - 1).lower().matches("the|['’]s")
                        && isCapitalized(sentence.token(first));
        return joins && !isBody(sentence, and - 1, names) ? first : and;
    }

    private static boolean isBetween(Sentence sentence, int comma, int and) {
        return comma > 0
                && comma + 1 < and
                && sentence.token(comma).word().equals(",")
                && isOfName(sentence, comma - 1);
    }

    /// Tells whether a word ends the name of a body or land: "the Harbour Trust", "the Taliban".
    private static boolean isBody(Sentence sentence, int last, List<NameSpan> names) {
        String word = sentence.token(last).lower();
        return ENDS.contains(sentence.token(last).word())
                || ActorWords.group(word).filter(k -> k == ActorWords.GroupKind.BODY).isPresent()
                || names.stream()
                        .filter(n -> n.last() == last)
                        .anyMatch(n -> n.entry().isPresent() || !PORTFOLIOS.contains(word));
    }

    private static boolean isOfName(Sentence sentence, int token) {
        Token word = sentence.token(token);
        Optional<Token> next =
                token + 1 < sentence.size()
                        ? Optional.of(sentence.token(token + 1))
                        : Optional.empty();
        boolean owns = next.filter(n -> n.tag().equals("POS")).isPresent(); // "the Lord's"
        return isCapitalized(word)
                ? word.tag().matches("NNPS?|NNS?|JJ")
                        && (owns || ActorWords.title(word.word()).isEmpty())
                : word.tag().equals("POS")
                        && next.filter(EndsOfBodyNames::isCapitalized).isPresent();
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
