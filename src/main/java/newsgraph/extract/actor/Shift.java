package newsgraph.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// How much likelier than by its place a pronoun stands for somebody who is no subject: where
/// another one does to "him" what somebody did before ("Lund visited Voss in jail. Haas went to see
/// him"), and where the clause before turns to him and its subject is of the other gender ("Mrs
/// Lund asked Voss to come, and he agreed").
///
/// @param mentions those in reach, in order of the text
record Shift(
        Sentence sentence,
        int pronoun,
        Gender wanted,
        List<ActorMention> mentions,
        Function<Actor, Gender> genders) {

    private static final int SAME_ROLE = 6;
    private static final int TURNED_TO = 5;

    /// Verbs of meeting.
    private static final Set<String> VERBS = LexiconFile.words("trigger-verbs", 6);

    int of(ActorMention mention) {
        return (isOfSameRole(mention) ? SAME_ROLE : 0) + (isTurnedTo(mention) ? TURNED_TO : 0);
    }

    private boolean isOfSameRole(ActorMention mention) {
        int back = sentence.index() - mention.sentence().index();
        int verb = sentence.dependencies().head(pronoun);
        return back <= 1
                && (back > 0 || mention.end() <= pronoun)
                && !mention.actor().unnamed()
                && isMet(sentence, pronoun)
                && isMet(mention.sentence(), whole(mention))
                && (back > 0 || mention.sentence().dependencies().head(whole(mention)) != verb)
                && isByAnother(verb);
    }

    /// Tells whether a token is the object of a verb of meeting.
    private static boolean isMet(Sentence sentence, int token) {
        int verb = sentence.dependencies().head(token);
        return sentence.dependencies().is(token, "obj")
                && verb != Dependencies.NONE
                && VERBS.contains(sentence.token(verb).lemma());
    }

    private static int whole(ActorMention mention) {
        Dependencies tree = mention.sentence().dependencies();
        return tree.is(mention.head(), "appos") ? tree.head(mention.head()) : mention.head();
    }

    /// Tells whether somebody who is told of by a name or noun acts on "him".
    private boolean isByAnother(int verb) {
        Dependencies tree = sentence.dependencies();
        int acting = // "went to see him"
                tree.is(verb, "xcomp", "advcl") && tree.children(verb, "nsubj").isEmpty()
                        ? tree.head(verb)
                        : verb;
        return acting != Dependencies.NONE
                && tree.children(acting, "nsubj").stream()
                        .filter(s -> sentence.token(s).isNoun())
                        .anyMatch(s -> !isOfHis(s)); // not "his lawyer met him"
    }

    private boolean isOfHis(int noun) {
        return sentence.dependencies().children(noun, "nmod:poss").stream()
                .anyMatch(o -> sentence.token(o).tag().equals("PRP$"));
    }

    private boolean isTurnedTo(ActorMention mention) {
        if (!mention.sentence().equals(sentence)) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        int told = whole(mention);
        int verb = tree.head(told);
        return mention.end() <= pronoun
                && !mention.actor().unnamed()
                && tree.is(pronoun, "nsubj", "nsubj:pass")
                && tree.is(told, "obj", "iobj", "obl")
                && verb != Dependencies.NONE
                && sentence.token(verb).isVerb()
                && tree.children(verb, "nsubj").stream().anyMatch(this::isOfOther);
    }

    /// Tells whether a subject is somebody of whom the pronoun can not be said.
    private boolean isOfOther(int subject) {
        return mentions.stream()
                .filter(m -> m.sentence().equals(sentence) && whole(m) == subject)
                .map(m -> genders.apply(m.actor()))
                .anyMatch(g -> g != Gender.UNKNOWN && g != wanted);
    }
}
