package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Surface;
import newsgraph.text.Sentence;

/// Who is joined to somebody together with whom each stands for: "Ann Lund for the union and Bo
/// Voss for the owners", of which a parse makes a list of what follows the first "for".
final class InParallel {
    private InParallel() {}

    /// Returns the actors of the phrase that begins at a token, and who is named in the same way
    /// behind the only one.
    static List<ActorMention> at(int token, Arguments arguments) {
        List<ActorMention> joined = arguments.from(token);
        return joined.size() == 1
                ? Stream.of(joined, behind(joined.getFirst(), false, arguments))
                        .flatMap(List::stream)
                        .toList()
                : joined;
    }

    /// Returns the people named in the same way behind a mention.
    ///
    /// @param met tells whether the verb stands before them, so that another one behind somebody is
    ///   what he does himself: "met Ann Lund of Norway, Bo Voss of Sweden | said"
    static List<ActorMention> behind(ActorMention first, boolean met, Arguments arguments) {
        Sentence sentence = first.sentence();
        List<ActorMention> found = new ArrayList<>();
        ActorMention last = first;
        while (isNamedPerson(last)) {
            int link = pastComma(sentence, last.end());
            if (link >= sentence.size()
                    || !sentence.token(link).lower().matches("for|from|of|in")) {
                return List.copyOf(found);
            }
            String word = sentence.token(link).lower();
            List<ActorMention> next =
                    next(sentence, link + 1).stream()
                            .boxed()
                            .flatMap(at -> arguments.from(at).stream())
                            .limit(1)
                            .filter(m -> isNamedPerson(m) && isAt(m, word))
                            .filter(m -> !met || !acts(m))
                            .toList();
            if (next.isEmpty()) {
                return List.copyOf(found);
            }
            last = next.getFirst();
            found.add(last);
        }
        return List.copyOf(found);
    }

    /// Returns where the next one is named, behind whom the one before stands for.
    private static OptionalInt next(Sentence sentence, int from) {
        int at = Surface.pastPhrase(sentence, from);
        boolean somebody = // not "for lunch and Voss for dinner"
                at > from && sentence.token(from).tag().matches("DT|PRP\\$|NNPS?");
        int past = pastComma(sentence, at);
        boolean and = past < sentence.size() && sentence.token(past).lower().equals("and");
        return somebody && (and || past > at)
                ? OptionalInt.of(and ? past + 1 : past)
                : OptionalInt.empty();
    }

    private static boolean isAt(ActorMention mention, String link) {
        Sentence sentence = mention.sentence();
        int at = pastComma(sentence, mention.end());
        return at < sentence.size() && sentence.token(at).lower().equals(link);
    }

    /// Tells whether a finite verb stands behind somebody and whom he stands for.
    private static boolean acts(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int link = pastComma(sentence, mention.end());
        int at = pastComma(sentence, Surface.pastPhrase(sentence, link + 1));
        while (at < sentence.size() && sentence.token(at).tag().equals("RB")) {
            at++;
        }
        return at < sentence.size() && sentence.token(at).tag().matches("VB[DZP]|MD");
    }

    private static boolean isNamedPerson(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON && !mention.actor().unnamed();
    }

    private static int pastComma(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).word().equals(",") ? at + 1 : at;
    }
}
