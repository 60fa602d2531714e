package newsgraph.extract.actor;

import java.util.Optional;
import java.util.Set;
import newsgraph.extract.actor.ActorWords.TitleWord;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A title in the plural before several names, each of which bears it: "Senators Ann Hill and Bo
/// Voss", "Presidents Ann Hill of Chile and Bo Voss of Spain".
///
/// @param names of the article
record SharedTitle(Sentence sentence, Names names) {
    /// How many words may stand between the title and the last of its names.
    private static final int REACH = 24;

    /// Returns the title that a person's name shares with those joined to it; empty if there is
    /// none.
    Optional<Title> of(NameSpan name) {
        int at = name.first() - 1;
        boolean joined = isJoint(name.end()) || isOf(name.end());
        while (at >= 0 && name.first() - at < REACH && belongs(at)) {
            joined |= sentence.token(at).lower().equals("and");
            at--;
        }
        return joined && at >= 0 ? plural(at) : Optional.empty();
    }

    private boolean belongs(int token) {
        return names.at(sentence, token).isPresent() || isJoint(token) || isOf(token);
    }

    private boolean isJoint(int token) {
        return token < sentence.size() && sentence.token(token).lower().matches(",|and|&");
    }

    private boolean isOf(int token) {
        return token + 1 < sentence.size()
                && sentence.token(token).lower().equals("of")
                && names.at(sentence, token + 1).isPresent();
    }

    private Optional<Title> plural(int token) {
        boolean before = // right before a name
                names.at(sentence, token + 1)
                        .filter(n -> n.type() == NameSpan.Type.PERSON)
                        .isPresent();
        Token word = sentence.token(token);
        if (!before || !word.isNoun() || !word.lower().matches("\\p{L}{2,}s\\.?")) {
            return Optional.empty();
        }
        String one = ActorWords.inFull(word.lower().replaceFirst("s\\.?$", ""));
        String two = token > 0 ? sentence.token(token - 1).lower() + " " + one : one;
        Optional<TitleWord> longer = ActorWords.title(two);
        return longer.or(() -> ActorWords.title(one))
                .map(t ->
                        new Title(
                                longer.isPresent() ? two : one,
                                Set.of(),
                                Title.State.NOW,
                                t.kind(),
                                t.gender()));
    }
}
