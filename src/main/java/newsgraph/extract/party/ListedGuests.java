package newsgraph.extract.party;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.text.Sentence;

/// Who is listed of those that were at an encounter: "Among those who attended were Ann Lund and Bo
/// Voss", "guests included Ann Lund", "Lund was among those who took part".
///
/// @param present tells whether somebody is named for himself, not as whose aide or of what place
record ListedGuests(Actors actors, Predicate<ActorMention> present) {
    /// A sentence that only tells who came has its verb before this token.
    private static final int LONGEST = 40;

    private static final String THOSE =
            "those (who |in |taking |also |had )*"
                    + "(attended|attending|attendance|present|part|invited|joined( in)?|took part)";

    /// "Among those who attended", "those present at the talks", "the guests".
    private static final Pattern ATTENDING =
            Pattern.compile(
                    "(among )?(the|his|her|their|other) (\\w+ )?"
                            + "(guests|participants|attendees|delegates)\\b"
                            + "|(guests|participants|attendees|invitees)(?= also| (at|to) the |$)"
                            + "|(also )?(present|in attendance|seated|at the table|around the table)"
                            + "(?= (at|for|during|in) the |$)"
                            + "|(among )?"
                            + THOSE);

    /// "Was among those who took part", "was also among the guests".
    private static final Pattern AMONG =
            Pattern.compile(
                    "(also )?among (the (\\w+ )?(guests|participants|attendees)|%s)"
                            .formatted(THOSE));

    /// Returns who is listed in a sentence.
    List<ActorMention> in(Sentence sentence) {
        return in(sentence, -1);
    }

    /// Returns who is listed in a sentence.
    ///
    /// @param within only where the words before the verb go past this token
    List<ActorMention> in(Sentence sentence, int within) {
        for (int at = 1; at < Math.min(sentence.size() - 1, LONGEST); at++) {
            if (sentence.token(at).lower().matches("were|was|included|include|are|is")) {
                if (within >= at) {
                    return List.of();
                }
                return isListing(sentence, at, within)
                        ? namesBehind(sentence, at)
                        : within < 0 && isAmong(sentence, at)
                                ? namesBefore(sentence, at)
                                : List.of();
            }
        }
        return List.of();
    }

    private static boolean isAmong(Sentence sentence, int verb) {
        int end = sentence.size() - 1;
        return isOnly(AMONG, sentence, verb + 1, end);
    }

    /// Tells whether who came is listed behind a verb: "those present were"; what stands before it
    /// may say anything where it tells of the encounter itself.
    private static boolean isListing(Sentence sentence, int verb, int within) {
        Matcher matcher = ATTENDING.matcher(Surface.words(sentence, 0, verb));
        return within >= 0 ? matcher.lookingAt() : isOnly(ATTENDING, sentence, 0, verb);
    }

    /// Tells whether words say of nothing but this encounter that somebody came: "those who joined
    /// the talks", not "those who joined the army".
    private static boolean isOnly(Pattern pattern, Sentence sentence, int from, int end) {
        Matcher matcher = pattern.matcher(Surface.words(sentence, from, end));
        if (!matcher.lookingAt()) {
            return false;
        }
        int rest = from + matcher.group().split(" ").length;
        boolean those = matcher.group().contains("those");
        return rest >= end
                || Occasion.isNamed(sentence, rest)
                || (!those && !Occasion.isOther(sentence, rest));
    }

    private List<ActorMention> namesBefore(Sentence sentence, int verb) {
        return actors.in(sentence).stream()
                .filter(m -> m.end() <= verb && present.test(m))
                .toList();
    }

    /// Returns the named people right behind a verb, up to the next one.
    private List<ActorMention> namesBehind(Sentence sentence, int verb) {
        int end = verb + 1;
        while (end < sentence.size() && !sentence.token(end).tag().matches("VB[DZP]|MD")) {
            end++;
        }
        int until = end;
        List<ActorMention> names =
                actors.in(sentence).stream()
                        .filter(m -> m.first() > verb && m.first() < until && present.test(m))
                        .toList();
        boolean close = !names.isEmpty() && isDescription(sentence, verb + 1, names);
        return close && !Occasion.isOther(sentence, names.getLast().end()) ? names : List.of();
    }

    /// "The mayor Ann Lund", also "the chief executive of Norska Bank, Ann Lund"; not "of one mind,
    /// Lund said".
    private static boolean isDescription(Sentence sentence, int from, List<ActorMention> names) {
        int end = names.getLast().end();
        boolean described =
                from < sentence.size()
                        && !sentence.token(from).tag().equals("IN")
                        && !(end < sentence.size() && sentence.token(end).isVerb());
        return sentence.tokens().subList(from, names.getFirst().first()).stream()
                .allMatch(t ->
                        t.tag().matches("DT|JJ|NN.*")
                                || (described && t.lower().matches("of|for|at|the|'s|,")));
    }
}
