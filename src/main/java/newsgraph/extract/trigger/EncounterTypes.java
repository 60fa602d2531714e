package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import newsgraph.event.Encounter;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Sharpens the type that a trigger word gives by the words after it: "spoke by phone".
public final class EncounterTypes {
    private record Means(List<String> words, Encounter.Type type) {}

    private static final Set<String> PREPOSITIONS =
            Set.of("by", "via", "over", "on", "through", "using", "per");
    private static final int REACH = 12;

    private final List<Means> means =
            LexiconFile.rows("call-means", 2).stream()
                    .map(r ->
                            new Means(
                                    List.of(r.column(0).split(" ")),
                                    r.constant(1, Encounter.Type.class)))
                    .toList();

    /// Returns the type that the words behind a trigger give ("by phone"), else that of the
    /// trigger's own.
    public Encounter.Type of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int limit = Math.min(sentence.size() - 1, trigger.end() + REACH);
        for (int at = trigger.end(); at < limit; at++) {
            if (isNextClause(sentence, at)) {
                break; // "met two weeks after they spoke by phone"
            }
            if (PREPOSITIONS.contains(sentence.token(at).lower())) {
                int noun = sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
                for (Means entry : means) {
                    if (standsAt(sentence, noun, entry.words())
                            && !isToPress(trigger, noun + entry.words().size() - 1)) {
                        return entry.type();
                    }
                }
            }
        }
        return trigger.word().type();
    }

    /// "Described her talks with Lund to reporters by phone"
    private static boolean isToPress(Trigger trigger, int means) {
        Sentence sentence = trigger.sentence();
        int verb = sentence.dependencies().head(means);
        return verb != Dependencies.NONE
                && verb != trigger.head()
                && sentence.token(verb).isVerb()
                && Interviewers.areTold(sentence, verb);
    }

    private static boolean isNextClause(Sentence sentence, int at) {
        return sentence.token(at).lower().matches("after|before|when|while|since|until")
                && sentence.dependencies().is(at, "mark", "advmod");
    }

    private static boolean standsAt(Sentence sentence, int first, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (first + i >= sentence.size()
                    || !sentence.token(first + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
