package newsgraph.extract.encounter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Status;
import newsgraph.event.Timing;
import newsgraph.extract.encounter.StatusLexicon.Part;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Reads whether an encounter happened, along the path from its trigger to the root of the
/// sentence: what stands nearest decides, a condition or a negation over it turns it.
final class StatusReader {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");
    private static final int MAX_CLIMB = 8;

    private final StatusLexicon lexicon;

    StatusReader(StatusLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Returns the status, as of the day of publication.
    ///
    /// @param timing when the encounter is; a day after publication cannot have happened
    StatusReading read(Trigger trigger, Optional<Timing> timing, LocalDate published) {
        StatusReading reading =
                trigger.isVerb()
                        ? clause(trigger.sentence(), trigger.head(), trigger.span(), 0)
                        : new NounStatus(this, lexicon).read(trigger);
        boolean future =
                timing.flatMap(Timing::earliest).map(d -> d.isAfter(published)).orElse(false);
        boolean past = timing.flatMap(Timing::latest).map(d -> d.isBefore(published)).orElse(false);
        if (reading.status().happened() && future) {
            return reading.as(Status.PLANNED, "status/future-date");
        }
        if (reading.rule().equals("status/prep") && reading.status() == Status.PLANNED && past) {
            return reading.as(Status.OCCURRED, "status/past-date");
        }
        return reading;
    }

    /// Returns what a clause says of the encounter that its verb is or has as an argument.
    StatusReading clause(Sentence sentence, int verb, TextSpan trigger, int depth) {
        StatusReading reading = affirmative(sentence, verb, trigger, depth);
        Optional<Token> negation = VerbForm.negation(sentence, verb);
        if (negation.isPresent()) {
            reading = reading.negated(negation.get().span());
        }
        return isConditional(sentence, verb)
                ? reading.as(Status.HYPOTHETICAL, "status/condition")
                : reading;
    }

    private StatusReading affirmative(Sentence sentence, int verb, TextSpan trigger, int depth) {
        return switch (VerbForm.of(sentence, verb)) {
            case PAST, PERFECT -> reported(sentence, verb, trigger, "status/past");
            case PAST_PROGRESSIVE ->
                    new StatusReading(Status.OCCURRED, trigger, "status/past-progressive");
            case PRESENT -> new StatusReading(Status.OCCURRED, trigger, "status/present");
            case PROGRESSIVE -> new StatusReading(Status.ONGOING, trigger, "status/progressive");
            case FUTURE -> new StatusReading(Status.PLANNED, trigger, "status/future");
            case WOULD ->
                    governed(sentence, verb, trigger, depth)
                            .filter(r -> r.status() != Status.OCCURRED)
                            .orElse(new StatusReading(Status.PLANNED, trigger, "status/would"));
            case POSSIBLE -> new StatusReading(Status.HYPOTHETICAL, trigger, "status/possible");
            case OUGHT -> new StatusReading(Status.PROPOSED, trigger, "status/ought");
            case INFINITIVE ->
                    governed(sentence, verb, trigger, depth)
                            .orElse(
                                    new StatusReading(
                                            Status.PLANNED, trigger, "status/infinitive"));
            case BARE ->
                    governed(sentence, verb, trigger, depth)
                            .orElse(new StatusReading(Status.PROPOSED, trigger, "status/bare"));
            case GERUND, PARTICIPLE -> participle(sentence, verb, trigger, depth);
        };
    }

    /// Returns a past as it stands, unless somebody denies it.
    private StatusReading reported(Sentence sentence, int verb, TextSpan trigger, String rule) {
        Dependencies tree = sentence.dependencies();
        if (tree.is(verb, "ccomp")) {
            Token over = sentence.token(tree.head(verb));
            if (lexicon.of(Part.VERB, over.lemma()).equals(Optional.of(Status.DENIED))) {
                return new StatusReading(
                        Status.DENIED, trigger.union(over.span()), "status/denied");
            }
        }
        return new StatusReading(Status.OCCURRED, trigger, rule);
    }

    private StatusReading participle(Sentence sentence, int verb, TextSpan trigger, int depth) {
        String marker = sentence.caseOf(verb);
        Optional<Status> byMarker = lexicon.of(Part.PREP, marker);
        if (byMarker.isPresent()) {
            return new StatusReading(byMarker.get(), trigger, "status/prep");
        }
        return governed(sentence, verb, trigger, depth)
                .orElse(new StatusReading(Status.OCCURRED, trigger, "status/participle"));
    }

    /// Returns what the word over a clause without tense of its own says; empty at the root.
    private Optional<StatusReading> governed(
            Sentence sentence, int verb, TextSpan trigger, int depth) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        if (head == Dependencies.NONE || depth > MAX_CLIMB) {
            return Optional.empty();
        }
        if (tree.is(verb, "conj")) {
            boolean same = VerbForm.of(sentence, verb) == VerbForm.of(sentence, head);
            return same || VerbForm.of(sentence, verb) != VerbForm.INFINITIVE
                    ? Optional.of(over(sentence, head, trigger, depth))
                    : governed(sentence, head, trigger, depth + 1);
        }
        return Optional.of(over(sentence, head, trigger, depth));
    }

    /// Returns what a word says of an encounter in its scope, else what its own clause says.
    StatusReading over(Sentence sentence, int head, TextSpan trigger, int depth) {
        Token word = sentence.token(head);
        Optional<Status> status = statusOf(sentence, head);
        if (status.isEmpty()) {
            return word.lemma().equals("be")
                    ? new StatusReading(Status.PLANNED, trigger, "status/is-to")
                    : clause(sentence, head, trigger, depth + 1);
        }
        String rule = "status/" + (word.isVerb() ? "verb" : word.isNoun() ? "noun" : "adj");
        StatusReading reading = new StatusReading(status.get(), trigger.union(word.span()), rule);
        Optional<Token> negation = VerbForm.negation(sentence, head);
        if (negation.isEmpty()) {
            return reading;
        }
        boolean noPlan = word.isNoun();
        return noPlan
                ? new StatusReading(Status.DENIED, reading.evidence(), rule + "/negated")
                : reading.negated(negation.get().span());
    }

    /// Returns what the lexicon says of a word, with its particle first ("call for", "rule out").
    Optional<Status> statusOf(Sentence sentence, int head) {
        Token word = sentence.token(head);
        Part part = word.isVerb() ? Part.VERB : word.isNoun() ? Part.NOUN : Part.ADJ;
        if (part == Part.VERB && head + 1 < sentence.size()) {
            Optional<Status> phrase =
                    lexicon.of(part, word.lemma() + " " + sentence.token(head + 1).lower());
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return lexicon.of(part, word.lemma());
    }

    private static boolean isConditional(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> path = new ArrayList<>(List.of(verb));
        path.addAll(tree.ancestors(verb).stream().limit(3).toList());
        return path.stream()
                .filter(v -> tree.is(v, "advcl", "ccomp", "conj") || v == verb)
                .flatMap(v -> tree.children(v, "mark").stream())
                .filter(m -> m < verb)
                .anyMatch(m -> CONDITIONS.contains(sentence.token(m).lower()));
    }
}
