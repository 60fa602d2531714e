package newsgraph.extract.trigger;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.time.TimeWords;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import newsgraph.text.Weekdays;

/// Who is called, told by what he is called for alone: "called to congratulate her", "phoned on
/// Sunday to offer his condolences to her", not "called on Sunday to impeach her". The data file
/// `said-in-calls` has the words.
public final class CalledTo {
    /// How many words may stand between the verb and "to".
    private static final int LONGEST = 6;

    private static final Set<String> CALLS = Set.of("call", "phone", "telephone", "ring");

    private static final Map<String, String> SAID =
            LexiconFile.rows("said-in-calls", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.column(0), r -> r.column(1)));

    private static final Set<String> UNITS = LexiconFile.words("time-units");

    private CalledTo() {}

    /// Returns the infinitive of what a call is for; empty where another word tells who is called.
    public static OptionalInt infinitive(Sentence sentence, int verb) {
        if (!CALLS.contains(sentence.token(verb).lemma())) {
            return OptionalInt.empty();
        }
        int end = Math.min(verb + 2 + LONGEST, sentence.size() - 1);
        for (int to = verb + 1; to < end; to++) {
            Token token = sentence.token(to);
            if (token.tag().equals("TO")) {
                boolean said = to == verb + 1 || SAID.containsKey(sentence.token(to + 1).lemma());
                return said && sentence.token(to + 1).tag().matches(to == verb + 1 ? "VB" : "VB.?")
                        ? OptionalInt.of(to + 1)
                        : OptionalInt.empty();
            }
            if (!isSetting(sentence, verb, to)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// Tells whether a word says when or from where: "on Sunday", "from the plane", "personally".
    private static boolean isSetting(Sentence sentence, int verb, int at) {
        Token token = sentence.token(at);
        Token before = sentence.token(at - 1);
        return switch (token.tag()) {
            case "RB", "RBR" -> !token.lower().equals("not");
            case "RP", "IN" ->
                    token.lower().matches("from|at|in|back")
                            || (token.lower().equals("on") && isDay(sentence, at + 1));
            case "DT", "CD", "JJ" -> true;
            default ->
                    isDay(sentence, at)
                            || UNITS.contains(token.lemma())
                            || token.lower()
                                    .matches("yesterday|today|tonight|night|morning|evening")
                            || sentence.nameAt(at).map(Name::type).stream()
                                    .anyMatch(Name.Type.LOCATION::equals)
                            || (at > verb + 2
                                    && token.isNoun()
                                    && before.lower().matches("the|an?|his|her|their")
                                    && sentence.token(at - 2).lower().equals("from"));
        };
    }

    private static boolean isDay(Sentence sentence, int at) {
        return Weekdays.is(sentence.token(at).word()) || TimeWords.isDate(sentence, at);
    }

    /// Returns who is told of as called behind such an infinitive.
    public static List<ActorMention> called(Arguments arguments, int infinitive) {
        Sentence sentence = arguments.sentence();
        String whom = SAID.getOrDefault(sentence.token(infinitive).lemma(), "");
        List<ActorMention> objects = whom.equals("to") ? List.of() : arguments.objects(infinitive);
        if (whom.equals("object") && objects.isEmpty()) {
            return arguments.around(infinitive + 1); // "to wish Voss a good year"
        }
        for (int to = infinitive + 1; whom.equals("to") && to + 1 < sentence.size(); to++) {
            Token token = sentence.token(to);
            if (token.lower().equals("to") && !sentence.token(to + 1).tag().equals("VB")) {
                return arguments.from(to + 1);
            }
            if (token.isVerb() || token.word().matches("[,;.]")) {
                return List.of();
            }
        }
        return objects;
    }
}
