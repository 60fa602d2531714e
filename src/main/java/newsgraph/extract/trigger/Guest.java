package newsgraph.extract.trigger;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.actor.Visiting;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// "Told the visiting minister that", "the visiting minister assured her": who visits is told it to
/// his face.
public final class Guest {
    /// How many tokens behind its verb a guest may be described.
    private static final int REACH = 6;

    private static final Set<String> TEAMS =
            LexiconFile.rows("contest-words", 2).stream()
                    .filter(r -> r.column(1).equals("team"))
                    .map(r -> r.column(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> COMING = Set.of("come", "call", "go", "travel");

    /// Where those who come are received.
    private static final Set<String> RECEIVING =
            Stream.concat(
                            LexiconFile.words("guest-places").stream(),
                            Stream.of("ministry", "department", "hall", "chancellery"))
                    .collect(Collectors.toUnmodifiableSet());

    /// Words of shows, whose hosts question their guests.
    private static final Set<String> SHOW =
            Set.of(
                    "show",
                    "podcast",
                    "programme",
                    "program",
                    "television",
                    "tv",
                    "radio",
                    "studio",
                    "comedian",
                    "presenter",
                    "hotel");

    private Guest() {}

    /// Tells whether the subject of a word of telling, or who stands behind it, is called a
    /// visitor.
    public static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean object = false;
        for (int at = trigger.end(); at < Math.min(sentence.size(), trigger.end() + REACH); at++) {
            if (Surface.endsClause(sentence.token(at)) || sentence.token(at).word().equals(",")) {
                break;
            }
            object |=
                    (Visiting.describes(sentence, at) && !isTeam(sentence, at))
                            || isTheirs(sentence, at);
        }
        return object
                || came(sentence, trigger.head())
                || tree.children(trigger.head(), "nsubj").stream()
                        .flatMap(s -> tree.subtree(s).stream().filter(t -> t <= s))
                        .anyMatch(t -> Visiting.describes(sentence, t) && !isTeam(sentence, t));
    }

    /// "Told the envoys, who came to the ministry", "the envoys, who called at the palace, told
    /// her": not "told mourners who came to the church".
    private static boolean came(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "obj", "iobj", "nsubj").stream()
                .flatMap(p -> tree.subtree(p).stream())
                .flatMap(p -> tree.children(p, "acl:relcl").stream())
                .filter(c -> COMING.contains(sentence.token(c).lemma()))
                .flatMap(c -> tree.children(c, "obl").stream())
                .filter(p -> sentence.caseOf(p).matches("to|at|into"))
                .anyMatch(p -> RECEIVING.contains(sentence.token(p).lower()));
    }

    /// "Told his guest Lund", "told her host, the king,", not "told her guests" nor on a show.
    private static boolean isTheirs(Sentence sentence, int noun) {
        boolean shown = sentence.tokens().stream().anyMatch(t -> SHOW.contains(t.lower()));
        return !shown
                && sentence.token(noun).lower().matches("guest|host|visitor")
                && sentence.token(noun - 1).tag().equals("PRP$")
                && IntStream.range(noun + 1, Math.min(sentence.size(), noun + REACH))
                        .takeWhile(at -> sentence.token(at).tag().matches(",|DT|JJ|NNP?"))
                        .anyMatch(at ->
                                sentence.nameAt(at)
                                        .filter(n -> n.type() == Name.Type.PERSON)
                                        .isPresent());
    }

    /// "Told the visiting side": who comes to play.
    private static boolean isTeam(Sentence sentence, int visiting) {
        return sentence.tokens().subList(visiting + 1, sentence.size()).stream()
                .takeWhile(t -> t.tag().matches("JJ|NN.*|CD"))
                .anyMatch(t -> TEAMS.contains(t.lemma()));
    }
}
