package newsgraph.extract.encounter;

import java.util.List;
import java.util.function.Predicate;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Who is said in passing to have been at an encounter told before: "said Lund, who was in the
/// room", "one of the mayors who took part, Lund,". The data file `presence-words` has the words.
///
/// @param ahead tells whether what a word of meeting tells lies ahead
record InPassing(AnnotatedText text, Actors actors, Predicate<Trigger> ahead) {
    /// How many sentences behind the encounter somebody may be told of.
    private static final int REACH = 3;

    private static final String WHO = behind("who");
    private static final String BARE = behind("bare");

    /// Words before a name that tell of another time, place or occasion.
    private static final String ELSEWHERE = "at|on|in|during|after|before|from|near";

    /// Returns who is, of a group only where one took part.
    List<ActorMention> of(Trigger trigger, List<Party> parties) {
        boolean group = parties.stream().anyMatch(p -> isSeveral(p.mention()));
        boolean over = !trigger.word().type().isCall() && !ahead.test(trigger);
        int next = trigger.sentence().index() + 1;
        return text
                .sentences()
                .subList(next, Math.min(text.sentences().size(), next + REACH))
                .stream()
                .flatMap(s -> actors.in(s).stream())
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .filter(m ->
                        behind(m).matches(WHO)
                                || (group && isOne(m, "one"))
                                || (m.sentence().index() == next
                                        && ((over && behind(m).matches(BARE))
                                                || (group && isOne(m, "them")))
                                        && !tellsOfOthers(m)))
                .toList();
    }

    /// Tells it of a group, and of "11 Republicans", though that may name a party.
    private static boolean isSeveral(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.GROUP
                || mention.sentence().token(mention.head()).tag().matches("NNP?S");
    }

    private static String behind(String kind) {
        return " ,(?:%s)[,.;\"”'’] .*".formatted(Presence.pattern(kind));
    }

    private static String behind(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int end = Surface.pastOrigin(sentence, mention.end());
        return " " + Surface.words(sentence, end, sentence.size()) + " ";
    }

    private static boolean isOne(ActorMention mention, String kind) {
        Sentence sentence = mention.sentence();
        int name = mention.first();
        while (name < mention.head() && !sentence.token(name).isProperNoun()) {
            name++; // "one of them, Lund" may be all one
        }
        String before = " " + Surface.words(sentence, 0, name) + " ";
        return behind(mention).matches(behind(kind))
                || before.matches(".*(?:%s), (?:the \\S+ )?".formatted(Presence.pattern(kind)));
    }

    /// Tells whether the words before a name, but for what is quoted, tell of other people or of
    /// another occasion: "At a march, Lund, who took part, said".
    private boolean tellsOfOthers(ActorMention mention) {
        return mention.sentence().tokens().subList(0, mention.first()).stream()
                .filter(t -> text.quotationAt(t.span().begin()).isEmpty())
                .anyMatch(t -> t.tag().matches("NNP?S") || t.lower().matches(ELSEWHERE));
    }
}
