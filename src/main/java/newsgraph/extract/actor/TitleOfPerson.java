package newsgraph.extract.actor;

import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What stands before a person's name and belongs to it: in "a cousin of | President Lund" and "the
/// widow of | slain union leader Otto Lund" the phrase of the noun ends there.
final class TitleOfPerson {
    private TitleOfPerson() {}

    /// Tells whether a token describes the person named behind it.
    static boolean begins(Sentence sentence, Names names, int token) {
        Dependencies tree = sentence.dependencies();
        int whom = token;
        while (tree.is(whom, "compound", "amod", "det") && tree.head(whom) > whom) {
            whom = tree.head(whom);
        }
        return whom > token
                && names.at(sentence, whom)
                        .filter(n -> n.type() == NameSpan.Type.PERSON && n.first() > token)
                        .isPresent();
    }
}
