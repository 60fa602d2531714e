package newsgraph.extract.status;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// The journey that an encounter is the goal of, which shares its fate: "scrapped a trip to Oslo
/// for talks". The data file `aftermath-words` has the words for journeys.
final class JourneyFor {
    private static final Pattern JOURNEYS = Pattern.compile(Aftermath.words("trip"));

    private JourneyFor() {}

    /// Returns the noun of the journey, over the encounter's noun or beside it under one verb.
    static OptionalInt of(Sentence sentence, int noun, int head) {
        Dependencies tree = sentence.dependencies();
        if (head == Dependencies.NONE || !sentence.caseOf(noun).equals("for")) {
            return OptionalInt.empty();
        }
        if (tree.is(noun, "nmod") && isJourney(sentence, head)) {
            return OptionalInt.of(head);
        }
        return tree.is(noun, "obl", "nmod")
                ? tree.children(head, "obj", "nsubj:pass").stream()
                        .filter(j -> j < noun && isJourney(sentence, j))
                        .mapToInt(j -> j)
                        .findFirst()
                : OptionalInt.empty();
    }

    private static boolean isJourney(Sentence sentence, int token) {
        return JOURNEYS.matcher(sentence.token(token).lemma()).matches();
    }
}
