package newsgraph.extract.actor;

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
}
