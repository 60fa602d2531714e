package newsgraph.extract.actor;

import java.util.Optional;
import java.util.Set;
import newsgraph.text.Sentence;

/// "Flanked by Karl Brand, | Peter Lund said": a phrase with a participle that opens a sentence. A
/// parse may make its last name the subject, and the subject an apposition of it; and of "on
/// Thursday morning | Mr. Lund said" all one name.
final class FrontedPhrase {
    private static final Set<String> LINKS =
            Set.of("by", "with", "in", "at", "for", "if", "whether", "about", "on", "from");

    /// How many words may say the day ("late on that Thursday morning").
    private static final int LONGEST_DAY = 5;

    private FrontedPhrase() {}

    /// Tells whether somebody is the subject behind such a phrase; empty where none opens the
    /// sentence, and for whom the rest tells of.
    static Optional<Boolean> subject(ActorMention mention) {
        Sentence sentence = mention.sentence();
        if (isBehindDay(mention)) {
            return Optional.of(true);
        }
        if (sentence.size() < 3
                || !sentence.token(0).tag().matches("VB[ND]")
                || !LINKS.contains(sentence.token(1).lower())) {
            return Optional.empty();
        }
        int verb = 1;
        while (verb < sentence.size() && !sentence.token(verb).tag().matches("VB[DZP]|MD")) {
            verb++;
        }
        int comma = verb - 1;
        while (comma > 1 && sentence.token(comma).tag().matches("DT|JJ.*|NN.*|POS|HYPH|PRP\\$?")) {
            comma--;
        }
        boolean found =
                verb < sentence.size()
                        && comma < verb - 1
                        && sentence.token(comma).word().equals(",");
        return found && mention.first() < verb
                ? Optional.of(mention.first() > comma)
                : Optional.empty();
    }

    /// "On Thursday morning | Mr. Lund said", with no comma.
    private static boolean isBehindDay(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int first = mention.first();
        return first > 0
                && first <= LONGEST_DAY
                && mention.end() < sentence.size()
                && sentence.token(mention.end()).tag().matches("VB[DZP]|MD")
                && (DayBeside.endsBefore(sentence, first) || DayBeside.at(sentence, first - 1));
    }
}
