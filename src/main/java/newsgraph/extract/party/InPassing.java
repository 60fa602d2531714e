package newsgraph.extract.party;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Who is said in passing to have been at an encounter told before: "said Lund, who was in the
/// room", "one of the mayors who took part, Lund,". The data file `presence-words` has the words.
///
/// @param ahead tells whether what a word of meeting tells lies ahead
record InPassing(AnnotatedText text, Actors actors, Predicate<Trigger> ahead) {
    /// How many sentences behind the encounter somebody may be told of.
    private static final int REACH = 3;

    private static final Pattern WHO = behind("who");
    private static final Pattern BARE = behind("bare");
    private static final Words ONE = new Words(behind("one"), before("one"));
    private static final Words THEM = new Words(behind("them"), before("them"));

    /// Words before a name that tell of another time, place or occasion.
    private static final String ELSEWHERE = "at|on|in|during|after|before|from|near";

    /// Returns who is, of a group only where one took part.
    List<ActorMention> of(Trigger trigger, List<Party> parties) {
        boolean group = parties.stream().anyMatch(p -> isSeveral(p.mention()));
        boolean over = !trigger.word().type().isCall() && !ahead.test(trigger);
        int next = trigger.sentence().index() + 1;
        Stream<ActorMention> here =
                actors.in(trigger.sentence()).stream()
                        .filter(m -> isPerson(m) && m.first() > trigger.end() + 1)
                        .filter(m ->
                                WHO.matcher(behind(m)).matches()
                                        || (over && BARE.matcher(behind(m)).matches()))
                        .filter(InPassing::tells);
        return Stream.concat(here, behind(next, group, over)).toList();
    }

    private Stream<ActorMention> behind(int next, boolean group, boolean over) {
        return text
                .sentences()
                .subList(
                        Math.min(text.sentences().size(), next),
                        Math.min(text.sentences().size(), next + REACH))
                .stream()
                .flatMap(s -> actors.in(s).stream())
                .filter(InPassing::isPerson)
                .filter(m ->
                        WHO.matcher(behind(m)).matches()
                                || (group && ONE.are(m))
                                || (m.sentence().index() == next
                                        && ((over && BARE.matcher(behind(m)).matches())
                                                || (group && THEM.are(m)))
                                        && !tellsOfOthers(m)));
    }

    private static boolean isPerson(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON && !mention.actor().unnamed();
    }

    /// "Lund met Voss, according to the mayor, | Ann Kern, who was in the room": by whom it is
    /// told.
    private static boolean tells(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int at = mention.first() - 1;
        while (at > 1 && sentence.token(at).tag().matches("DT|JJ|NN.*|POS|,")) {
            at--;
        }
        boolean source =
                sentence.token(at).lower().equals("to")
                        && sentence.token(at - 1).lower().equals("according");
        return source
                || (sentence.token(at).isVerb()
                        && Reporting.isReport(sentence, at)
                        && sentence.token(at - 1).word().matches("[,\"”'’]+"));
    }

    /// Tells it of a group, and of "11 Republicans", though that may name a party.
    private static boolean isSeveral(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.GROUP
                || mention.sentence().token(mention.head()).tag().matches("NNP?S");
    }

    private static Pattern behind(String kind) {
        return Pattern.compile(" ,(?:%s)[,.;\"”'’] .*".formatted(Presence.pattern(kind)));
    }

    private static Pattern before(String kind) {
        return Pattern.compile(".*(?:%s), (?:the \\S+ )?".formatted(Presence.pattern(kind)));
    }

    private static String behind(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int end = Surface.pastOrigin(sentence, mention.end());
        return " " + Surface.words(sentence, end, sentence.size()) + " ";
    }

    /// Words that say of a name that he is one of several, behind or before it.
    private record Words(Pattern following, Pattern leading) {
        boolean are(ActorMention mention) {
            Sentence sentence = mention.sentence();
            int name = mention.first();
            while (name < mention.head() && !sentence.token(name).isProperNoun()) {
                name++; // "one of them, Lund" may be all one
            }
            String words = " " + Surface.words(sentence, 0, name) + " ";
            return following.matcher(behind(mention)).matches() || leading.matcher(words).matches();
        }
    }

    /// Tells whether the words before a name, but for what is quoted, tell of other people or of
    /// another occasion: "At a march, Lund, who took part, said".
    private boolean tellsOfOthers(ActorMention mention) {
        return mention.sentence().tokens().subList(0, mention.first()).stream()
                .filter(t -> text.quotationAt(t.span().begin()).isEmpty())
                .anyMatch(t -> t.tag().matches("NNP?S") || t.lower().matches(ELSEWHERE));
    }
}
