package newsgraph.extract.retold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tellings that add no encounter to those told beside them: a headline that sums up several ("Lund
/// meets Voss, Haas", who came on other days), and a noun that says what another one was ("met her
/// on Monday, a rare encounter between a pope and a rebel").
final class Summed {
    /// How many sentences behind a headline they are told.
    private static final int REACH = 6;

    private static final int FEWEST = 3;

    private static final Pattern OF_ALL =
            Pattern.compile(
                    "\\b(before|ahead of|prior to) (an?|the) (\\S+ ){0,2}"
                            + "(session|meeting|talks|summit|gathering)\\b");

    private Summed() {}

    static List<EncounterMention> without(List<EncounterMention> told) {
        return told.stream()
                .filter(m -> !isSum(m, told) && told.stream().noneMatch(n -> isSaidOf(m, n)))
                .toList();
    }

    private static boolean isSum(EncounterMention headline, List<EncounterMention> told) {
        Set<Actor> all = Merger.actors(headline);
        Sentence sentence = headline.trigger().sentence();
        if (all.size() < FEWEST
                || sentence.index() > 0
                || headline.type() == Encounter.Type.SUMMIT
                || told.stream().anyMatch(m -> isOfAll(m, headline))
                || sentence.token(sentence.size() - 1).word().matches("[.!?]|''|\"")) {
            return false;
        }
        List<Set<Actor>> parts =
                told.stream()
                        .filter(m -> m.isFull() && isBehind(m, headline))
                        .map(Merger::actors)
                        .filter(all::containsAll)
                        .distinct()
                        .toList();
        Set<Actor> sum = new HashSet<>();
        parts.forEach(sum::addAll);
        return !parts.contains(all) && sum.equals(all);
    }

    private static boolean isBehind(EncounterMention mention, EncounterMention headline) {
        int at = mention.trigger().sentence().index();
        return at > 0
                && at <= REACH
                && mention.type().isCall() == headline.type().isCall()
                && mention.status().status().happened() == headline.status().status().happened();
    }

    /// "Before the session": there was one of all.
    private static boolean isOfAll(EncounterMention mention, EncounterMention headline) {
        Sentence sentence = mention.trigger().sentence();
        return isBehind(mention, headline)
                && OF_ALL.matcher(Surface.words(sentence, 0, sentence.size())).find();
    }

    private static boolean isSaidOf(EncounterMention noun, EncounterMention other) {
        Trigger trigger = noun.trigger();
        Sentence sentence = trigger.sentence();
        return !trigger.isVerb()
                && !noun.parties().isEmpty()
                && noun.parties().stream().allMatch(Summed::isAnybody)
                && other.isFull()
                && sentence.equals(other.trigger().sentence())
                && other.trigger().end() < trigger.first()
                && !sentence.dependencies()
                        .is(trigger.head(), "nsubj", "nsubj:pass", "conj", "root", "ccomp")
                && isSetApart(sentence, trigger.first());
    }

    /// Somebody without a name, or a country, told of by "a" or for the kind of visit alone.
    private static boolean isAnybody(Party party) {
        Actor actor = party.mention().actor();
        String first = party.mention().sentence().token(party.mention().first()).lower();
        return actor.kind() == Actor.Kind.COUNTRY
                ? party.rule().matches("participant/(compound|to|by)")
                : actor.unnamed() && first.matches("an?");
    }

    /// Tells whether a comma or dash stands before the phrase that a noun ends, with "a" or "the"
    /// behind it.
    private static boolean isSetApart(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at > 0 && sentence.token(at).tag().matches("JJ.*|NN.*|RB.*|CD|HYPH|VB[GN]|POS")) {
            at--;
        }
        Token first = sentence.token(at);
        return at > 1
                && first.tag().equals("DT")
                && sentence.token(at - 1).word().matches("[,–—-]|--");
    }
}
