package newsgraph.extract.encounter;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;

/// Tells greeting and welcoming somebody from what crowds do, and from the mere word ("a banner
/// read: Welcome, Clara Voss").
final class Welcome {
    private static final Set<String> CROWDS = LexiconFile.words("crowds");

    private Welcome() {}

    static boolean isOther(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean passive = Clauses.isPassive(sentence, trigger.head());
        boolean crowd =
                (passive
                                ? Clauses.prepositional(sentence, trigger.head(), Set.of("by"))
                                : Clauses.subjects(sentence, trigger.head()))
                        .stream().anyMatch(d -> CROWDS.contains(sentence.token(d).lemma()));
        return crowd || isWord(trigger);
    }

    /// A capitalized "welcome" that has no subject of its own.
    private static boolean isWord(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.token().word().equals("Welcome")
                && sentence.dependencies().children(trigger.head(), "nsubj").stream()
                        .noneMatch(s -> s < trigger.head());
    }
}
