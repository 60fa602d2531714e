package newsgraph.extract.encounter;

import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// An encounter that a clause only thinks of: "a meeting between them would send the wrong signal",
/// "talks with them could end the war"; not "the meeting would send a signal", which is known.
final class Imagined {
    /// Verbs that tell what an encounter that is planned is about.
    private static final Set<String> OF_PLANS =
            Set.of(
                    "focus",
                    "discuss",
                    "cover",
                    "include",
                    "involve",
                    "bring",
                    "aim",
                    "address",
                    "last",
                    "coincide",
                    "end",
                    "come",
                    "concentrate",
                    "deal",
                    "centre",
                    "center");

    private Imagined() {}

    /// "Talks with them would be a mistake".
    private static boolean isOfAnyTalks(Sentence sentence, int noun, int predicate) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(noun).tag().equals("NNS")
                && tree.children(noun, "det", "nmod:poss", "nummod").isEmpty()
                && !tree.children(predicate, "cop").isEmpty();
    }

    /// @param verb the predicate that the encounter is the subject of
    static boolean is(Sentence sentence, int noun, int verb) {
        Dependencies tree = sentence.dependencies();
        VerbForm form = VerbForm.of(sentence, verb);
        return tree.is(noun, "nsubj")
                && (form == VerbForm.WOULD || form == VerbForm.POSSIBLE || form == VerbForm.UNREAL)
                && !OF_PLANS.contains(sentence.token(verb).lemma())
                && (tree.children(noun, "det").stream()
                                .anyMatch(d ->
                                        sentence.token(d).lower().matches("an?|any|another|such"))
                        || isOfAnyTalks(sentence, noun, verb));
    }
}
