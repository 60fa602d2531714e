package newsgraph.extract.status;

import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Status;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.ForDoing;
import newsgraph.extract.clause.Negations;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusLexicon.Part;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.telling.StatusReading;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The way from the clause of an encounter to the root of its sentence. The clause's own tense and
/// mood come first; where it has none ("to meet"), what stands over it decides; every word of
/// planning, asking or refusing further up does its effect to what was read below.
final class ClauseStatus {
    private static final int MAX_CLIMB = 8;

    private final StatusLexicon lexicon;
    private final Sentence sentence;
    private final Dependencies tree;
    private final TextSpan trigger;
    private final FiniteClause finite;
    private final StatusScope scope;

    ClauseStatus(StatusLexicon lexicon, Sentence sentence, TextSpan trigger) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.trigger = trigger;
        this.finite = new FiniteClause(sentence, trigger);
        this.scope = new StatusScope(lexicon, sentence);
    }

    /// Returns what a clause says of the encounter that its predicate asserts; empty where it tells
    /// of none.
    Optional<StatusReading> of(int predicate) {
        return clause(predicate, 0);
    }

    private Optional<StatusReading> clause(int predicate, int depth) {
        Optional<Integer> had = scope.had(predicate);
        if (had.isPresent() && depth < MAX_CLIMB) {
            return clause(had.get(), depth + 1);
        }
        VerbForm form = VerbForm.of(sentence, predicate);
        Optional<Token> negation =
                VerbNegation.of(sentence, predicate).filter(n -> !scope.isUntil(predicate, form));
        if (form.isFinite()) {
            StatusReading own = finite.read(predicate, form, negation.isPresent());
            return above(
                    VerbForm.isGoingTo(sentence, predicate) ? tree.head(predicate) : predicate,
                    Optional.of(negation.map(n -> own.with(n.span())).orElse(own)),
                    depth);
        }
        Optional<StatusReading> reading =
                form == VerbForm.PERFECT_INFINITIVE
                        ? haveMet(predicate, depth)
                        : finite.byItself(predicate)
                                .or(() -> above(predicate, Optional.empty(), depth));
        return reading.map(r ->
                negation.filter(n -> !isAlternative(predicate))
                        .map(n -> r.negated(n.span()))
                        .orElse(r));
    }

    /// "Neither met nor spoke": the first of them has the negation, which was read already.
    private boolean isAlternative(int predicate) {
        return tree.is(predicate, "conj")
                && VerbNegation.of(sentence, tree.head(predicate)).isPresent();
    }

    /// "Is said to have met" they did; "was due to have met" they did not.
    private Optional<StatusReading> haveMet(int verb, int depth) {
        Status own = HaveMet.isDue(sentence, lexicon, verb) ? Status.CANCELLED : Status.OCCURRED;
        return above(verb, Optional.of(new StatusReading(own, trigger, HaveMet.RULE)), depth);
    }

    /// Returns what the words over a node make of it.
    ///
    /// @param inner what was read below; empty where that has no tense of its own
    Optional<StatusReading> above(int node, Optional<StatusReading> inner, int depth) {
        Optional<Integer> asking = inner.isEmpty() ? scope.asking(node) : Optional.empty();
        int head = asking.orElseGet(() -> scope.head(node));
        if (head == Dependencies.NONE || depth > MAX_CLIMB) {
            return inner.or(() -> Optional.of(root(node)));
        }
        if (inner.isEmpty() && scope.isWhere(node) && scope.isOfResult(head)) {
            return Optional.of(root(head)); // "the plan agreed by Lund at a meeting"
        }
        if (tree.is(node, "conj") && asking.isEmpty()) {
            boolean alike = scope.isAlike(node, head);
            return inner.isPresent()
                    ? inner
                    : alike ? above(head, inner, depth + 1) : clause(head, depth + 1);
        }
        Optional<Effect> effect =
                asking.isPresent()
                        ? lexicon.asking(sentence, head)
                        : lexicon.over(sentence, head, node);
        boolean asked = // "asked whether they had met" asks for no encounter
                inner.filter(r -> r.rule().equals(FiniteClause.ASKED)).isPresent();
        Optional<StatusReading> untold =
                inner.flatMap(r -> Believed.of(sentence, head, node, r))
                        .or(() -> effect.flatMap(e -> Untold.by(e, sentence, node, inner)));
        if (untold.isPresent()) {
            return untold;
        }
        if (effect.isPresent() && !asked) {
            return under(effect.get(), head, node, inner, depth);
        }
        if (inner.isPresent()) {
            return told(node, head, inner.get(), depth);
        }
        return untensed(node, head, depth);
    }

    /// Returns what becomes of an encounter that a report tells, or one at what was called off.
    private Optional<StatusReading> told(int node, int head, StatusReading inner, int depth) {
        Optional<Integer> off = scope.calledOff(node).filter(v -> !inner.status().happened());
        if (off.isPresent()) {
            return under(Effect.CANCELS, off.get(), node, Optional.of(inner), depth);
        }
        Optional<Integer> hearsay = scope.hearsay(node, head);
        if (hearsay.isEmpty()) {
            return Optional.of(inner);
        }
        Optional<StatusReading> read = above(hearsay.get(), Optional.of(inner), depth + 1);
        if (!read.equals(Optional.of(inner))) {
            return read;
        }
        return Clauses.governor(sentence, hearsay.get()) // "dismissed as invention a story that"
                .filter(v ->
                        lexicon.of(Part.VERB, sentence.token(v).lemma())
                                .filter(e -> e == Effect.DENIES || e == Effect.REFUSES)
                                .isPresent())
                .map(v -> under(v, Optional.of(inner)))
                .orElse(Optional.of(inner.weakened()));
    }

    /// Returns what a verb makes of an encounter that is its object.
    Optional<StatusReading> under(int verb, Optional<StatusReading> inner) {
        return lexicon.of(Part.VERB, sentence.token(verb).lemma())
                .flatMap(e -> under(e, verb, verb, inner, 0));
    }

    /// A headline without a tense.
    private StatusReading root(int node) {
        boolean still =
                tree.children(node, "advmod").stream()
                        .anyMatch(a -> sentence.token(a).lower().equals("still"));
        return switch (VerbForm.of(sentence, node)) {
            case INFINITIVE -> new StatusReading(Status.PLANNED, trigger, "status/infinitive");
            case BARE ->
                    tree.children(node, "nsubj").isEmpty()
                            ? new StatusReading(Status.PROPOSED, trigger, "status/bare")
                            : new StatusReading(Status.OCCURRED, trigger, "status/present");
            case GERUND ->
                    new StatusReading(
                            still ? Status.ONGOING : Status.OCCURRED, trigger, "status/participle");
            default -> new StatusReading(Status.OCCURRED, trigger, "status/participle");
        };
    }

    private Optional<StatusReading> under(
            Effect effect, int head, int node, Optional<StatusReading> inner, int depth) {
        Optional<Token> not = Negations.of(sentence, head);
        boolean own = effect == Effect.GOES_ON && inner.isEmpty() && !scope.isNow(head, not);
        if (own || (effect == Effect.PLANS && scope.isDescribed(head))) {
            return clause(head, depth + 1);
        }
        Optional<Status> status =
                inner.filter(r -> !r.isSubjunctive(effect))
                        .map(r -> Optional.of(effect.over(r.status(), not.isPresent())))
                        .orElseGet(() -> effect.alone(not.isPresent()));
        if (effect == Effect.ANNOUNCES && VerbForm.of(sentence, node) == VerbForm.GERUND) {
            status = Optional.of(Status.OCCURRED); // "confirmed meeting her"
        }
        if (not.isPresent() || effect == Effect.DENIES) {
            Optional<Status> otherwise = status;
            status = Untold.in(sentence, head, inner).or(() -> otherwise);
        }
        if (inner.filter(r -> HaveMet.isOff(r, effect)).isPresent()) {
            status = inner.map(r -> effect == Effect.DENIES ? Status.DENIED : r.status());
        }
        if (effect == Effect.ACCEPTS
                && not.isPresent()
                && VerbForm.of(sentence, head) == VerbForm.PERFECT) {
            status = Optional.of(Status.PROPOSED); // "have not agreed to talks" so far
        }
        if (status.isEmpty()) {
            return Optional.empty();
        }
        Token word = sentence.token(head);
        TextSpan evidence = inner.map(StatusReading::evidence).orElse(trigger).union(word.span());
        String rule = StatusReading.rule(sentence, head, not.isPresent());
        boolean had = scope.isHadBeen(head) && !HaveMet.isToldArranged(sentence, head);
        boolean given = effect == Effect.PLANS && not.isEmpty() && had;
        if (given && status.get() == Status.PLANNED) {
            status = Optional.of(Status.CANCELLED);
            rule = HaveMet.HAD_BEEN_DUE;
        }
        boolean weak =
                given
                        || (effect == Effect.ANNOUNCES
                                && scope.isDefinite(node)
                                && !StatusReading.isDecision(sentence, node));
        if (effect == Effect.POSTPONES && NewDay.isWith(sentence, head)) {
            status = Optional.of(Status.PLANNED);
        }
        StatusReading reading =
                new StatusReading(
                        weighed(status.get(), head),
                        not.map(n -> evidence.union(n.span())).orElse(evidence),
                        rule,
                        weak);
        return above(head, Optional.of(reading), depth + 1);
    }

    /// Returns a status under the mood of the clause that gives it: "may agree to meet".
    private Status weighed(Status status, int head) {
        VerbForm form = VerbForm.of(sentence, head);
        boolean open =
                form == VerbForm.POSSIBLE
                        || form == VerbForm.UNREAL
                        || (form.isFinite() && finite.isConditional(head, form));
        return open ? Effect.SUPPOSES.over(status, false) : status;
    }

    private Optional<StatusReading> untensed(int node, int head, int depth) {
        VerbForm form = VerbForm.of(sentence, node);
        String marker = sentence.caseOf(ForDoing.carrier(sentence, node));
        if (form == VerbForm.GERUND || form == VerbForm.PARTICIPLE) {
            String first = marker.split(" ", -1)[0];
            if (StatusMarks.INSTEAD.has(first)) {
                return Optional.of(new StatusReading(Status.DENIED, trigger, "status/instead"));
            }
            Optional<Effect> preposition = lexicon.of(Part.PREP, marker);
            if (preposition.isPresent()) {
                return Optional.of(sequence(preposition.get(), head));
            }
            return tree.is(node, "xcomp", "ccomp", "acl") || sentence.token(head).isNoun()
                    ? governing(node, depth)
                    : Optional.of(setting(head, depth));
        }
        Optional<StatusReading> over = governing(node, depth);
        boolean purpose = form == VerbForm.INFINITIVE && !tree.is(node, "acl:relcl", "conj");
        boolean ahead = over.filter(r -> finite.isOnTheWay(head, r)).isPresent();
        return purpose && (ahead || sentence.token(head).lemma().equals("be"))
                ? Optional.of(finite.isTo(head))
                : over;
    }

    private Optional<StatusReading> governing(int node, int depth) {
        return Clauses.governor(sentence, node)
                .filter(g -> !scope.isAside(node))
                .map(g -> clause(g, depth + 1))
                .orElseGet(() -> Optional.of(root(node)));
    }

    /// "Spoke before meeting them" tells of both; "ahead of meeting them" looks forward.
    private StatusReading sequence(Effect preposition, int head) {
        boolean both = preposition == Effect.HAPPENS || scope.isNarrated(head);
        Status status = both ? Status.OCCURRED : Status.PLANNED;
        return both && DecidedThere.at(sentence, head, scope)
                ? new StatusReading(status, trigger, "status/decided-there")
                : StatusReading.weak(status, trigger, "status/prep");
    }

    /// Returns the reading of an encounter that a clause takes for granted, by the clause's time
    /// alone: "did not name him during the talks" tells of talks.
    StatusReading setting(int predicate, int depth) {
        VerbForm form = VerbForm.of(sentence, predicate);
        Status status =
                switch (VerbForm.isOfThePast(sentence, predicate) ? VerbForm.PAST : form) {
                    case FUTURE, WOULD, POSSIBLE, OUGHT -> Status.PLANNED;
                    default -> Status.OCCURRED;
                };
        if (scope.isAskedFor(predicate)) {
            return new StatusReading(Status.PROPOSED, trigger, "status/setting");
        }
        Optional<StatusReading> over =
                form.isFinite() || depth >= MAX_CLIMB || scope.isOfResult(predicate)
                        ? Optional.empty()
                        : above(predicate, Optional.empty(), depth + 1);
        boolean goal = form == VerbForm.INFINITIVE && tree.is(predicate, "advcl", "acl");
        boolean ahead = over.filter(r -> goal ? !r.status().happened() : r.isAhead()).isPresent();
        return StatusReading.weak(ahead ? Status.PLANNED : status, trigger, "status/setting");
    }
}
