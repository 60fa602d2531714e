package newsgraph.extract.retold;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.party.Included;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who else was at an encounter told before: "They met on Friday. Lund, who attended the meeting,",
/// "The talks are mediated by Lund". The data file `attendance-verbs` has the verbs.
final class Attended {
    /// How many sentences back the encounter may be told.
    private static final int REACH = 5;

    private static final Set<String> VERBS = LexiconFile.words("attendance-verbs");

    private static final String OTHER_TIME = "after|before|since|following|ahead of|prior to";

    private Attended() {}

    /// Returns the encounter told last before a telling that only says who was there too; empty
    /// where it says more, or there is none.
    static Optional<Cluster> of(List<Cluster> told, EncounterMention mention) {
        return isOfAttendance(mention)
                ? told.stream()
                        .filter(c -> c.isToldBefore(mention, REACH) && mayBe(c, mention))
                        .max(
                                Comparator.<Cluster, Boolean>comparing(
                                                c -> Merger.isOfWord(c, mention))
                                        .thenComparing(c -> c.last().trigger().span()))
                : Optional.empty();
    }

    private static boolean isOfAttendance(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean definite =
                trigger.pointsBack(Set.of("the", "this", "that"))
                        && Clauses.prepositional(
                                        sentence, trigger.head(), Set.of("with", "between", "of"))
                                .isEmpty();
        int noun = WholeNoun.of(sentence, trigger.head());
        int verb = tree.head(noun);
        boolean attends = verb != Dependencies.NONE && VERBS.contains(sentence.token(verb).lemma());
        return definite
                && (attends || Included.verb(sentence, noun).isPresent())
                && !sentence.caseOf(noun).matches(OTHER_TIME)
                && !mention.parties().isEmpty();
    }

    /// Tells whether an encounter may have had these people at it: it is not just the visit or call
    /// of others, and one that is planned is to take place still.
    private static boolean mayBe(Cluster cluster, EncounterMention mention) {
        boolean several = cluster.clearest().isFull();
        boolean alike = cluster.status().happened() == mention.status().status().happened();
        boolean chaired = !alike && cluster.mentions().stream().anyMatch(Attended::isBegun);
        return several
                && (alike || chaired)
                && cluster.type().isCall() == mention.type().isCall()
                && !Retold.isAnother(mention)
                && !isElsewhere(cluster, mention)
                && isOfKind(cluster, mention)
                && (mention.parties().size() == 1
                        || isOfGroup(cluster, mention)
                        || cluster.isToldBefore(mention, 1)
                        || mention.parties().stream()
                                .anyMatch(p ->
                                        p.rule().equals(Included.RULE)
                                                || cluster.actors().contains(p.mention().actor())));
    }

    /// "Met in Geneva on Monday. Lund flew to Vienna on Tuesday for the talks."
    private static boolean isElsewhere(Cluster cluster, EncounterMention mention) {
        Set<String> places = Lead.places(cluster.mentions());
        Set<String> others = Lead.places(List.of(mention));
        return !Overlap.of(cluster.timing(), mention.timing())
                || (!places.isEmpty()
                        && !others.isEmpty()
                        && places.stream().noneMatch(others::contains));
    }

    /// "Intelligence chiefs briefed Lund. Voss and Haas travelled to Oslo for the session": those
    /// who came are of the group that is told of.
    private static boolean isOfGroup(Cluster cluster, EncounterMention mention) {
        return cluster.isToldBefore(mention, 2)
                && cluster.actors().stream()
                        .anyMatch(a -> a.kind() == Actor.Kind.GROUP && a.unnamed())
                && Merger.actors(mention).stream()
                        .allMatch(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed());
    }

    /// "Attended the summit": not the talks of two who were there.
    private static boolean isOfKind(Cluster cluster, EncounterMention mention) {
        return mention.type() != Encounter.Type.SUMMIT
                || cluster.type() == Encounter.Type.SUMMIT
                || cluster.actors().stream().anyMatch(a -> a.kind() == Actor.Kind.GROUP);
    }

    /// "Began talks on Friday. Lund will chair them."
    private static boolean isBegun(EncounterMention mention) {
        Sentence sentence = mention.trigger().sentence();
        int head = sentence.dependencies().head(mention.trigger().head());
        return head != Dependencies.NONE
                && sentence.token(head).lemma().matches("begin|start|open|resume");
    }
}
