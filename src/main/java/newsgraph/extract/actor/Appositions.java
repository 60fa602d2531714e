package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Ties a description to the person whose name stands beside it: "George Lee, a former senator
/// who", "the energy minister, Ann Hill,".
final class Appositions {
    /// How many tokens may follow a noun in what describes a person.
    private static final int LONGEST_PHRASE = 6;

    /// Tags of those tokens.
    private static final String PHRASE = "IN|DT|JJ.*|NN.*|CD|POS|HYPH|PRP\\$|VBN";

    /// Rules that tell who is meant by an office alone.
    private static final Set<String> BY_OFFICE = Set.of("actor/title", "actor/office");

    private Appositions() {}

    /// Returns the mentions, descriptions among them tied to whom they describe.
    ///
    /// @param mentions in order of the text
    static List<ActorMention> tie(List<ActorMention> mentions) {
        List<ActorMention> tied = new ArrayList<>(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            ActorMention description = mentions.get(i);
            if (isDescription(description)) {
                Optional<ActorMention> before = at(mentions, i - 1, description);
                Optional<ActorMention> after = at(mentions, i + 1, description);
                Optional<ActorMention> named =
                        before.filter(b -> isNamed(b) && areBeside(b, description))
                                .or(() ->
                                        after.filter(a -> isNamed(a) && areBeside(description, a)))
                                .filter(n ->
                                        description.actor().unnamed() || isParsed(n, description));
                int at = i;
                named.ifPresent(n -> tied.set(at, of(n.actor(), description)));
            }
        }
        return tied;
    }

    /// "The bank's president, Ann Hill" is she, also where the president of a country was told of.
    private static boolean isDescription(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON
                && (mention.actor().unnamed() || BY_OFFICE.contains(mention.rule()));
    }

    private static boolean isNamed(ActorMention mention) {
        return !BY_OFFICE.contains(mention.rule());
    }

    private static Optional<ActorMention> at(
            List<ActorMention> mentions, int index, ActorMention beside) {
        return index < 0 || index >= mentions.size()
                ? Optional.empty()
                : Optional.of(mentions.get(index))
                        .filter(m -> m.sentence().index() == beside.sentence().index())
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed());
    }

    /// Tells whether a comma parts two mentions and one explains the other.
    private static boolean areBeside(ActorMention first, ActorMention second) {
        Sentence sentence = first.sentence();
        boolean comma =
                second.first() > first.end()
                        && sentence.token(second.first() - 1).word().equals(",");
        return comma && (isParsed(first, second) || isSetOff(first, second)) && !isOwned(second);
    }

    private static boolean isParsed(ActorMention one, ActorMention other) {
        Dependencies tree = one.sentence().dependencies();
        return (tree.is(other.head(), "appos") && tree.head(other.head()) == one.head())
                || (tree.is(one.head(), "appos") && tree.head(one.head()) == other.head());
    }

    /// "Lund, her lawyer and Voss": nobody is his own lawyer.
    private static boolean isOwned(ActorMention description) {
        return description.actor().unnamed()
                && description.sentence().token(description.first()).tag().equals("PRP$");
    }

    /// Tells whether nothing but a phrase of the first stands before the comma, and a mark closes
    /// the second: "the owner of the yard, Ann Hill,". What "and" goes on with may be a list.
    private static boolean isSetOff(ActorMention first, ActorMention second) {
        Sentence sentence = first.sentence();
        int comma = second.first() - 1;
        boolean closed =
                second.end() >= sentence.size()
                        || sentence.token(second.end()).tag().matches("[,.:]|-RRB-|''");
        boolean linked =
                first.end() == comma
                        || (sentence.token(first.end()).tag().equals("IN")
                                && comma - first.end() <= LONGEST_PHRASE);
        return closed
                && linked
                && sentence.tokens().subList(first.end(), comma).stream()
                        .allMatch(t -> t.tag().matches(PHRASE));
    }

    private static ActorMention of(Actor actor, ActorMention mention) {
        return new ActorMention(
                actor,
                mention.sentence(),
                mention.first(),
                mention.end(),
                mention.head(),
                "actor/apposition");
    }
}
