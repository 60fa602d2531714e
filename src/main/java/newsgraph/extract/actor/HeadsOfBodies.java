package newsgraph.extract.actor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who heads a body that is told of by a noun: "the agency chief", "the company's boss", "the
/// president of the union".
///
/// @param titles tells whether an actor bears a title that ends with a noun
/// @param bodies the bodies of somebody's titles
record HeadsOfBodies(BiPredicate<Actor, String> titles, Function<Actor, Set<Actor>> bodies) {
    private static final Set<String> HEADS = LexiconFile.words("heads");

    /// Returns the only one of some people who heads a body.
    Optional<Actor> of(Actor body, Collection<Actor> people) {
        List<Actor> found =
                people.stream()
                        .filter(p -> bodies.apply(p).contains(body))
                        .filter(p -> HEADS.stream().anyMatch(h -> titles.test(p, h)))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Returns the noun of the body whose head somebody is called, in lower case.
    static Optional<String> noun(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int head = mention.head();
        boolean definite = sentence.token(mention.first()).lower().equals("the");
        String called = sentence.token(head).lower();
        if (!definite || !(HEADS.contains(called) || called.equals("leader"))) {
            return Optional.empty();
        }
        int before =
                sentence.token(Math.max(0, head - 1)).tag().equals("POS") ? head - 2 : head - 1;
        if (before == mention.first() + 1 && mention.end() == head + 1) {
            return body(sentence, before);
        }
        boolean of =
                head == mention.first() + 1
                        && mention.end() == head + 4
                        && sentence.token(head + 1).lower().equals("of")
                        && sentence.token(head + 2).lower().equals("the");
        return of ? body(sentence, head + 3) : Optional.empty();
    }

    private static Optional<String> body(Sentence sentence, int noun) {
        return Optional.of(sentence.token(noun))
                .filter(t -> t.tag().equals("NN"))
                .map(Token::lower);
    }
}
