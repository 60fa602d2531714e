package newsgraph.extract.encounter;

import java.util.List;
import java.util.Optional;
import newsgraph.event.Actor;
import newsgraph.event.Status;
import newsgraph.extract.clause.Absence;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// An encounter of others that somebody was not at: "Lund skipped the meeting of ministers" tells
/// that ministers met, and not that she did; "skipped the meeting with Voss" tells of none.
record WithoutThem(Absence absence, List<Party> others) {
    /// Returns who was there without those who were not; empty where nobody was absent, or nobody
    /// else is told of.
    static Optional<WithoutThem> of(Trigger trigger, List<Party> parties) {
        if (trigger.isVerb()) {
            return Optional.empty();
        }
        Sentence sentence = trigger.sentence();
        return Absence.of(sentence, trigger.head())
                .map(a ->
                        new WithoutThem(
                                a,
                                parties.stream().filter(p -> !isAbsent(p, sentence, a)).toList()))
                .filter(w -> isEnough(w.others()));
    }

    private static boolean isAbsent(Party party, Sentence sentence, Absence absence) {
        int head = party.mention().head();
        Dependencies tree = sentence.dependencies();
        return party.mention().sentence().equals(sentence)
                && (absence.absent().contains(head)
                        || (tree.is(head, "conj") && absence.absent().contains(tree.head(head))));
    }

    /// Tells whether several are left whom the noun itself names: "of ministers", "between two".
    private static boolean isEnough(List<Party> others) {
        boolean several =
                others.size() > 1
                        || others.stream()
                                .anyMatch(p -> p.mention().actor().kind() == Actor.Kind.GROUP);
        return several && others.stream().noneMatch(p -> p.rule().equals("participant/with"));
    }

    /// Returns the reading as one of an encounter that took place without them, or will.
    StatusReading status(Trigger trigger, StatusReading told) {
        VerbForm form = VerbForm.of(trigger.sentence(), absence.predicate());
        Status status =
                switch (form) {
                    case FUTURE, WOULD, INFINITIVE, BARE, PRESENT, PROGRESSIVE -> Status.PLANNED;
                    case POSSIBLE ->
                            VerbForm.isOfThePast(trigger.sentence(), absence.predicate())
                                    ? Status.OCCURRED
                                    : Status.PLANNED;
                    default -> Status.OCCURRED;
                };
        return new StatusReading(status, told.evidence(), "status/without-them", told.weak());
    }
}
