package newsgraph.extract.trigger;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.event.Status;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells what people do now and then from what they did: "meets her editor every morning", "we do
/// not negotiate with pirates", "a forum which brings together ministers".
final class Habit {
    private static final Set<String> ADVERBS = LexiconFile.words("habit-words");

    private static final Pattern TIMES =
            Pattern.compile(
                    "\\b(?:(?:every|each)(?: other| second| third| few| single)?"
                            + " (?:day|week|month|year|morning|evening|night|afternoon|hour|weekend"
                            + "|summer|winter|spring|autumn|\\w+day)s?"
                            + "|(?:once|twice|several times|three times|four times) (?:a|an|every|each)"
                            + " (?:day|week|month|year|night|hour)"
                            + "|once in a while|from time to time|now and then|now and again"
                            + "|(?:daily|weekly|fortnightly|monthly|quarterly|annually|yearly)(?= \\W| with |$)"
                            + "|on a (?:regular|daily|weekly|monthly) basis)\\b");

    private static final Set<String> LIGHT = Set.of("have", "hold", "conduct", "take");

    /// What the clause is said or thought by, which leaves it a plain statement.
    private static final Set<String> SAYING =
            Set.of(
                    "say", "tell", "add", "write", "think", "know", "explain", "note", "be",
                    "insist");

    private Habit() {}

    static boolean is(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        boolean dated = mention.timing().isPresent();
        boolean asked = mention.status().status() == Status.PROPOSED; // "that they confer weekly"
        OptionalInt verb = verb(trigger);
        boolean once = dated && isPast(trigger);
        return (isMarked(trigger, once) && !asked)
                || (verb.isPresent() && isFormer(trigger.sentence(), verb.getAsInt()))
                || isOwnCustom(trigger)
                || (!dated && Advice.is(trigger))
                || (verb.isPresent()
                        && isNature(trigger.sentence(), verb.getAsInt())
                        && !isDatedWithin(mention, verb.getAsInt()))
                || (verb.isPresent()
                        && !dated
                        && (isPolicy(trigger.sentence(), verb.getAsInt())
                                || isEver(trigger.sentence(), verb.getAsInt())));
    }

    /// "They used to play tennis", not "the room is used to receive guests".
    private static boolean isFormer(Sentence sentence, int verb) {
        return verb > 1
                && sentence.token(verb).tag().equals("VB")
                && sentence.token(verb - 1).tag().equals("TO")
                && sentence.token(verb - 2).lower().equals("used")
                && sentence.dependencies().children(verb - 2, "aux:pass", "nsubj:pass").isEmpty();
    }

    /// Tells whether its day is told in the clause itself: not "a delegation of the forum, which
    /// unites 40 unions, came on Monday".
    private static boolean isDatedWithin(EncounterMention mention, int verb) {
        Sentence sentence = mention.trigger().sentence();
        return mention.timing()
                .filter(t ->
                        sentence.dependencies().subtree(verb).stream()
                                .anyMatch(w -> t.evidence().overlaps(sentence.token(w).span())))
                .isPresent();
    }

    /// "She brings me a chart in the morning meetings", "he will at times bring up a chart at the
    /// weekly meetings": what somebody tells of his own days, or what is done now and then.
    private static boolean isOwnCustom(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(trigger.head());
        return !trigger.isVerb()
                && verb != Dependencies.NONE
                && trigger.token().tag().equals("NNS")
                && !trigger.token().lower().equals("talks")
                && sentence.caseOf(trigger.head()).matches("in|at|during")
                && ((VerbForm.of(sentence, verb) == VerbForm.PRESENT
                                && tree.children(verb, "nsubj", "obj", "iobj").stream()
                                        .anyMatch(w ->
                                                sentence.token(w).lower().matches("i|me|we|us")))
                        || isOftenDone(sentence, verb));
    }

    private static boolean isOftenDone(Sentence sentence, int verb) {
        VerbForm form = VerbForm.of(sentence, verb);
        return (form == VerbForm.PRESENT || form == VerbForm.FUTURE || form == VerbForm.WOULD)
                && sentence.dependencies().children(verb, "advmod").stream()
                        .anyMatch(a -> ADVERBS.contains(sentence.token(a).lower()));
    }

    /// Returns the verb that says that they do so: "have breakfast with", "meet".
    private static OptionalInt verb(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = sentence.dependencies().head(trigger.head());
        boolean light =
                head != Dependencies.NONE
                        && sentence.dependencies().is(trigger.head(), "obj")
                        && LIGHT.contains(sentence.token(head).lemma());
        return trigger.isVerb()
                ? OptionalInt.of(trigger.head())
                : light ? OptionalInt.of(head) : OptionalInt.empty();
    }

    private static boolean isPast(Trigger trigger) {
        OptionalInt verb = verb(trigger);
        return verb.isPresent()
                && VerbForm.of(trigger.sentence(), verb.getAsInt()) == VerbForm.PAST;
    }

    /// Tells whether words of the clause make it a habit.
    ///
    /// @param once it happened on a stated day, so that only "every Monday" can
    private static boolean isMarked(Trigger trigger, boolean once) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean often =
                trigger.isVerb()
                        && tree.children(trigger.head(), "advmod").stream()
                                .anyMatch(a -> ADVERBS.contains(sentence.token(a).lower()));
        boolean each =
                trigger.isVerb()
                        && tree.children(trigger.head(), "obl:tmod", "obl").stream()
                                .filter(t -> !once || isWeekday(sentence.token(t)))
                                .filter(t -> !sentence.token(t).lower().equals("other"))
                                .flatMap(t -> tree.children(t, "det", "advmod").stream())
                                .anyMatch(
                                        d -> sentence.token(d).lower().matches("every|each|most"));
        return often || each || isTimed(trigger, once);
    }

    /// "Meets her twice a week", not "met her about buying grain every year".
    private static boolean isTimed(Trigger trigger, boolean once) {
        Sentence sentence = trigger.sentence();
        int end = trigger.end();
        while (end < sentence.size() && !endsClause(sentence.token(end))) {
            end++;
        }
        for (int at = trigger.end(); at < end; at++) {
            Matcher times = TIMES.matcher(Surface.words(sentence, at, end));
            if (times.lookingAt()) {
                int last = at + times.group().split(" ", -1).length - 1;
                if (hangsOn(trigger, at, last) && (!once || isWeekday(sentence.token(last)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A parse may take a time for an apposition: "receives the minister, Peter Lund, every
    /// Tuesday".
    private static boolean hangsOn(Trigger trigger, int first, int last) {
        Dependencies tree = trigger.sentence().dependencies();
        OptionalInt verb = verb(trigger);
        return IntStream.rangeClosed(first, last)
                .map(w ->
                        tree.is(w, "appos") || isBehindNoun(tree, w)
                                ? tree.head(tree.head(w))
                                : tree.head(w))
                .filter(h -> h < first || h > last)
                .anyMatch(h -> h == trigger.head() || (verb.isPresent() && h == verb.getAsInt()));
    }

    /// "Meets the union weekly", whose last word a parse hangs on the union.
    private static boolean isBehindNoun(Dependencies tree, int word) {
        return tree.is(word, "amod") && tree.head(word) < word;
    }

    private static boolean isWeekday(Token token) {
        return token.lower().matches("\\w+days?");
    }

    private static boolean endsClause(Token token) {
        return token.word().matches("[;:\"”]|--|–|—|''") || token.tag().matches("VBD|VBZ|VBP|MD");
    }

    /// "I have breakfast with my wife", "the state does not negotiate with pirates": the plain
    /// present of those who speak of themselves, or of what nobody does.
    private static boolean isPolicy(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        if (!isPlainPresent(sentence, verb)) {
            return false;
        }
        if (isWheneverBelow(sentence, verb)) {
            return true;
        }
        boolean self =
                Clauses.subjects(sentence, verb).stream()
                        .map(s -> sentence.token(s).lower())
                        .anyMatch(s -> s.matches("i|we|you|people|everyone|everybody|one"));
        int head = tree.head(verb);
        boolean plain =
                head == Dependencies.NONE
                        || tree.is(verb, "conj", "parataxis", "acl:relcl", "dep")
                        || (tree.is(verb, "ccomp")
                                && SAYING.contains(sentence.token(head).lemma()));
        boolean not = VerbNegation.of(sentence, verb).isPresent();
        return (plain && (self || not)) || (self && isWhenever(sentence, verb));
    }

    /// "When I visit other countries, it is not my job": at any such time.
    private static boolean isWhenever(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        return tree.is(verb, "advcl")
                && Stream.of("advmod", "mark")
                        .flatMap(r -> tree.children(verb, r).stream())
                        .anyMatch(m -> sentence.token(m).lower().matches("when|whenever"))
                && VerbForm.of(sentence, head) == VerbForm.PRESENT;
    }

    /// "Meets constituents whenever she is home".
    private static boolean isWheneverBelow(Sentence sentence, int verb) {
        return sentence.tokens().subList(verb + 1, sentence.size()).stream()
                .filter(Surface::endsClause)
                .findFirst()
                .filter(t -> t.lower().equals("whenever"))
                .isPresent();
    }

    /// "The forum, which brings together ministers": what something is for.
    private static boolean isNature(Sentence sentence, int verb) {
        return isPlainPresent(sentence, verb)
                && sentence.dependencies().is(verb, "acl:relcl")
                && sentence.token(verb - 1).lower().matches("which|that");
    }

    /// "Have you ever met a minister who": asked of whoever hears it.
    private static boolean isEver(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.children(verb, "advmod").stream()
                        .anyMatch(a -> sentence.token(a).lower().equals("ever"))
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s -> sentence.token(s).lower().equals("you"));
    }

    private static boolean isPlainPresent(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        VerbForm form = VerbForm.of(sentence, verb);
        boolean joined = // "we consult them and talk to others"
                form == VerbForm.BARE
                        && tree.is(verb, "conj")
                        && VerbForm.of(sentence, tree.head(verb)) == VerbForm.PRESENT;
        return (form == VerbForm.PRESENT || joined) && !Clauses.isPassive(sentence, verb);
    }
}
