package newsgraph.extract.encounter;

import java.util.Optional;
import java.util.Set;
import newsgraph.event.Status;
import newsgraph.extract.encounter.StatusLexicon.Part;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether an encounter told by a noun happened: by the words before it ("planned talks"), its
/// preposition ("ahead of talks"), the noun over it ("a call for talks"), then the clause it stands
/// in.
final class NounStatus {
    private static final Set<String> NONE = Set.of("no", "neither", "without");

    private final StatusReader clauses;
    private final StatusLexicon lexicon;

    NounStatus(StatusReader clauses, StatusLexicon lexicon) {
        this.clauses = clauses;
        this.lexicon = lexicon;
    }

    StatusReading read(Trigger trigger) {
        StatusReading reading = affirmative(trigger);
        Optional<Token> none =
                trigger
                        .sentence()
                        .dependencies()
                        .children(trigger.head(), "det", "case", "neg")
                        .stream()
                        .map(trigger.sentence()::token)
                        .filter(t -> NONE.contains(t.lower()))
                        .findFirst();
        return none.isEmpty()
                ? reading
                : new StatusReading(
                        Status.DENIED, reading.evidence().union(none.get().span()), "status/none");
    }

    private StatusReading affirmative(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        for (int child : tree.children(trigger.head(), "amod", "compound", "acl")) {
            Token word = sentence.token(child);
            Optional<Status> status =
                    lexicon.of(Part.ADJ, word.lower())
                            .or(() ->
                                    word.isVerb()
                                            ? lexicon.of(Part.VERB, word.lemma())
                                            : Optional.empty());
            if (status.isPresent()) {
                return new StatusReading(
                        status.get(), trigger.span().union(word.span()), "status/modifier");
            }
        }
        Optional<Status> byPreposition = lexicon.of(Part.PREP, sentence.caseOf(trigger.head()));
        int head = tree.head(trigger.head());
        if (byPreposition.isPresent()) {
            return byPreposition.get() == Status.OCCURRED
                    ? afterwards(trigger, head)
                    : new StatusReading(byPreposition.get(), trigger.span(), "status/prep");
        }
        return head == Dependencies.NONE
                ? new StatusReading(Status.OCCURRED, trigger.span(), "status/bare-noun")
                : governed(trigger, head);
    }

    /// "After talks" did happen, unless what comes after them is still to come.
    private StatusReading afterwards(Trigger trigger, int head) {
        boolean future =
                head != Dependencies.NONE
                        && Clauses.governor(trigger.sentence(), trigger.head())
                                .map(g -> VerbForm.of(trigger.sentence(), g) == VerbForm.FUTURE)
                                .orElse(false);
        return new StatusReading(
                future ? Status.PLANNED : Status.OCCURRED, trigger.span(), "status/prep");
    }

    private StatusReading governed(Trigger trigger, int head) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        if (tree.is(trigger.head(), "conj")) {
            head = tree.head(head) == Dependencies.NONE ? head : tree.head(head);
        }
        Token word = sentence.token(head);
        boolean inScope =
                tree.is(
                                trigger.head(),
                                "obj",
                                "nsubj:pass",
                                "conj",
                                "nmod",
                                "nsubj",
                                "xcomp",
                                "iobj",
                                "ccomp")
                        || sentence.caseOf(trigger.head()).equals("for");
        if (inScope && clauses.statusOf(sentence, head).isPresent()) {
            return clauses.over(sentence, head, trigger.span(), 0);
        }
        if (word.isNoun()) {
            return Clauses.governor(sentence, head)
                    .map(g -> clauses.clause(sentence, g, trigger.span(), 1))
                    .orElse(new StatusReading(Status.OCCURRED, trigger.span(), "status/bare-noun"));
        }
        return clauses.clause(sentence, head, trigger.span(), 0);
    }
}
