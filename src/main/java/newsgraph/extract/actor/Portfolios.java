package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.FirstNames;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.SiteNouns;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Parts a name from what its bearer is in charge of: in "Minister for Water and Power Ann Lund" a
/// tagger takes "Power" for her first name, in "Speaker of the Senate Ann Lund" her for the body.
final class Portfolios {
    /// How many tokens a portfolio has at most.
    private static final int LONGEST = 8;

    /// Words of the shortest name with a portfolio's last word before it.
    private static final int SHORTEST = 3;

    /// Words of the longest name behind a portfolio.
    private static final int LONGEST_NAME = 4;

    private static final String MINISTERS = "minister|secretary";

    private static final Set<String> WORDS = LexiconFile.words("portfolio-words");

    private Portfolios() {}

    /// "| Interior | Minister Ann Lund", which the tagger takes for a body.
    static boolean isAlone(Sentence sentence, int first, int end) {
        return end == first + 1
                && end < sentence.size()
                && WORDS.contains(sentence.token(first).lower())
                && sentence.token(end).lower().equals("minister");
    }

    /// Returns where the name of a person begins that a tagger takes, with the portfolio or its
    /// end, for a body ("Minister of Trade and | Industry Ann Lund"); where the name begins if it
    /// is none.
    static int bearer(Sentence sentence, int first, int end) {
        boolean whole = // "Minister for Trade, Industry and Energy Ann Lund"
                end - first > 2
                        && sentence.token(first).lower().matches(MINISTERS)
                        && sentence.token(first + 1).word().matches("for|of");
        int start = whole ? first + 2 : first;
        int at = start;
        while (at < end && isOfPortfolio(sentence, at)) {
            at++;
        }
        int from = start;
        while (from > 1 && start - from < LONGEST && isOfPortfolio(sentence, from - 1)) {
            from--;
        }
        boolean borne =
                at > start
                        && !isAnd(sentence, at - 1)
                        && end - at > 1
                        && end - at <= LONGEST_NAME
                        && sentence.tokens().subList(at, end).stream()
                                .allMatch(t -> t.tag().equals("NNP"))
                        && from > 1
                        && sentence.token(from - 1).word().matches("for|of")
                        && sentence.token(from - 2).lower().matches(MINISTERS);
        return borne ? at : first;
    }

    /// Returns where the name of a person begins that a tagger takes for the end of the body whose
    /// office is told before ("President of the | European Parliament Ann Lund"); where the body's
    /// name begins if nobody's is in it.
    static int bearerOfBody(Sentence sentence, int first, int end) {
        int of = first > 0 && sentence.token(first - 1).tag().equals("DT") ? first - 2 : first - 1;
        boolean office =
                of > 0
                        && sentence.token(of).lower().equals("of")
                        && ActorWords.title(sentence.token(of - 1).word()).isPresent();
        for (int at = Math.max(first + 1, end - LONGEST_NAME); office && at < end - 1; at++) {
            if (isFirstName(sentence.token(at))) {
                return !isFirstName(sentence.token(at - 1))
                                && sentence.tokens().subList(at, end).stream()
                                        .allMatch(Portfolios::mayBeOfPerson)
                        ? at
                        : first;
            }
        }
        return first;
    }

    /// Returns where the name of a person begins whom a tagger takes, with the whole office, for a
    /// body ("Transport Minister | Ann Lund"); where the body's name begins if it is one.
    static int bearerOfOffice(Sentence sentence, int first, int end) {
        int office = first;
        while (office < end && isOfPortfolio(sentence, office)) {
            office++;
        }
        int at = office + 1;
        boolean borne =
                office > first
                        && end - at > 1
                        && end - at <= LONGEST_NAME
                        && sentence.token(office).lower().matches(MINISTERS)
                        && sentence.tokens().subList(at, end).stream()
                                .allMatch(Portfolios::mayBeOfPerson);
        return borne ? at : first;
    }

    private static boolean isFirstName(Token token) {
        return FirstNames.isOfWomen(token.lower()) || FirstNames.isOfMen(token.lower());
    }

    /// "Lund", not "museum" or "council".
    static boolean mayBeOfPerson(Token token) {
        return token.tag().equals("NNP")
                && ActorWords.group(token.lower()).isEmpty()
                && !SiteNouns.contains(token.lower());
    }

    private static boolean isOfPortfolio(Sentence sentence, int token) {
        return WORDS.contains(sentence.token(token).lower())
                || isAnd(sentence, token)
                || sentence.token(token).word().equals(",");
    }

    /// Tells whether the first word of a name ends a portfolio of several parts; not behind "Ida
    /// Kern, president of Chile, and Luis", where the office is somebody else's.
    static boolean isLastOf(Sentence sentence, int first, int end) {
        boolean givenName =
                FirstNames.isOfMen(sentence.token(first).lower())
                        || FirstNames.isOfWomen(sentence.token(first).lower());
        if (end - first < SHORTEST
                || first < SHORTEST
                || !isAnd(sentence, first - 1)
                || givenName
                || isPlace(sentence, first - 2)
                || (sentence.token(first - 2).word().equals(",") && isPlace(sentence, first - 3))) {
            return false;
        }
        for (int at = first - 2; at > Math.max(0, first - LONGEST); at--) {
            String word = sentence.token(at).lower();
            if (word.matches("for|of")) {
                return ActorWords.title(sentence.token(at - 1).word()).isPresent();
            }
            if (!sentence.token(at).isProperNoun() && !isAnd(sentence, at) && !word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPlace(Sentence sentence, int token) {
        return sentence.nameAt(token).filter(n -> n.type() == Name.Type.LOCATION).isPresent();
    }

    private static boolean isAnd(Sentence sentence, int token) {
        return sentence.token(token).word().matches("and|&");
    }
}
