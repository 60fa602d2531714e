package newsgraph.extract.place;

import newsgraph.extract.time.TimeWords;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether a place is said of a word of the sentence, by the way from one to the other in the tree.
final class PlaceReach {
    private final Sentence sentence;
    private final Dependencies tree;

    PlaceReach(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
    }

    /// Tells whether a place hangs on a token with nothing between that would keep the place for
    /// itself: a subject or a topic does, an event, another place or a party does not.
    boolean reaches(int place, int token) {
        if (place == token) {
            return true;
        }
        for (int at : tree.ancestors(place)) {
            if (at == token) {
                return true;
            }
            boolean held =
                    tree.head(at) == token
                            && (tree.is(at, "acl")
                                    || (tree.is(at, "acl:relcl")
                                            && TimeWords.has(
                                                    "takes-place", sentence.token(at).lemma())));
            if ((Predicates.is(sentence, at) && !held) || keeps(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean keeps(int token) {
        Token noun = sentence.token(token);
        if (tree.is(token, "nsubj", "nsubj:pass", "csubj")) {
            return true;
        }
        if (PlaceWords.BESIDES.has(sentence.caseOf(token))
                && !PlaceWords.DAY.has(noun.lower())) { // "since a row in Oslo"
            return true;
        }
        if (PlaceWords.EVENT.has(noun.lemma())) {
            return PlaceWords.OTHER_EVENT.has(sentence.caseOf(token));
        }
        return !PlaceWords.PLACE.has(noun.lower())
                && ((PlaceWords.ISSUE.has(noun.lemma()) && !sentence.caseOf(token).equals("at"))
                        || (PlaceWords.TOPIC.has(sentence.caseOf(token))
                                && !isCalledOn(token)
                                && !PlaceWords.DAY.has(noun.lower()))); // "on Friday in Oslo"
    }

    /// "Called on Voss in Oslo".
    private boolean isCalledOn(int token) {
        return tree.children(token, "case").stream().anyMatch(c -> CallOn.isLink(sentence, c));
    }
}
