package newsgraph.extract.status;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.event.Status;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusLexicon.Part;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The verb of which a noun of meeting at the head of its clause is the subject, by the order of
/// words: participles between the two often mislead a parse ("a meeting called for today was
/// abandoned").
public final class FinalVerb {
    private static final String RULE = "status/final-verb";

    private static final Pattern NOTHING = opening("nothing");

    private static final Pattern HELD = opening("held");

    private FinalVerb() {}

    private static Pattern opening(String kind) {
        return Pattern.compile(
                "^(?:%s)(?= |$)(?! (?:up|back|off|hostage|over|out|in abeyance|to (?:a|be)))"
                        .formatted(Aftermath.words(kind)));
    }

    /// Returns the reading, as the verb says what came of it.
    public static StatusReading of(Trigger trigger, StatusReading told, StatusLexicon lexicon) {
        Optional<Token> never = trigger.isVerb() ? Optional.empty() : neverCame(trigger);
        if (never.isPresent()) {
            return told.under(Status.DENIED, never.get().span(), RULE);
        }
        boolean open =
                told.status() == Status.PLANNED
                        || told.status() == Status.PROPOSED
                        || told.status() == Status.HYPOTHETICAL;
        if (trigger.isVerb() || told.status() == Status.CANCELLED || !opensClause(trigger)) {
            return told;
        }
        Sentence sentence = trigger.sentence();
        Optional<Integer> verb = verb(sentence, trigger.end()).map(v -> ofNoun(trigger, v));
        boolean arranged = verb.filter(v -> isArranged(trigger, v)).isPresent();
        boolean denied = told.status() == Status.DENIED; // "that he had arranged never took place"
        if ((denied && !arranged) || (!open && !told.weak() && !arranged)) {
            return told;
        }
        Optional<Status> ended =
                verb.filter(v -> (open || arranged) && isCancelled(sentence, v, lexicon))
                        .map(v -> Status.CANCELLED)
                        .or(() -> verb.flatMap(v -> cameOf(trigger, told, v)));
        return ended.map(s -> told.under(s, sentence.token(verb.get()).span(), RULE)).orElse(told);
    }

    /// "Waited for talks with Lund that never took place": returns the verb of the clause.
    private static Optional<Token> neverCame(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, trigger.head());
        return Stream.concat(
                        Stream.of(noun),
                        Clauses.prepositional(sentence, noun, Set.of("with", "between")).stream())
                .flatMap(n -> tree.children(n, "acl:relcl").stream())
                .filter(v ->
                        tree.children(v, "nsubj").stream()
                                .filter(s -> sentence.token(s).lower().matches("that|which"))
                                .anyMatch(s ->
                                        NOTHING.matcher(
                                                        Surface.words(
                                                                sentence, s + 1, sentence.size()))
                                                .find()))
                .findFirst()
                .map(sentence::token);
    }

    /// "Planned talks never took place", "the planned meeting went ahead".
    private static Optional<Status> cameOf(Trigger trigger, StatusReading told, int verb) {
        Sentence sentence = trigger.sentence();
        boolean described = told.rule().equals(NounStatus.MODIFIER) || isArranged(trigger, verb);
        boolean subject =
                sentence.dependencies()
                        .is(WholeNoun.of(sentence, trigger.head()), "nsubj", "nsubj:pass");
        boolean never = verb > 0 && sentence.token(verb - 1).lower().equals("never");
        String words = Surface.words(sentence, never ? verb - 1 : verb, sentence.size());
        boolean open = // "if the planned talks took place"
                sentence.tokens().subList(0, trigger.first()).stream()
                        .anyMatch(t -> t.lower().matches("if|unless|whether|should"));
        if (!subject || open || !(described || told.weak())) {
            return Optional.empty();
        }
        return NOTHING.matcher(words).find()
                ? Optional.of(Status.CANCELLED)
                : described && HELD.matcher(words).find()
                        ? Optional.of(Status.OCCURRED)
                        : Optional.empty();
    }

    /// Tells whether no verb comes before the noun in its clause.
    private static boolean opensClause(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        for (int at = trigger.first() - 1; at >= 0; at--) {
            Token token = sentence.token(at);
            boolean content = token.lower().equals("that") && token.tag().equals("IN");
            if (content || token.word().equals(";") || token.lower().equals("and")) {
                return true;
            }
            if (token.tag().matches("VB[DZP]?|MD|TO|W.*")) {
                return false;
            }
        }
        return true;
    }

    /// Returns the first finite verb that is in no relative clause.
    private static Optional<Integer> verb(Sentence sentence, int from) {
        int skip = 0;
        for (int at = from; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.tag().matches("W(DT|P|RB)") || token.lower().equals("that")) {
                skip++;
            }
            boolean participle = // "a meeting called for today"
                    (at == from && token.tag().equals("VBD") && isPreposition(sentence, at + 1))
                            || isArranged(sentence, at);
            boolean finite = !participle && token.tag().matches("VB[DZP]|MD");
            if (finite && skip > 0) {
                skip--;
            } else if (finite) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// Returns where the verb begins that the noun is the subject of, if the one given only belongs
    /// to what describes the noun: "a dinner, arranged before the row broke out, had taken place".
    private static int ofNoun(Trigger trigger, int verb) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, trigger.head());
        int own = tree.head(noun);
        return tree.is(noun, "nsubj", "nsubj:pass") && own > verb && tree.dominates(noun, verb)
                ? tree.children(own, "aux", "aux:pass", "cop").stream().reduce(own, Math::min)
                : verb;
    }

    private static boolean isArranged(Trigger trigger, int verb) {
        Sentence sentence = trigger.sentence();
        return IntStream.range(trigger.end(), verb)
                .anyMatch(t -> isArranged(sentence, t) || isArrangedBy(sentence, trigger.end(), t));
    }

    /// "A dinner that Lund had planned".
    private static boolean isArrangedBy(Sentence sentence, int from, int verb) {
        return sentence.token(verb).tag().matches("VB[DN]")
                && sentence.token(verb).lemma().matches("plan|arrange|schedule")
                && sentence.token(verb - 1).lower().equals("had")
                && sentence.tokens().subList(from, verb).stream()
                        .anyMatch(t -> t.lower().matches("that|which"));
    }

    /// "A dinner with Lund planned for May", whose participle may have the tag of the past.
    private static boolean isArranged(Sentence sentence, int verb) {
        return sentence.token(verb).tag().matches("VB[DN]")
                && sentence.token(verb)
                        .lemma()
                        .matches("plan|arrange|schedule|set|fix|slate|pencil")
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).lower().matches("for|in|between|with")
                && !sentence.token(verb - 1)
                        .lower()
                        .matches("was|were|is|are|be|been|had|has|have");
    }

    private static boolean isPreposition(Sentence sentence, int token) {
        return token < sentence.size() && sentence.token(token).tag().matches("IN|TO");
    }

    private static int last(Sentence sentence, int finite) {
        int at = finite;
        while (at + 1 < sentence.size()
                && sentence.token(at + 1).tag().matches("VBN|RB|VB")
                && sentence.token(at)
                        .lemma()
                        .matches("be|have|will|would|must|not|all|also|later")) {
            at++;
        }
        return at;
    }

    private static boolean isCancelled(Sentence sentence, int finite, StatusLexicon lexicon) {
        int verb = last(sentence, finite);
        boolean not =
                sentence.tokens().subList(finite, verb).stream()
                        .anyMatch(t -> t.lower().matches("not|n't|never"));
        if (not) {
            return false;
        }
        String lemma = sentence.token(verb).lemma();
        String next = verb + 1 < sentence.size() ? sentence.token(verb + 1).lower() : "";
        boolean cancels =
                Stream.of(lemma, lemma + " " + next)
                        .flatMap(w -> lexicon.of(Part.VERB, w).stream())
                        .anyMatch(e ->
                                e == Effect.CANCELS
                                        || (e == Effect.POSTPONES
                                                && !NewDay.isWith(sentence, verb)));
        boolean passive = verb > 0 && sentence.token(verb - 1).lemma().matches("be|all|also|later");
        return (cancels && passive) || (lemma + " " + next).equals("fall through");
    }
}
