package newsgraph.extract.party;

import java.util.Set;
import newsgraph.event.Participation.Role;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// "Opened the session by asking Lund and Voss", "closed the talks by thanking her": who is spoken
/// to there takes part.
final class OpenedBy {
    private static final Set<String> COURSE =
            Set.of("open", "begin", "start", "close", "end", "conclude");

    /// What one says to somebody who is there.
    private static final Set<String> TOLD =
            Set.of("ask", "assure", "greet", "remind", "reprimand", "tell", "thank", "welcome");

    private OpenedBy() {}

    /// Adds whom somebody opens or closes an encounter by speaking to.
    static void add(Trigger trigger, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int by = trigger.end();
        boolean opened =
                tree.is(trigger.head(), "obj")
                        && COURSE.contains(sentence.token(tree.head(trigger.head())).lemma())
                        && by + 2 < sentence.size()
                        && sentence.token(by).lower().equals("by")
                        && TOLD.contains(sentence.token(by + 1).lemma());
        if (opened) {
            parties.add(arguments.from(by + 2), Role.ATTENDEE, "participant/opened-by");
        }
    }
}
