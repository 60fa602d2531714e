package newsgraph.extract.actor;

import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What an "and" behind a land joins: another land, or another office.
record JoinedOffices(Sentence sentence, Names names) {
    /// "The ministers of France and | Spain", where a parse joins the land to the ministers.
    boolean lands(int head, int token) {
        return sentence.token(head).lower().endsWith("s")
                && isLand(token - 1)
                && token + 1 < sentence.size()
                && isLand(token + 1);
    }

    private boolean isLand(int token) {
        return names.at(sentence, token)
                .filter(n -> n.type() == NameSpan.Type.PLACE || n.type() == NameSpan.Type.COUNTRY)
                .isPresent();
    }

    /// "The kings of Spain and Jordan and the | deputy speaker of the senate": an office behind
    /// lands is joined to those who hold theirs.
    boolean office(int token) {
        if (!sentence.token(token).tag().equals("CC") || names.at(sentence, token - 1).isEmpty()) {
            return false;
        }
        int at = token + 1;
        while (at < sentence.size() && sentence.token(at).tag().matches("DT|JJ|NN|NNP")) {
            if (ActorWords.title(sentence.token(at).word())
                    .filter(t -> t.kind() != Title.Kind.ADDRESS)
                    .isPresent()) {
                return true;
            }
            at++;
        }
        return false;
    }

    /// "The king and | queen", who are two; "the founder and | president of a bank" may be one.
    static boolean shareArticle(Sentence sentence, int office) {
        int first = sentence.dependencies().head(office);
        return first != Dependencies.NONE
                && sentence.dependencies().is(office, "conj")
                && office == first + 2
                && sentence.token(first + 1).lower().equals("and")
                && ActorWords.title(sentence.token(first).word()).isPresent()
                && sentence.dependencies().children(first, "det").stream()
                        .anyMatch(d -> sentence.token(d).lower().equals("the"))
                && office + 1 < sentence.size()
                && !sentence.token(office + 1).lower().matches("of|at|for|-")
                && !sentence.token(office + 1).isNoun();
    }
}
