package newsgraph.extract.place;

import java.util.OptionalInt;
import newsgraph.text.Dependencies;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// A place that one goes round, and meets people at: "toured the rail yard and met the mayor",
/// "visiting a camp near Goma, she met the bishop", "when she visited Norway she met the king".
final class VisitedThere {
    private VisitedThere() {}

    /// Tells whether a place is visited in a clause beside that of an event, on no other day.
    static boolean is(PlacePhrase phrase, int predicate) {
        Sentence sentence = phrase.sentence();
        Dependencies tree = sentence.dependencies();
        int object = phrase.treeHead();
        int visit = tree.head(object);
        return visit != Dependencies.NONE
                && visit != predicate
                && tree.is(object, "obj")
                && sentence.token(visit).isVerb()
                && PlaceWords.VISIT.has(sentence.token(visit).lemma())
                && !isNegated(sentence, visit)
                && (isNext(sentence, visit, predicate) || isMeanwhile(sentence, visit, predicate));
    }

    /// "Visited the hospital and spoke to nurses"; "and later met" may be elsewhere.
    private static boolean isNext(Sentence sentence, int visit, int predicate) {
        Dependencies tree = sentence.dependencies();
        return tree.is(predicate, "conj")
                && tree.head(predicate) == visit
                && tree.children(predicate, "nsubj", "nsubj:pass").isEmpty()
                && !OwnDays.have(sentence, visit, predicate)
                && tree.children(predicate, "advmod").stream()
                        .noneMatch(a -> sentence.token(a).lower().matches("later|then|before"));
    }

    private static boolean isMeanwhile(Sentence sentence, int visit, int predicate) {
        Dependencies tree = sentence.dependencies();
        boolean gerund = sentence.token(visit).tag().equals("VBG");
        boolean now =
                (gerund && tree.children(visit, "mark", "aux").isEmpty())
                        || PlaceWords.MEANWHILE.has(Predicates.opening(sentence, visit));
        boolean free = tree.is(visit, "advcl") && tree.head(visit) == predicate && now;
        OptionalInt over = Predicates.of(sentence, tree.head(visit));
        boolean ofSubject = // "Lund, visiting Tallinn, met"
                tree.is(visit, "acl")
                        && gerund
                        && tree.is(tree.head(visit), "nsubj", "nsubj:pass")
                        && over.equals(OptionalInt.of(predicate));
        return free || ofSubject;
    }

    private static boolean isNegated(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "advmod", "neg").stream()
                .anyMatch(a -> sentence.token(a).lower().matches("not|n't|never"));
    }
}
