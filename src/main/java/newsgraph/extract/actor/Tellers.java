package newsgraph.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who only tells what a sentence says of others: "Brand said that Lund had written to Voss. They"
/// are Lund and Voss.
final class Tellers {
    /// Verbs of saying, as the data file has them.
    static final Set<String> REPORTING = LexiconFile.words("reporting-verbs", 4);

    private Tellers() {}

    /// Returns the mentions without those of actors who do nothing but tell of the others.
    static List<ActorMention> without(List<ActorMention> told) {
        Set<Actor> others =
                told.stream()
                        .filter(m -> !tells(m))
                        .map(ActorMention::actor)
                        .collect(Collectors.toUnmodifiableSet());
        return told.stream().filter(m -> others.contains(m.actor())).toList();
    }

    private static boolean tells(ActorMention mention) {
        return isSource(mention) || reports(mention) || tellsLast(mention);
    }

    /// "according to Deputy Minister Brand"
    private static boolean isSource(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int at = mention.first() - 1;
        while (at > 1 && sentence.token(at).tag().matches("DT|JJ|NNP?S?|POS")) {
            at--;
        }
        return at > 0
                && sentence.token(at).lower().equals("to")
                && sentence.token(at - 1).lower().equals("according");
    }

    /// "Brand said that", "Brand said" behind what he says, but not "Brand told Voss that".
    private static boolean reports(ActorMention mention) {
        Dependencies tree = mention.sentence().dependencies();
        int subject = mention.head();
        while (tree.is(subject, "appos", "compound") && tree.head(subject) != Dependencies.NONE) {
            subject = tree.head(subject);
        }
        int verb = tree.head(subject);
        return tree.is(subject, "nsubj")
                && verb != Dependencies.NONE
                && REPORTING.contains(mention.sentence().token(verb).lemma())
                && tree.children(verb, "obj", "iobj").isEmpty()
                && (tree.is(verb, "parataxis") || !tree.children(verb, "ccomp").isEmpty());
    }

    /// ", Brand said.", which a parse may take for a name beside another.
    private static boolean tellsLast(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int verb = mention.end();
        return mention.first() > 0
                && sentence.token(mention.first() - 1).word().equals(",")
                && verb + 1 < sentence.size()
                && sentence.token(verb).isVerb()
                && REPORTING.contains(sentence.token(verb).lemma())
                && sentence.token(verb + 1).word().matches("[.,]");
    }
}
