package newsgraph.extract.encounter;

import java.util.List;
import java.util.Set;
import newsgraph.article.Zone;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.event.Status;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What the words under a picture tell unlike others: they are in the present of what was
/// photographed ("Lund meets Voss in Oslo on Monday"), and of who only looks on ("Lund listens as
/// Voss speaks during a meeting").
record Caption(AnnotatedText text, Actors actors) {
    /// What one does at an encounter while another speaks.
    private static final Set<String> LOOKS_ON = LexiconFile.words("looking-on");

    private static final Set<String> WHILE = Set.of("as", "while");
    private static final Set<String> AT = Set.of("during", "at", "before", "after", "in", "ahead");

    /// Returns a present tense as what has happened where it stands under a picture.
    StatusReading read(Trigger trigger, StatusReading reading) {
        boolean pictured =
                reading.rule().equals("status/present")
                        && reading.status() == Status.OCCURRED
                        && text.article().zones().stream()
                                .filter(z -> z.kind() == Zone.Kind.CAPTION)
                                .anyMatch(z -> z.span().covers(trigger.span()));
        return pictured ? reading.as(Status.OCCURRED, "status/past") : reading;
    }

    /// Returns the parties, with who looks on while the only one found speaks.
    List<Party> with(List<Party> parties, Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int clause = tree.head(trigger.head());
        if (parties.size() != 1
                || trigger.isVerb()
                || clause == Dependencies.NONE
                || !tree.is(clause, "advcl")
                || !AT.contains(sentence.caseOf(trigger.head()))
                || tree.children(clause, "mark").stream()
                        .noneMatch(m -> WHILE.contains(sentence.token(m).lower()))
                || !LOOKS_ON.contains(sentence.token(tree.head(clause)).lemma())) {
            return parties;
        }
        Parties all = new Parties(trigger);
        parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        all.add(
                new Arguments(sentence, actors).subjects(tree.head(clause)).stream()
                        .filter(m -> m.actor().kind() != Actor.Kind.ORGANIZATION)
                        .toList(),
                Role.ATTENDEE,
                "participant/present");
        return all.found();
    }
}
