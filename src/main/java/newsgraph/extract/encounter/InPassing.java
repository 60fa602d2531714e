package newsgraph.extract.encounter;

import java.util.List;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Who is said in passing to have been at an encounter told before: "said Lund, who was in the
/// room", "one of the mayors who took part, Lund,". The data file `presence-words` has the words.
record InPassing(AnnotatedText text, Actors actors) {
    /// How many sentences behind the encounter somebody may be told of.
    private static final int REACH = 3;

    private static final String BEHIND = " ,(?:%s)[,.;\"”'’] .*";
    private static final String WHO = BEHIND.formatted(Presence.pattern("who"));
    private static final String ONE = BEHIND.formatted(Presence.pattern("one"));
    private static final String BEFORE =
            ".*(?:%s), (?:the \\S+ )?".formatted(Presence.pattern("one"));

    /// Returns who is, of a group only where one took part.
    List<ActorMention> of(Trigger trigger, List<Party> parties) {
        boolean group = parties.stream().anyMatch(p -> isSeveral(p.mention()));
        int next = trigger.sentence().index() + 1;
        return text
                .sentences()
                .subList(next, Math.min(text.sentences().size(), next + REACH))
                .stream()
                .flatMap(s -> actors.in(s).stream())
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .filter(m -> isTold(m, group))
                .toList();
    }

    /// Tells it of a group, and of "11 Republicans", though that may name a party.
    private static boolean isSeveral(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.GROUP
                || mention.sentence().token(mention.head()).tag().matches("NNP?S");
    }

    private static boolean isTold(ActorMention mention, boolean group) {
        Sentence sentence = mention.sentence();
        int end = Surface.pastOrigin(sentence, mention.end());
        String behind = " " + Surface.words(sentence, end, sentence.size()) + " ";
        int name = mention.first();
        while (name < mention.head() && !sentence.token(name).isProperNoun()) {
            name++; // "one of them, Lund" may be all one
        }
        String before = " " + Surface.words(sentence, 0, name) + " ";
        return behind.matches(WHO) || (group && (behind.matches(ONE) || before.matches(BEFORE)));
    }
}
