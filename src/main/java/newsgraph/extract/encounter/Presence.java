package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Who was at an encounter too, where that is told beside it: "They met in Oslo. Also present was
/// Ann Lund", "met him with Ann Lund looking on". The data file `presence-words` has the words.
record Presence(AnnotatedText text, Actors actors) {
    /// A sentence that only tells who came is no longer than this.
    private static final int LONGEST = 40;

    private static final List<String> NEXT = words("next");
    private static final List<String> WITH = words("with");

    private static List<String> words(String kind) {
        return LexiconFile.rows("presence-words", 2).stream()
                .filter(r -> r.column(1).equals(kind))
                .map(r -> " " + r.column(0) + " ")
                .toList();
    }

    /// Returns the parties with who was there too; none is added where fewer than two are told of.
    List<Party> with(List<Party> parties, Trigger trigger) {
        List<ActorMention> present = new ArrayList<>(onlookers(trigger));
        int next = trigger.sentence().index() + 1;
        if (next < text.sentences().size()) {
            present.addAll(inNext(text.sentences().get(next)));
        }
        if (parties.size() < 2 || present.isEmpty()) {
            return parties;
        }
        Parties all = new Parties(trigger);
        parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        all.add(present, Role.ATTENDEE, "participant/present");
        return all.found();
    }

    private List<ActorMention> inNext(Sentence sentence) {
        String words = words(sentence, 0);
        boolean tells = sentence.size() <= LONGEST && NEXT.stream().anyMatch(words::contains);
        return tells ? actors.in(sentence).stream().filter(this::isPresent).toList() : List.of();
    }

    /// Tells whether somebody named is told of as present, not as whose aide or of what place.
    private boolean isPresent(ActorMention mention) {
        return isNamedPerson(mention)
                && !mention.sentence()
                        .dependencies()
                        .is(mention.head(), "nmod:poss", "nmod", "compound")
                && text.quotationAt(mention.span().begin()).isEmpty();
    }

    private List<ActorMention> onlookers(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return actors.in(sentence).stream()
                .filter(m -> m.first() > trigger.end())
                .filter(m -> sentence.token(m.first() - 1).lower().equals("with"))
                .filter(m -> isOnlooker(m) || isSetOff(trigger, m))
                .toList();
    }

    /// "With Ann Lund looking on".
    private static boolean isOnlooker(ActorMention mention) {
        String behind = words(mention.sentence(), mention.end());
        return isNamedPerson(mention) && WITH.stream().anyMatch(behind::startsWith);
    }

    /// "Saw him on Tuesday, with colleagues from Mali, and", in the clause of the encounter.
    private static boolean isSetOff(Trigger trigger, ActorMention mention) {
        Sentence sentence = mention.sentence();
        int with = mention.first() - 1;
        return (isNamedPerson(mention) || mention.actor().kind() == Actor.Kind.GROUP)
                && mention.end() < sentence.size()
                && sentence.token(with - 1).word().equals(",")
                && sentence.token(mention.end()).word().matches("[,.]")
                && sentence.tokens().subList(trigger.end(), with - 1).stream()
                        .noneMatch(t -> t.isVerb() || t.word().matches("[,;:\"]"));
    }

    private static boolean isNamedPerson(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON && !mention.actor().unnamed();
    }

    private static String words(Sentence sentence, int from) {
        return " " + Surface.words(sentence, from, sentence.size()) + " ";
    }
}
