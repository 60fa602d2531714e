package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who was there too, named behind words that say so past where and when: "met Voss in Oslo on
/// Monday in the presence of Ann Lund", "talks were held, attended by Ann Lund". The data file
/// `presence-words` has the words.
final class InPresenceOf {
    private static final List<String> WORDS = Presence.words("of");
    private static final List<String> BESIDE = Presence.words("beside");

    /// Verbs that say no more than that the encounter was.
    private static final Set<String> BARE =
            Set.of("be", "have", "hold", "take", "begin", "open", "continue", "resume", "end");

    private InPresenceOf() {}

    /// Returns them in the order of the text.
    static List<ActorMention> of(Trigger trigger, Actors actors) {
        return of(trigger.sentence(), trigger.end(), actors);
    }

    /// Returns who is told of in a sentence that goes on about the encounter: "The talks were held
    /// in the presence of Ann Lund."
    static List<ActorMention> inNext(Sentence sentence, Actors actors) {
        return Occasion.isNamed(sentence, 0) ? of(sentence, 2, actors) : List.of();
    }

    private static List<ActorMention> of(Sentence sentence, int from, Actors actors) {
        for (int at = from; at + 2 < sentence.size(); at++) {
            boolean beside = sentence.token(at - 1).lower().matches(",|was|were");
            int end = at + length(sentence, at, beside);
            if (end > at) {
                return new Arguments(sentence, actors)
                        .from(end).stream().filter(InPresenceOf::isSomebody).toList();
            }
            Token token = sentence.token(at);
            boolean other =
                    (token.isVerb() && !BARE.contains(token.lemma()))
                            || token.word().matches("[;:]")
                            || token.lower().matches("after|before|ahead|but");
            if (other) {
                return List.of();
            }
        }
        return List.of();
    }

    /// Returns how many tokens of such words stand from one on.
    private static int length(Sentence sentence, int at, boolean beside) {
        String rest = " " + Surface.words(sentence, at, Math.min(at + 5, sentence.size())) + " ";
        return (beside ? Stream.concat(WORDS.stream(), BESIDE.stream()) : WORDS.stream())
                .filter(rest::startsWith)
                .mapToInt(w -> w.strip().split(" ", -1).length)
                .max()
                .orElse(0);
    }

    /// Not "watched by thousands", "flanked by guards".
    private static boolean isSomebody(ActorMention mention) {
        return Presence.isNamedPerson(mention)
                || (mention.actor().kind() == Actor.Kind.GROUP
                        && OfficeNouns.contains(mention.sentence().token(mention.head()).lemma()));
    }
}
