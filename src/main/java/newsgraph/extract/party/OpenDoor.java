package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Keeps the door open to talks", "Lund's door is open for talks", "her office has asked for
/// talks": whose door or office it is.
final class OpenDoor {
    private static final Set<String> ASKING =
            Stream.of("asking-verbs", "arranging-verbs")
                    .flatMap(f -> LexiconFile.words(f).stream())
                    .collect(Collectors.toUnmodifiableSet());

    private OpenDoor() {}

    /// Returns who keeps a door open, or owns it.
    ///
    /// @param open "open" itself, or the verb that leaves the door so
    static List<Integer> of(Sentence sentence, int open) {
        Dependencies tree = sentence.dependencies();
        List<Integer> doors =
                tree.children(open, "nsubj", "obj").stream()
                        .filter(d -> sentence.token(d).lemma().equals("door"))
                        .toList();
        if (doors.isEmpty()) {
            return List.of();
        }
        List<Integer> owners = tree.children(doors.getFirst(), "nmod:poss");
        int keeps = tree.head(open);
        boolean kept = tree.is(open, "xcomp") && keeps != Dependencies.NONE;
        return owners.isEmpty() ? tree.children(kept ? keeps : open, "nsubj") : owners;
    }

    /// Returns whose office, staff or team asks for or arranges something.
    static List<Integer> offices(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return Clauses.subjects(sentence, verb).stream()
                .filter(o -> ASKING.contains(sentence.token(verb).lemma()))
                .filter(o -> sentence.token(o).lemma().matches("office|staff|team|campaign"))
                .flatMap(o -> tree.children(o, "nmod:poss").stream())
                .toList();
    }
}
