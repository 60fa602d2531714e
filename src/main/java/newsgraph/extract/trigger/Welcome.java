package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Sentence;

/// Tells greeting and welcoming somebody from what crowds do ("was greeted by boos"), from what a
/// country does to all who come ("Spain welcomes investors": `TakenIn`), and from the mere word ("a
/// banner read: Welcome, Clara Voss").
final class Welcome {
    private static final Set<String> CROWDS = LexiconFile.words("crowds");

    private static final Set<String> REACTIONS = LexiconFile.words("reactions");

    private static final String RESERVED =
            ".*\\b(cautious|guarded|lukewarm|qualified|muted|half-hearted)\\b.*";

    private Welcome() {}

    static boolean isOther(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        boolean passive = Clauses.isPassive(sentence, trigger.head());
        List<String> doers =
                (passive
                                ? Clauses.prepositional(sentence, trigger.head(), Set.of("by"))
                                : Clauses.subjects(sentence, trigger.head()))
                        .stream().map(d -> sentence.token(d).lemma()).toList();
        boolean crowd = doers.stream().anyMatch(CROWDS::contains);
        boolean reaction = !doers.isEmpty() && doers.stream().allMatch(REACTIONS::contains);
        return crowd || reaction || isWord(trigger) || isReserved(trigger) || TakenIn.is(trigger);
    }

    /// "Gave a cautious welcome to the premier", "offered a welcome to the new president": what is
    /// thought of a choice.
    private static boolean isReserved(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int end = trigger.end();
        boolean phrase = trigger.word().lemmas().size() > 1;
        return phrase
                && (Surface.words(sentence, trigger.first(), end).matches(RESERVED)
                        || Surface.words(sentence, end, sentence.size())
                                .matches("to (the|its|their|his|her) new .*"));
    }

    /// A capitalized "welcome" that has no subject of its own.
    private static boolean isWord(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.token().word().equals("Welcome")
                && sentence.dependencies().children(trigger.head(), "nsubj").stream()
                        .noneMatch(s -> s < trigger.head());
    }
}
