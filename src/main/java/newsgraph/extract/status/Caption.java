package newsgraph.extract.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.Zone;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.party.Parties;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What the words under a picture tell unlike others: they are in the present of what was
/// photographed ("Lund meets Voss in Oslo on Monday"), and of who only looks on ("Lund listens as
/// Voss speaks during a meeting").
public record Caption(AnnotatedText text, Actors actors) {
    /// What one does at an encounter while another speaks.
    private static final Set<String> LOOKS_ON = LexiconFile.words("looking-on");

    /// The rule of what is told under a picture, and under one of long before.
    public static final String RULE = "status/caption";

    private static final String FILED = "status/caption-filed";

    /// How many days before publication a picture is from another occasion.
    private static final int OLD = 30;

    private static final Set<String> WHILE = Set.of("as", "while");
    private static final Set<String> AT = Set.of("during", "at", "before", "after", "in", "ahead");

    private static final Set<String> DURING = Set.of("during", "at", "in");
    private static final Set<String> AUDIENCE =
            Set.of("reporter", "journalist", "crowd", "audience", "supporter");

    /// Returns a reading marked as that of a picture from long before.
    public static StatusReading filed(
            StatusReading reading, Optional<Timing> timing, LocalDate published) {
        boolean old =
                timing.flatMap(Timing::latest)
                        .map(d -> d.isBefore(published.minusDays(OLD)))
                        .orElse(false);
        return old && reading.rule().equals(RULE)
                ? new StatusReading(reading.status(), reading.evidence(), FILED)
                : reading;
    }

    /// Tells whether it is told of a picture from long before.
    public static boolean isFiled(EncounterMention mention) {
        return mention.status().rule().equals(FILED);
    }

    /// Returns a present tense as what has happened where it stands under a picture.
    public StatusReading read(Trigger trigger, StatusReading reading) {
        boolean pictured =
                reading.status() == Status.OCCURRED
                        && text.article().zones().stream()
                                .filter(z -> z.kind() == Zone.Kind.CAPTION)
                                .anyMatch(z -> z.span().covers(trigger.span()));
        return pictured ? new StatusReading(Status.OCCURRED, reading.evidence(), RULE) : reading;
    }

    /// Returns the parties, with who looks on while one of them speaks, or who is shown at it.
    public List<Party> with(List<Party> parties, Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int over = tree.head(trigger.head());
        if (trigger.isVerb()
                || over == Dependencies.NONE
                || !AT.contains(sentence.caseOf(trigger.head()))) {
            return parties;
        }
        Arguments arguments = new Arguments(sentence, actors);
        List<ActorMention> more =
                looksOn(trigger, over) && isParty(parties, arguments.subjects(over))
                        ? arguments.subjects(tree.head(over)).stream()
                                .filter(Caption::isNamed)
                                .toList()
                        : parties.isEmpty() && isShown(sentence, over)
                                ? arguments.of(List.of(over))
                                : List.of();
        Parties all = new Parties(trigger);
        parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        all.add(
                more.stream().filter(m -> m.actor().kind() != Actor.Kind.ORGANIZATION).toList(),
                Role.ATTENDEE,
                "participant/present");
        return all.found();
    }

    /// "Lund listens as Voss speaks".
    private static boolean looksOn(Trigger trigger, int clause) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean crowd = // "as Voss told reporters"
                tree.children(clause, "obj", "iobj").stream()
                        .anyMatch(o -> AUDIENCE.contains(sentence.token(o).lemma()));
        return tree.is(clause, "advcl")
                && !crowd
                && DURING.contains(sentence.caseOf(trigger.head()))
                && tree.children(clause, "mark").stream()
                        .anyMatch(m -> WHILE.contains(sentence.token(m).lower()))
                && LOOKS_ON.contains(sentence.token(tree.head(clause)).lemma());
    }

    private static boolean isNamed(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON && !mention.actor().unnamed();
    }

    private static boolean isParty(List<Party> parties, List<ActorMention> mentions) {
        return parties.stream()
                .anyMatch(p ->
                        mentions.stream().anyMatch(m -> m.actor().equals(p.mention().actor())));
    }

    /// "Lund and Voss during talks in Oslo": no verb.
    private static boolean isShown(Sentence sentence, int name) {
        return sentence.nameAt(name).isPresent()
                && sentence.dependencies().is(name, "root")
                && sentence.tokens().stream().noneMatch(Token::isVerb);
    }
}
