package newsgraph.extract.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.TextSpan;
import newsgraph.event.Status;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.telling.StatusReading;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What a clause with a tense or mood of its own says of the encounter that its predicate asserts.
public final class FiniteClause {
    /// The rule of what somebody was asked about; it is no claim that it happened or did not.
    public static final String ASKED = "status/asked-whether";

    private final Sentence sentence;
    private final Dependencies tree;
    private final TextSpan trigger;

    FiniteClause(Sentence sentence, TextSpan trigger) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.trigger = trigger;
    }

    /// Returns what tense and mood say.
    ///
    /// @param not whether a word negates the predicate
    StatusReading read(int predicate, VerbForm form, boolean not) {
        if (isAskedOfThePast(predicate, form)) {
            return StatusReading.weak(Status.HYPOTHETICAL, trigger, ASKED);
        }
        if (isConditional(predicate, form)) {
            return StatusReading.weak(Status.HYPOTHETICAL, trigger, "status/condition");
        }
        if (form == VerbForm.WOULD && !not && isLookingAhead(predicate)) {
            return new StatusReading(Status.OCCURRED, trigger, "status/would-later");
        }
        if (form == VerbForm.POSSIBLE && isKeptFrom(predicate)) {
            return new StatusReading(Status.DENIED, trigger, "status/before-could");
        }
        if (!not && isSoThat(predicate, form)) {
            boolean done = VerbForm.of(sentence, tree.head(predicate)) == VerbForm.PAST;
            return StatusReading.weak(
                    done ? Status.OCCURRED : Status.PLANNED, trigger, "status/so-that");
        }
        Status status =
                switch (form) {
                    case PAST, PERFECT, PAST_PROGRESSIVE ->
                            not
                                    ? Status.DENIED
                                    : isSoFar(predicate, form) ? Status.ONGOING : Status.OCCURRED;
                    case PRESENT ->
                            not
                                    ? Status.DENIED
                                    : isAhead(predicate)
                                            ? Status.PLANNED
                                            : isMeanwhile(predicate)
                                                    ? Status.ONGOING
                                                    : Status.OCCURRED;
                    case PROGRESSIVE -> not ? Status.DENIED : Status.ONGOING;
                    case FUTURE, WOULD -> not ? Status.CANCELLED : Status.PLANNED;
                    case POSSIBLE ->
                            not && !isDoubtful(predicate) ? Status.CANCELLED : Status.HYPOTHETICAL;
                    case OUGHT -> not ? Status.HYPOTHETICAL : Status.PROPOSED;
                    default -> Status.HYPOTHETICAL;
                };
        boolean lasting = form == VerbForm.PROGRESSIVE && isPerfect(predicate);
        String rule =
                "status/"
                        + (lasting ? "perfect-" : "")
                        + form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new StatusReading(status, trigger, not ? rule + "/negated" : rule);
    }

    /// "Have been talking"
    private boolean isPerfect(int predicate) {
        return tree.children(predicate, "aux").stream()
                .anyMatch(a -> sentence.token(a).lower().equals("been"));
    }

    /// "Is to meet" is a plan, "were they to meet" a condition.
    StatusReading isTo(int be) {
        return sentence.token(be).lower().equals("were") && opensClause(be)
                ? StatusReading.weak(Status.HYPOTHETICAL, trigger, "status/condition")
                : StatusReading.weak(Status.PLANNED, trigger, "status/is-to");
    }

    /// Tells whether a verb over "to meet" leads there: what it says is so now, or it is a way that
    /// goes on ("is flying to Oslo to meet her").
    boolean isOnTheWay(int verb, StatusReading reading) {
        return reading.rule().equals("status/present")
                || (reading.rule().matches("status/(past-)?progressive")
                        && StatusMarks.MOTION.has(sentence.token(verb).lemma()));
    }

    /// Returns what words beside a verb without a tense say, whatever stands over it: "has not
    /// decided whether to meet her" leaves it open, "resigned rather than meet her" tells that they
    /// did not, "is thought to be meeting her" that they do.
    Optional<StatusReading> byItself(int verb) {
        boolean instead =
                tree.is(verb, "conj")
                        && tree.children(verb, "cc").stream()
                                .anyMatch(c -> StatusMarks.INSTEAD.has(sentence.token(c).lower()));
        boolean whether =
                tree.children(verb, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lower().equals("whether"));
        boolean now =
                sentence.token(verb).tag().equals("VBG")
                        && tree.is(verb, "xcomp", "ccomp")
                        && Surface.words(sentence, Math.max(0, verb - 2), verb).equals("to be")
                        && Course.isHearsay(sentence, tree.head(verb));
        return instead
                ? Optional.of(new StatusReading(Status.DENIED, trigger, "status/instead"))
                : whether
                        ? Optional.of(
                                new StatusReading(
                                        Status.HYPOTHETICAL, trigger, "status/whether-to"))
                        : now
                                ? Optional.of(
                                        new StatusReading(
                                                Status.ONGOING, trigger, "status/said-to-be"))
                                : Optional.empty();
    }

    /// "Was arrested before she could meet him".
    private boolean isKeptFrom(int predicate) {
        return tree.is(predicate, "advcl")
                && VerbForm.of(sentence, tree.head(predicate)) == VerbForm.PAST
                && tree.children(predicate, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lower().equals("before"));
    }

    /// "Flew in so that she could meet him", as "flew in to meet him".
    private boolean isSoThat(int predicate, VerbForm form) {
        return form == VerbForm.POSSIBLE
                && tree.is(predicate, "advcl")
                && tree.children(predicate, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lower().equals("so"));
    }

    private boolean isDoubtful(int predicate) {
        return tree.children(predicate, "aux").stream()
                .anyMatch(a -> StatusMarks.DOUBTFUL.has(sentence.token(a).lower()));
    }

    /// "Would later meet", "would go on to meet", "would meet her on nine occasions", as a tale of
    /// the past looks ahead; not what somebody says or a plan has.
    private boolean isLookingAhead(int predicate) {
        int begin = tree.children(predicate, "aux").stream().findFirst().orElse(predicate);
        boolean later =
                tree.children(predicate, "advmod").stream()
                                .filter(a -> a < predicate)
                                .anyMatch(a -> sentence.token(a).lower().equals("later"))
                        || Surface.words(sentence, predicate, sentence.size())
                                .matches("go on to .*")
                        || tree.children(predicate, "obl").stream()
                                .map(sentence::token)
                                .anyMatch(t -> t.lower().equals("occasions"));
        boolean said =
                sentence.tokens().stream()
                        .filter(t -> tree.is(t.index(), "parataxis"))
                        .anyMatch(t -> Reporting.isReport(sentence, t.index()));
        return later
                && !said
                && (tree.head(predicate) == Dependencies.NONE
                        || tree.is(predicate, "conj", "acl:relcl"))
                && !Surface.words(sentence, 0, begin).matches("(?s).*\\b(under|plan|if)\\b.*");
    }

    /// "When the two meet", "before they meet".
    private boolean isAhead(int predicate) {
        return tree.children(predicate, "mark", "advmod", "case").stream()
                .filter(m -> m < predicate)
                .anyMatch(m -> StatusMarks.WHEN.has(sentence.token(m).lower()));
    }

    /// "Has been closeted with them since March".
    private boolean isSoFar(int predicate, VerbForm form) {
        return form == VerbForm.PERFECT
                && StatusMarks.IN_COURSE.has(sentence.token(predicate).lower())
                && tree.children(predicate, "aux", "aux:pass", "cop").stream()
                        .map(a -> sentence.token(a).lower())
                        .anyMatch(a -> a.matches("has|have|'ve|'s"));
    }

    /// "While Lund negotiates with the union".
    private boolean isMeanwhile(int predicate) {
        return tree.is(predicate, "advcl")
                && tree.children(predicate, "mark", "advmod").stream()
                        .filter(m -> m < predicate)
                        .anyMatch(m -> StatusMarks.WHILE.has(sentence.token(m).lower()));
    }

    /// "Asked whether they had met".
    private boolean isAskedOfThePast(int predicate, VerbForm form) {
        int head = tree.head(predicate);
        return (form == VerbForm.PAST || form == VerbForm.PERFECT)
                && head != Dependencies.NONE
                && sentence.token(head).lemma().matches("ask|wonder|inquire|enquire")
                && tree.children(predicate, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lower().matches("if|whether"));
    }

    /// "Were they to meet", "had they met", "should they meet": a condition without "if".
    private boolean isInverted(int predicate) {
        boolean question =
                sentence.tokens().reversed().stream().limit(2).anyMatch(t -> t.word().equals("?"));
        return !question
                && tree.children(predicate, "aux", "aux:pass", "cop").stream()
                        .filter(a -> sentence.token(a).lower().matches("were|had|should"))
                        .filter(this::opensClause)
                        .anyMatch(a ->
                                tree.children(predicate, "nsubj", "nsubj:pass").stream()
                                        .anyMatch(s -> a < s && s < predicate));
    }

    /// "Should he step down, the party would meet": the condition opens the sentence.
    private boolean isBehindInverted(int predicate) {
        boolean opens =
                sentence.token(0).lower().matches("should|were|had")
                        && sentence.size() > 1
                        && sentence.token(1).tag().matches("DT|NN.*|PRP|JJ");
        return opens
                && sentence.tokens().subList(1, predicate).stream()
                        .anyMatch(t -> t.word().equals(","))
                && sentence.tokens().reversed().stream()
                        .limit(2)
                        .noneMatch(t -> t.word().equals("?"));
    }

    private boolean opensClause(int token) {
        return token == 0
                || sentence.token(token - 1)
                        .word()
                        .matches("[,;:\"“‘'`]+|but|But|and|And|that|--|–|—");
    }

    /// "If they meet", "would meet if ..", "will they meet?".
    boolean isConditional(int predicate, VerbForm form) {
        boolean open = form == VerbForm.FUTURE || form == VerbForm.WOULD;
        boolean onCondition =
                open
                        && Stream.concat(Stream.of(predicate), reporting(predicate))
                                .flatMap(p -> tree.children(p, "advcl").stream())
                                .flatMap(c -> tree.children(c, "mark").stream())
                                .anyMatch(m -> sentence.token(m).lower().equals("if"));
        return onCondition
                || isMarkedConditional(predicate)
                || isInverted(predicate)
                || (open && isBehindInverted(predicate))
                || isQuestion(predicate);
    }

    /// "If it fails, Lund said, he would": a parse hangs the condition on who says so, before whom
    /// it stands.
    private Stream<Integer> reporting(int predicate) {
        int head = tree.head(predicate);
        boolean reported =
                head != Dependencies.NONE
                        && tree.is(predicate, "ccomp")
                        && tree.children(head, "advcl").stream().anyMatch(c -> c < head);
        return reported ? Stream.of(head) : Stream.empty();
    }

    private boolean isMarkedConditional(int predicate) {
        List<Integer> path = new ArrayList<>(List.of(predicate));
        if (tree.is(predicate, "conj")) {
            path.add(tree.head(predicate));
        }
        return path.stream()
                .flatMap(v -> tree.children(v, "mark").stream().filter(m -> m < v))
                .anyMatch(m -> StatusMarks.CONDITION.has(sentence.token(m).lower()));
    }

    /// "Will they meet?" leaves it open; "why did they meet?" does not.
    private boolean isQuestion(int predicate) {
        boolean asked =
                sentence.tokens().reversed().stream().limit(2).anyMatch(t -> t.word().equals("?"));
        return asked
                && tree.head(predicate) == Dependencies.NONE
                && sentence.tokens().stream().noneMatch(t -> t.tag().startsWith("W"))
                && tree.children(predicate, "aux").stream()
                        .anyMatch(a ->
                                tree.children(predicate, "nsubj").stream().anyMatch(s -> a < s));
    }
}
