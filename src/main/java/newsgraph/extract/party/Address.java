package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// Tells a speech before a group from talking to it: "speaking to students", "spoke to delegates at
/// a congress" against "spoke to nurses", "is to speak to his counterparts".
final class Address {
    private static final Set<String> AUDIENCES = LexiconFile.words("audiences");

    private static final Pattern OCCASION =
            Pattern.compile(
                    "\\b(?:at|in|before|during) (?:[\\w'-]+ ){1,4}?(?:rally|rallies|congress|conference"
                            + "|convention|university|school|college|campus|church|forum|gala|event"
                            + "|ceremony|gathering|seminar|parade|march|festival|breakfast|dinner)\\b");

    private static final Set<String> FOR_SOMEBODY =
            Set.of("question", "message", "advice", "warning");

    private Address() {}

    static boolean is(Trigger trigger, Parties parties) {
        Sentence sentence = trigger.sentence();
        return trigger.token().lemma().equals("speak")
                && trigger.word().type() == Encounter.Type.MEETING
                && parties.size() > 0
                && parties.found().stream().allMatch(Address::isToGroup)
                && (trigger.token().tag().equals("VBG")
                        || parties.found().stream().anyMatch(Address::isAudience)
                        || OCCASION.matcher(Surface.words(sentence, trigger.end(), sentence.size()))
                                .find());
    }

    private static boolean isToGroup(Party party) {
        return party.rule().equals("participant/to")
                && party.mention().actor().kind() == Actor.Kind.GROUP;
    }

    private static boolean isAudience(Party party) {
        Sentence sentence = party.mention().sentence();
        return sentence.dependencies().subtree(party.mention().head()).stream()
                .anyMatch(t -> AUDIENCES.contains(sentence.token(t).lemma()));
    }

    /// Returns whom words are for: "had a message to Lund", "had questions for Lund at a hearing".
    static List<Integer> behindWords(Sentence sentence, int words, Set<String> addressed) {
        return Clauses.prepositional(
                sentence,
                words,
                FOR_SOMEBODY.contains(sentence.token(words).lemma()) ? Set.of("for") : addressed);
    }
}
