package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "It" and "its" within a sentence: the body or country that is the subject of the nearest clause
/// around ("Acme said it had held talks with", "Spain broke off its talks with"). Across sentences
/// only the subject "it" is known, and only where nothing else can be meant.
final class BodyPronoun {
    /// Verbs of what is done rather than of who does it: "it includes a meeting".
    private static final Pattern OF_EVENTS =
            Pattern.compile("include|follow|come|mark|involve|take");

    private BodyPronoun() {}

    /// Returns who a token stands for; empty if it is no such pronoun, or nobody is told for sure.
    ///
    /// @param here the mentions of the sentence
    static Optional<Actor> of(Sentence sentence, int token, List<ActorMention> here) {
        Dependencies tree = sentence.dependencies();
        String word = sentence.token(token).lower();
        boolean subject = word.equals("it") && tree.is(token, "nsubj", "nsubj:pass");
        boolean owner = word.equals("its") && tree.is(token, "nmod:poss");
        boolean asked = // "asked the bank whether it had met": either may be meant
                subject
                        && tree.head(token) != Dependencies.NONE
                        && tree.is(tree.head(token), "ccomp", "advcl")
                        && tree.children(tree.head(token), "mark").stream()
                                .anyMatch(m -> sentence.token(m).lower().matches("whether|if"))
                        && !tree.children(tree.head(tree.head(token)), "obj", "iobj").isEmpty();
        Optional<Actor> told = subject ? told(sentence, token, here) : Optional.empty();
        if (told.isPresent()) {
            return told;
        }
        if (asked || (!subject && !owner) || tree.head(token) == Dependencies.NONE) {
            return Optional.empty();
        }
        int own = tree.head(token);
        Stream<Integer> around = tree.ancestors(own).stream();
        return (owner && sentence.token(own).isVerb()
                        ? Stream.concat(Stream.of(own), around)
                        : around)
                .map(v -> tree.children(v, "nsubj", "nsubj:pass"))
                .filter(s -> s.stream().anyMatch(i -> i < token))
                .findFirst()
                .map(List::getFirst)
                .filter(s -> !tree.dominates(s, token))
                .flatMap(s -> here.stream().filter(m -> m.head() == s).findFirst())
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.ORGANIZATION || a.kind() == Actor.Kind.COUNTRY);
    }

    /// Returns whom "it" means that is the subject of its sentence: the only body of the sentence
    /// before, and its subject ("The union is angry. It has asked for a meeting").
    ///
    /// @param before the sentence before
    /// @param there the mentions of that sentence
    static Optional<Actor> of(
            Sentence sentence, int token, Sentence before, List<ActorMention> there) {
        Dependencies tree = sentence.dependencies();
        Dependencies above = before.dependencies();
        int verb = tree.head(token);
        boolean subject =
                sentence.token(token).lower().equals("it")
                        && tree.is(token, "nsubj")
                        && tree.is(verb, "root")
                        && !OF_EVENTS.matcher(sentence.token(verb).lemma()).matches()
                        && tree.children(verb, "cop").isEmpty();
        return subject && there.stream().filter(BodyPronoun::isBody).count() == 1
                ? there.stream()
                        .filter(BodyPronoun::isBody)
                        .filter(m -> above.is(m.head(), "nsubj"))
                        .filter(m -> above.is(above.head(m.head()), "root"))
                        .map(ActorMention::actor)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isBody(ActorMention mention) {
        return mention.actor().kind() != Actor.Kind.PERSON
                && !mention.sentence().token(mention.head()).tag().matches("NNP?S");
    }

    /// Returns who is told what is to be done: "told the firm that it must meet the union".
    private static Optional<Actor> told(Sentence sentence, int token, List<ActorMention> here) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(token);
        boolean due =
                verb != Dependencies.NONE
                        && tree.is(verb, "ccomp")
                        && tree.head(verb) != Dependencies.NONE
                        && tree.children(verb, "aux").stream()
                                .anyMatch(a ->
                                        sentence.token(a)
                                                .lower()
                                                .matches("must|should|need|needs"));
        return (due ? tree.children(tree.head(verb), "obj", "iobj") : List.<Integer>of())
                .stream()
                        .filter(o -> o < token)
                        .flatMap(o -> here.stream().filter(m -> m.head() == o))
                        .map(ActorMention::actor)
                        .filter(a -> a.kind() != Actor.Kind.PERSON)
                        .findFirst();
    }
}
