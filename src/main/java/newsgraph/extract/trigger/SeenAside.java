package newsgraph.extract.trigger;

import java.util.regex.Pattern;
import newsgraph.extract.clause.Surface;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// "Had seen the minister, Ann Lund, on the margins of the summit": one sees people there to talk
/// to them.
final class SeenAside {
    private static final Pattern ASIDE =
            Pattern.compile("\\bon the (margins?|sidelines?|fringes?)\\b");

    private SeenAside() {}

    /// Tells whether somebody with a name is seen on the margins of something.
    static boolean is(Sentence sentence, int verb) {
        int end = Math.min(sentence.size(), verb + 20);
        return ASIDE.matcher(Surface.words(sentence, verb, end)).find()
                && sentence.dependencies().children(verb, "obj").stream()
                        .flatMap(o -> sentence.dependencies().subtree(o).stream())
                        .flatMap(o -> sentence.nameAt(o).stream())
                        .anyMatch(n -> n.type() == Name.Type.PERSON);
    }
}
