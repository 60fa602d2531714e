package newsgraph.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who goes somewhere with others is one of "them" behind: "Lund came with Voss and Kern. They".
final class CameWith {
    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    private CameWith() {}

    /// Returns those whom "they" stands for, after who came with them by the sentence told of.
    static List<Actor> and(List<Actor> they, List<ActorMention> told) {
        List<Actor> comers =
                told.stream()
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .filter(m ->
                                told.stream().anyMatch(o -> they.contains(o.actor()) && goes(m, o)))
                        .map(ActorMention::actor)
                        .toList();
        return Stream.concat(comers.stream(), they.stream()).distinct().toList();
    }

    private static boolean goes(ActorMention comer, ActorMention other) {
        Sentence sentence = comer.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(comer.head());
        if (verb == Dependencies.NONE
                || !tree.is(comer.head(), "nsubj")
                || !MOTION.contains(sentence.token(verb).lemma())) {
            return false;
        }
        int noun = other.head();
        while (tree.is(noun, "conj", "appos", "compound") && tree.head(noun) > verb) {
            noun = tree.head(noun);
        }
        int at = tree.head(noun);
        if (tree.is(noun, "nmod") && at > verb) {
            at = tree.head(at); // "came to the house with Voss", where a parse has the house with
            // her
        }
        return noun > verb && at == verb && sentence.caseOf(noun).equals("with");
    }
}
