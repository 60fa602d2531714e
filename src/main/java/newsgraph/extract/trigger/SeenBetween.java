package newsgraph.extract.trigger;

import java.util.regex.Pattern;
import newsgraph.extract.clause.Surface;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// "Flew home after seeing Ann Lund", "left without seeing Lund": somebody who has a name and is
/// not on a stage or screen.
final class SeenBetween {
    private static final Pattern SHOWN =
            Pattern.compile(
                    ".*\\b(stage|concert|television|tv|screen|video|court|action|uniform|news|film"
                            + "|picture|pictures|photo|photos|play|perform|there|dead|alive)\\b.*");

    private SeenBetween() {}

    static boolean is(Sentence sentence, int verb) {
        return verb > 0
                && sentence.token(verb - 1).lower().matches("before|after|without")
                && sentence.dependencies().children(verb, "obj").stream()
                        .filter(o -> o > verb)
                        .anyMatch(o -> isPerson(sentence, o))
                && !SHOWN.matcher(Surface.words(sentence, verb, sentence.size())).matches()
                && !FromAfar.is(sentence, verb);
    }

    private static boolean isPerson(Sentence sentence, int token) {
        return sentence.nameAt(token).filter(n -> n.type() == Name.Type.PERSON).isPresent();
    }
}
