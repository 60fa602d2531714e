package newsgraph.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.text.Sentence;

/// Whether somebody calls on another to do something there himself, which is a visit: "called on
/// the king to greet him"; not "called on the king to step down". The data file `courtesies` has
/// the verbs; at somebody's own home any will do.
public final class CallingOn {
    /// How many words behind the verb tell what it is.
    private static final int REACH = 3;

    private static final List<LexiconFile.Row> COURTESIES = LexiconFile.rows("courtesies", 2);

    private static final Set<String> HOMES = Set.of("home", "house", "residence");

    private static final Set<String> SEATS = LexiconFile.words("guest-places");

    private CallingOn() {}

    /// Tells it of "call" and an infinitive behind it.
    public static boolean isVisit(Sentence sentence, int call, int infinitive) {
        boolean on =
                sentence.token(call).lemma().equals("call")
                        && call + 1 < sentence.size()
                        && sentence.token(call + 1).lower().equals("on");
        return on
                && (isAtHome(sentence, call + 2, infinitive)
                        || isAtSeat(sentence, call + 2, infinitive)
                        || COURTESIES.stream()
                                .filter(r -> r.column(0).equals(sentence.token(infinitive).lemma()))
                                .anyMatch(r -> isFollowed(sentence, infinitive + 1, r)));
    }

    /// "Called on the president at her home to urge her to stay".
    private static boolean isAtHome(Sentence sentence, int from, int to) {
        return IntStream.range(from, to - 2)
                .filter(at -> sentence.token(at).lower().equals("at"))
                .limit(1) // not "at a rally at his office"
                .anyMatch(at ->
                        sentence.token(at + 1).tag().equals("PRP$")
                                && sentence.tokens().subList(at + 2, Math.min(to, at + 5)).stream()
                                        .anyMatch(t -> HOMES.contains(t.lemma())));
    }

    /// "Called on President Lund at State House to ask for help", not "called on Congress at".
    private static boolean isAtSeat(Sentence sentence, int from, int to) {
        return OfficeNouns.contains(sentence.token(from).lower())
                && IntStream.range(from + 2, to - 2)
                        .filter(at -> !sentence.token(at).isProperNoun())
                        .limit(1) // right behind the name
                        .anyMatch(at ->
                                sentence.token(at).lower().equals("at")
                                        && sentence
                                                .tokens()
                                                .subList(at + 1, Math.min(to, at + 5))
                                                .stream()
                                                .anyMatch(t ->
                                                        SEATS.contains(t.lemma())
                                                                || SEATS.contains(t.lower())));
    }

    private static boolean isFollowed(Sentence sentence, int from, LexiconFile.Row courtesy) {
        return switch (courtesy.column(1)) {
            case "any" -> true;
            case "pronoun" ->
                    from < sentence.size() && sentence.token(from).lower().matches("him|her");
            default ->
                    sentence.tokens().stream()
                            .skip(from)
                            .limit(REACH)
                            .anyMatch(t -> courtesy.list(1).contains(t.lower()));
        };
    }
}
