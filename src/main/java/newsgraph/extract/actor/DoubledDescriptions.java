package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.text.Sentence;

/// Ties two descriptions that share an article to whom an office before them tells of: "the mayor,
/// a former colleague and old friend,", not "the mayor, a bishop and two doctors".
final class DoubledDescriptions {
    private static final String RULE = "actor/apposition";

    private DoubledDescriptions() {}

    /// Returns the mentions, such descriptions among them tied.
    ///
    /// @param mentions in order of the text
    static List<ActorMention> tie(List<ActorMention> mentions) {
        List<ActorMention> tied = new ArrayList<>(mentions);
        for (int i = 1; i < tied.size(); i++) {
            ActorMention first = tied.get(i);
            OptionalInt end =
                    isNew(first)
                            ? SecondDescription.end(first.sentence(), first.end())
                            : OptionalInt.empty();
            int office = before(tied, first);
            if (end.isPresent() && office >= 0) {
                Actor actor = tied.get(office).actor();
                int from = i;
                IntStream.range(from, tied.size())
                        .filter(m -> m == from || isWithin(tied.get(m), first, end.getAsInt()))
                        .forEach(m -> tied.set(m, tied.get(m).of(actor, RULE)));
            }
        }
        return tied;
    }

    private static boolean isNew(ActorMention mention) {
        return mention.actor().unnamed()
                && mention.actor().kind() == Actor.Kind.PERSON
                && mention.sentence().token(mention.first()).lower().matches("an?");
    }

    /// Returns the index of the definite office that ends at the comma before a description, or -1.
    private static int before(List<ActorMention> mentions, ActorMention description) {
        Sentence sentence = description.sentence();
        int comma = description.first() - 1;
        return comma < 1 || !sentence.token(comma).word().equals(",")
                ? -1
                : IntStream.range(0, mentions.size())
                        .filter(m -> isOffice(mentions.get(m), sentence, comma))
                        .findFirst()
                        .orElse(-1);
    }

    private static boolean isOffice(ActorMention mention, Sentence sentence, int comma) {
        return mention.sentence().index() == sentence.index()
                && mention.end() == comma
                && Callings.isOffice(mention)
                && !sentence.token(mention.first()).lower().matches("an?|another");
    }

    private static boolean isWithin(ActorMention second, ActorMention first, int end) {
        return second.sentence().index() == first.sentence().index()
                && second.first() > first.end()
                && second.end() <= end
                && second.actor().unnamed()
                && second.actor().kind() == Actor.Kind.PERSON;
    }
}
