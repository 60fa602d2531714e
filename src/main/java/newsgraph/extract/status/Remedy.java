package newsgraph.extract.status;

import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.event.Status;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// An encounter that somebody names as what is to be done: "the only way out is a dialogue between
/// them", "the next step must be a meeting", "what is needed is talks", "there should be a summit".
final class Remedy {
    private final Trigger trigger;
    private final Sentence sentence;
    private final Dependencies tree;

    Remedy(Trigger trigger) {
        this.trigger = trigger;
        this.sentence = trigger.sentence();
        this.tree = sentence.dependencies();
    }

    /// Returns the status of a noun that is said to be the remedy; empty for any other.
    Optional<StatusReading> of(int noun) {
        VerbForm form = VerbForm.of(sentence, noun);
        boolean said =
                !tree.children(noun, "cop").isEmpty()
                        && sentence.caseOf(noun).isEmpty()
                        && isNew(noun);
        if (!said) {
            return Optional.empty();
        }
        boolean open = form == VerbForm.OUGHT || form == VerbForm.WOULD;
        boolean there = form == VerbForm.OUGHT && subjects(noun).anyMatch(this::isThere);
        boolean next = subjects(noun).anyMatch(s -> is(s, StatusMarks.STEP));
        boolean remedy = subjects(noun).anyMatch(s -> is(s, StatusMarks.REMEDY));
        Optional<Status> status =
                there || (remedy && (open || form == VerbForm.PRESENT)) || (next && open)
                        ? Optional.of(Status.PROPOSED)
                        : next && (form == VerbForm.PRESENT || form == VerbForm.FUTURE)
                                ? Optional.of(Status.PLANNED)
                                : Optional.empty();
        return status.map(s -> new StatusReading(s, trigger.span(), "status/remedy"));
    }

    private Stream<Integer> subjects(int noun) {
        return tree.children(noun, "nsubj", "csubj", "expl").stream().filter(s -> s < noun);
    }

    private boolean is(int subject, StatusMarks words) {
        return words.has(sentence.token(subject).lemma());
    }

    private boolean isThere(int subject) {
        return sentence.token(subject).lower().equals("there");
    }

    /// "A dialogue", "direct talks", not "the meeting of the two on Friday".
    private boolean isNew(int noun) {
        return tree.children(noun, "det", "nmod:poss").stream()
                .allMatch(d -> sentence.token(d).lower().matches("an?|another|some|more|any"));
    }
}
