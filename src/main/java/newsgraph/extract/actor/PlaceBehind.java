package newsgraph.extract.actor;

import newsgraph.text.Sentence;

/// A place or time behind a group that only tells where or when something happened.
final class PlaceBehind {
    private PlaceBehind() {}

    /// "Skippers from Vigo in Oslo": where it is told of does not belong to who they are.
    static boolean begins(Sentence sentence, int token) {
        return isTime(sentence, token)
                || (sentence.token(token).lower().matches("in|at|on")
                        && token + 1 < sentence.size()
                        && (sentence.token(token + 1).isProperNoun()
                                || sentence.token(token + 1).tag().equals("PRP$")
                                || sentence.token(token + 1).lower().matches("an?")
                                || isAtPlace(sentence, token)
                                || (sentence.token(token + 1).lower().equals("the")
                                        && token + 2 < sentence.size()
                                        && sentence.token(token + 2).isProperNoun())));
    }

    /// "Leaders of the union at the palace", not "leaders of the bank at the centre of the row".
    private static boolean isAtPlace(Sentence sentence, int token) {
        return sentence.token(token).lower().equals("at")
                && token + 2 < sentence.size()
                && sentence.token(token + 1).lower().equals("the")
                && !sentence.token(token + 2)
                        .lower()
                        .matches("cent(re|er)|heart|helm|head|root|core");
    }

    /// "The leaders of both parties in modern times".
    private static boolean isTime(Sentence sentence, int token) {
        int noun = token + 1;
        while (noun < sentence.size() && sentence.token(noun).tag().matches("JJ|CD")) {
            noun++;
        }
        return noun < sentence.size()
                && sentence.token(token).lower().equals("in")
                && sentence.token(noun).lower().matches("times|history|memory|weeks|months|years");
    }
}
