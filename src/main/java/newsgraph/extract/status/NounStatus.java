package newsgraph.extract.status;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Status;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.Negations;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusLexicon.Part;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.party.PredicateParties;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether an encounter told by a noun happened: by the words before it ("planned talks"), its
/// preposition ("ahead of talks"), what stands over it ("a call for talks"), then the clause that
/// asserts it ("talks will be held") or takes it for granted ("said at the talks").
final class NounStatus {
    private static final Set<String> LIGHT = LexiconFile.words("light-verbs", 2);
    private static final int LONGEST = 3;

    /// The rule of what a word before or behind the noun says.
    static final String MODIFIER = "status/modifier";

    private final StatusLexicon lexicon;
    private final Trigger trigger;
    private final Sentence sentence;
    private final Dependencies tree;
    private final ClauseStatus clauses;
    private final StatusScope scope;
    private final Course course;

    NounStatus(StatusLexicon lexicon, Trigger trigger) {
        this.lexicon = lexicon;
        this.trigger = trigger;
        this.sentence = trigger.sentence();
        this.tree = sentence.dependencies();
        this.clauses = new ClauseStatus(lexicon, sentence, trigger.span());
        this.scope = new StatusScope(lexicon, sentence);
        this.course = new Course(trigger);
    }

    /// Returns the status; empty where the words tell of no encounter.
    Optional<StatusReading> read() {
        int noun = HeadNoun.of(trigger);
        Optional<StatusReading> modified = modifier(noun).or(() -> modifier(trigger.head()));
        Optional<Token> none =
                Negations.none(sentence, noun).or(() -> Negations.none(sentence, trigger.head()));
        if (none.isPresent()) {
            return Optional.of(
                    new StatusReading(
                            Imagined.isWithout(sentence, noun, none.get())
                                    ? Status.OCCURRED
                                    : isAhead(noun) ? Status.CANCELLED : Status.DENIED,
                            trigger.span().union(none.get().span()),
                            "status/none"));
        }
        Optional<StatusReading> before =
                EndedBefore.of(trigger, noun)
                        .or(() -> preposition(noun).map(p -> sequence(noun, p)));
        if (before.isPresent()) {
            return modified.or(() -> before);
        }
        return new Remedy(trigger).of(noun).or(() -> governed(noun, modified));
    }

    /// "There will be no meeting", "no talks will be held": none is to come.
    private boolean isAhead(int noun) {
        return Stream.concat(Stream.of(noun), Clauses.governor(sentence, noun).stream())
                .map(v -> VerbForm.of(sentence, v))
                .anyMatch(f -> f == VerbForm.FUTURE || f == VerbForm.WOULD);
    }

    private Optional<StatusReading> modifier(int noun) {
        for (int child : tree.children(noun, "amod", "compound", "acl", "dep")) {
            Token word = sentence.token(child);
            boolean participle = word.tag().equals("VBN") || word.tag().equals("VBD");
            boolean called = // "what was billed as a visit"
                    participle && child < noun && sentence.token(child + 1).lower().equals("as");
            if (called) {
                continue;
            }
            if (participle
                    && child > noun
                    && (isOfItsContent(child) || ArrangedFor.isBySomebody(sentence, child))) {
                continue;
            }
            Optional<Effect> effect = lexicon.describing(word);
            Optional<Token> not = VerbNegation.of(sentence, child);
            Optional<Status> status = effect.flatMap(e -> e.alone(not.isPresent()));
            if (status.isPresent()) {
                return Optional.of(
                        new StatusReading(
                                status.get(), trigger.span().union(word.span()), MODIFIER));
            }
        }
        return tree.children(noun, "acl:relcl").stream()
                .filter(v -> VerbForm.of(sentence, v) == VerbForm.FUTURE)
                .filter(v -> LIGHT.contains(sentence.token(v).lemma()))
                .map(v ->
                        new StatusReading(
                                Status.PLANNED,
                                trigger.span().union(sentence.token(v).span()),
                                "status/relative"))
                .findFirst();
    }

    /// Tells whether a participle behind the noun says what the encounter is about or for, not that
    /// it lies ahead: "talks aimed at ending it", "talks expected to focus on trade".
    private boolean isOfItsContent(int participle) {
        if (participle + 2 >= sentence.size()) {
            return false;
        }
        Token link = sentence.token(participle + 1);
        Token verb = sentence.token(participle + 2);
        return link.lower().equals("at")
                || (link.tag().equals("TO")
                        && verb.isVerb()
                        && !StatusMarks.TAKES_PLACE.has(verb.lemma()));
    }

    /// Returns what the words right before the noun phrase say, in the order of words, since the
    /// parts of "ahead of" are often hung apart.
    private Optional<Effect> preposition(int noun) {
        int first = tree.subtree(noun).getFirst();
        while (first < noun && tree.is(first, "case", "mark", "advmod", "punct")) {
            first++;
        }
        for (int size = LONGEST; size > 0; size--) {
            if (first >= size) {
                StringBuilder words = new StringBuilder();
                for (int i = first - size; i < first; i++) {
                    words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).lower());
                }
                Optional<Effect> found = lexicon.of(Part.PREP, words.toString());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return lexicon.of(Part.PREP, sentence.caseOf(noun));
    }

    /// "After talks" did happen, unless what comes after them is still to come.
    private StatusReading sequence(int noun, Effect preposition) {
        Optional<Integer> governor = Clauses.governor(sentence, noun);
        if (preposition == Effect.HAPPENS
                && governor.filter(v ->
                                DecidedThere.at(sentence, v, scope)
                                        || DecidedThere.isAgain(sentence, v, noun))
                        .isPresent()) {
            return new StatusReading(Status.OCCURRED, trigger.span(), DecidedThere.RULE);
        }
        boolean happened =
                preposition == Effect.HAPPENS
                        && governor.map(g -> clauses.setting(g, 0).status())
                                .map(s -> s == Status.OCCURRED || s == Status.DENIED)
                                .orElse(true);
        boolean did = happened || scope.isDoneBefore(noun);
        return StatusReading.weak(
                did ? Status.OCCURRED : Status.PLANNED, trigger.span(), "status/prep");
    }

    private Optional<StatusReading> governed(int noun, Optional<StatusReading> modified) {
        int head = tree.head(noun);
        boolean denied =
                head != Dependencies.NONE
                        && tree.is(noun, "ccomp")
                        && lexicon.of(Part.VERB, sentence.token(head).lemma())
                                .filter(e -> e == Effect.DENIES)
                                .isPresent();
        if (modified.isEmpty()
                && !denied
                && (course.isUnderWay(noun, head)
                        || course.isReportedCourse(noun, head)
                        || course.hasBegun(noun, head))) {
            return Optional.of(
                    new StatusReading(Status.ONGOING, trigger.span(), "status/under-way"));
        }
        if (modified.isEmpty() && course.isStill(noun, head)) {
            return Optional.of(
                    new StatusReading(Status.OCCURRED, trigger.span(), StatusReader.GOING_ON_THEN));
        }
        if (modified.isEmpty() && !tree.children(noun, "cop").isEmpty() && course.isCourse(noun)) {
            return clauses.of(noun); // "denied that he was in touch with"
        }
        if (head == Dependencies.NONE) {
            Optional<Status> headline = HeadlineVerb.over(sentence, lexicon, noun);
            if (headline.isPresent()) {
                return headline.map(h -> new StatusReading(h, trigger.span(), "status/headline"));
            }
            return modified.or(() -> Optional.of(course.bare(noun)));
        }
        if (noun != trigger.head() && PutOff.isPartMissed(sentence, noun, head)) {
            return Optional.of(clauses.setting(head, 0));
        }
        if (new PutOff(lexicon, sentence).isHeld(noun, head)) {
            return clauses.of(head);
        }
        Optional<Integer> beside = verbBeside(noun, head);
        if (beside.isPresent()) {
            return clauses.under(beside.get(), modified);
        }
        if (lexicon.over(sentence, head, noun).isPresent() || scope.apart(noun).isPresent()) {
            boolean told = StatusMarks.HEARSAY.has(sentence.token(noun).lemma());
            StatusReading claim =
                    StatusReading.weak(Status.OCCURRED, trigger.span(), "status/hearsay");
            return clauses.above(noun, told ? Optional.of(claim) : modified, 0);
        }
        if (modified.isPresent()) {
            return modified;
        }
        Optional<StatusReading> journey = journey(noun, head);
        if (journey.isPresent()) {
            return journey;
        }
        if (isGoal(noun) && ArrivedFor.is(sentence, noun, head)) {
            return Optional.of(new StatusReading(Status.PLANNED, trigger.span(), ArrivedFor.RULE));
        }
        if (isAsserted(noun, head)) {
            return clauses.of(head);
        }
        if (tree.is(noun, "obl")
                && isGoal(noun)
                && StatusMarks.MOTION.has(sentence.token(head).lemma())) {
            return Optional.of(StatusReading.weak(Status.PLANNED, trigger.span(), "status/way-to"));
        }
        if (Imagined.is(sentence, noun, head)) {
            return Optional.of(
                    new StatusReading(Status.HYPOTHETICAL, trigger.span(), "status/imagined"));
        }
        Optional<Integer> governor =
                sentence.token(head).isVerb()
                        ? Optional.of(head)
                        : Clauses.governor(sentence, noun);
        return Optional.of(
                governor.map(g -> clauses.setting(g, 0))
                        .orElse(
                                StatusReading.weak(
                                        Status.OCCURRED, trigger.span(), "status/bare-noun")));
    }

    /// Returns what became of a journey for the encounter's sake, unless it was made.
    private Optional<StatusReading> journey(int noun, int head) {
        return JourneyFor.of(sentence, noun, head).stream()
                .boxed()
                .flatMap(j -> governed(j, modifier(j)).stream())
                .filter(s -> s.status() != Status.OCCURRED)
                .findFirst();
    }

    /// Returns the verb right before a noun phrase that a parse hangs elsewhere.
    private Optional<Integer> verbBeside(int noun, int head) {
        int before = tree.subtree(noun).getFirst() - 1;
        return before >= 0
                        && before != head
                        && sentence.token(before).isVerb()
                        && tree.is(noun, "nsubj", "dep", "ccomp", "parataxis")
                        && lexicon.of(Part.VERB, sentence.token(before).lemma()).isPresent()
                ? Optional.of(before)
                : Optional.empty();
    }

    /// Tells whether the clause says that the encounter is: "talks took place", "held talks",
    /// "there was a meeting".
    private boolean isAsserted(int noun, int head) {
        String lemma = sentence.token(head).lemma();
        boolean subject = tree.is(noun, "nsubj", "nsubj:pass");
        return (tree.is(noun, "obl") && course.isMeans(lemma))
                || (tree.is(noun, "obl", "nmod") && PredicateParties.isGuest(sentence, head))
                || (subject && (StatusMarks.TAKES_PLACE.has(lemma) || LIGHT.contains(lemma)))
                || (tree.is(noun, "obj", "dobj") && LIGHT.contains(lemma))
                || (tree.is(noun, "obl")
                        && isGoal(noun)
                        && VerbForm.of(sentence, head) != VerbForm.PRESENT
                        && !isOnTheWay(head));
    }

    /// "Is flying to Oslo for talks".
    private boolean isOnTheWay(int verb) {
        return VerbForm.of(sentence, verb) == VerbForm.PROGRESSIVE
                && StatusMarks.MOTION.has(sentence.token(verb).lemma());
    }

    /// "Flew to Oslo for talks", "come to lunch".
    private boolean isGoal(int noun) {
        String link = sentence.caseOf(noun);
        return link.equals("for")
                || (link.equals("to")
                        && StatusMarks.MOTION.has(sentence.token(tree.head(noun)).lemma()));
    }
}
