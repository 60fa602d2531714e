package newsgraph.extract.trigger;

import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells a briefing of somebody from one of the press: "told a regular briefing", "a news
/// briefing"; and a conference that one gives the press beside a guest from any other.
final class PressBriefing {
    private static final Set<String> PRESS = LexiconFile.words("press-briefings");

    private static final Set<String> NAMED = Set.of("of", "for", "to", "with", "by", "from");

    private static final Set<String> BESIDE = Set.of("with", "alongside");

    private PressBriefing() {}

    static boolean is(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean press =
                tree.children(trigger.head(), "amod", "compound").stream()
                        .anyMatch(c -> PRESS.contains(sentence.token(c).lower()));
        int verb = tree.head(trigger.head());
        boolean told =
                verb != Dependencies.NONE
                        && tree.is(trigger.head(), "obj", "iobj")
                        && sentence.token(verb).lemma().equals("tell");
        Set<String> named = trigger.token().lemma().equals("conference") ? BESIDE : NAMED;
        return (press || told) && Clauses.prepositional(sentence, trigger.head(), named).isEmpty();
    }
}
