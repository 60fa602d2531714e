package newsgraph.extract.party;

import java.util.List;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// Who was there too, by the sentence of the encounter: "met him with Ann Lund looking on", "as Ann
/// Lund listened in", "on Tuesday, with colleagues from Mali,". The data file `presence-words` has
/// the words.
final class Onlookers {
    private static final List<String> WITH = Presence.words("with");
    private static final List<String> AS = Presence.words("as");

    private Onlookers() {}

    /// Returns them in the order of the text.
    static List<ActorMention> of(Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        return actors.in(sentence).stream()
                .filter(m -> m.first() > 0)
                .filter(m ->
                        m.first() > trigger.end()
                                ? isAside(trigger, m)
                                : isInserted(trigger, m) && isOnlooker(m, "with", WITH))
                .toList();
    }

    private static boolean isAside(Trigger trigger, ActorMention mention) {
        boolean with = mention.sentence().token(mention.first() - 1).lower().equals("with");
        return isOnlooker(mention, "with", WITH)
                || isOnlooker(mention, "as|while", AS)
                || (with && isSetOff(trigger, mention));
    }

    /// "Lund, with Ann Voss at his side, met her": between two commas, the second right before the
    /// verb.
    private static boolean isInserted(Trigger trigger, ActorMention mention) {
        Sentence sentence = mention.sentence();
        int comma = trigger.first();
        while (comma > mention.end() && sentence.token(comma).tag().matches("VB.*|MD|RB|TO")) {
            comma--;
        }
        return comma >= mention.end()
                && sentence.token(comma).word().equals(",")
                && sentence.tokens().subList(mention.end(), comma).stream()
                        .noneMatch(t -> t.word().equals(","));
    }

    /// "With church leaders present", not "with reporters present".
    private static boolean isOfficials(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.GROUP
                && OfficeNouns.contains(mention.sentence().token(mention.head()).lemma());
    }

    /// "With Ann Lund looking on".
    private static boolean isOnlooker(ActorMention mention, String before, List<String> words) {
        String behind = // "with King Lund of Chad at her side"
                Presence.words(mention.sentence(), mention.end())
                        .replaceFirst("^ of \\p{L}+ ", " ");
        return (Presence.isNamedPerson(mention) || isOfficials(mention))
                && mention.sentence().token(mention.first() - 1).lower().matches(before)
                && words.stream().anyMatch(behind::startsWith);
    }

    /// "Saw him on Tuesday, with colleagues from Mali, and", in the clause of the encounter.
    private static boolean isSetOff(Trigger trigger, ActorMention mention) {
        Sentence sentence = mention.sentence();
        int with = mention.first() - 1;
        return (Presence.isNamedPerson(mention) || mention.actor().kind() == Actor.Kind.GROUP)
                && mention.end() < sentence.size()
                && sentence.token(with - 1).word().equals(",")
                && sentence.token(mention.end()).word().matches("[,.]")
                && sentence.tokens().subList(trigger.end(), with - 1).stream()
                        .noneMatch(t -> t.isVerb() || t.word().matches("[,;:\"]"));
    }
}
