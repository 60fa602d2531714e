package newsgraph.extract.actor;

import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whom others work or speak for, where a pronoun beside them stands for him.
final class Client {
    private Client() {}

    /// "Lund's lawyers, who visited him in jail": they see their own client.
    static boolean isVisited(ActorMention mention, int pronoun) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int clause = tree.head(pronoun);
        return tree.is(mention.head(), "nmod:poss")
                && tree.is(pronoun, "obj", "obl")
                && clause != Dependencies.NONE
                && tree.is(clause, "acl:relcl")
                && tree.head(clause) == tree.head(mention.head())
                && tree.children(clause, "nsubj").stream()
                        .anyMatch(w -> sentence.token(w).lower().equals("who"));
    }

    /// '"He will see them," a spokesman for Lund said', "Lund's spokeswoman said": of his words,
    /// those before the verb of saying.
    static boolean isSpokenFor(ActorMention mention, int pronoun) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int spokesman = tree.head(mention.head());
        return mention.first() > pronoun
                && spokesman != Dependencies.NONE
                && tree.is(mention.head(), "nmod", "nmod:poss")
                && sentence.token(spokesman).lower().matches("spokes(man|woman|person)|office|aide")
                && tree.is(spokesman, "nsubj")
                && tree.head(spokesman) != Dependencies.NONE
                && Tellers.REPORTING.contains(sentence.token(tree.head(spokesman)).lemma());
    }
}
