package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who takes part by what he does there: "a hearing at which Ann Lund is expected to testify", "a
/// summit to which Bo Voss had come from Oslo", not "talks at which Ann Lund was accused".
final class AtWhich {
    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    /// What is done only to who is there.
    private static final Set<String> THERE =
            Set.of("flank", "join", "accompany", "seat", "greet", "welcome", "receive");

    /// What two people do with each other, or before all who are there.
    private static final Set<String> TOGETHER =
            Set.of(
                    "agree",
                    "announce",
                    "argue",
                    "clash",
                    "conclude",
                    "declare",
                    "decide",
                    "launch",
                    "pledge",
                    "quarrel",
                    "reach",
                    "seal",
                    "settle",
                    "shake",
                    "sign",
                    "spar",
                    "unveil");

    private AtWhich() {}

    /// Adds the people who act in such a clause under their names, by the order of words.
    static void add(Trigger trigger, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        for (int at = trigger.end(); at + 3 < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.isVerb() || token.word().matches("[;:]")) {
                return;
            }
            if (token.lower().equals("where") && sentence.token(at - 1).word().equals(",")) {
                addTogether(trigger, arguments, parties, at + 1);
                return;
            }
            String words = Surface.words(sentence, at, at + 2);
            if (words.matches("(at|to|during|in) which")) {
                List<ActorMention> who = arguments.from(at + 2);
                int verb = verb(sentence, at + 2, who);
                boolean does =
                        verb >= 0
                                && !who.isEmpty()
                                && who.stream().allMatch(AtWhich::isNamedPerson)
                                && (!words.startsWith("to ")
                                        || MOTION.contains(sentence.token(verb).lemma()))
                                && (!words.startsWith("in ") || isPart(trigger, at, verb))
                                && VerbNegation.of(sentence, verb).isEmpty();
                if (does) {
                    parties.add(who, Role.ATTENDEE, "participant/relative");
                }
                return;
            }
        }
    }

    /// "A summit in Oslo, where Lund and Voss announced it": what two do together, in a town where
    /// they both are for it.
    private static void addTogether(
            Trigger trigger, Arguments arguments, Parties parties, int from) {
        Sentence sentence = trigger.sentence();
        List<ActorMention> who = arguments.from(from);
        int verb = verb(sentence, from, who);
        boolean together =
                !trigger.isVerb()
                        && verb >= 0
                        && who.size() > 1
                        && who.stream().allMatch(AtWhich::isNamedPerson)
                        && TOGETHER.contains(sentence.token(verb).lemma())
                        && VerbNegation.of(sentence, verb).isEmpty();
        if (together) {
            parties.add(who, Role.ATTENDEE, "participant/relative");
        }
    }

    /// "Talks with Lund, in which she took part", "talks in Oslo, in which she took part"; not "in
    /// which she said", "talks after the coup in which she took part".
    private static boolean isPart(Trigger trigger, int which, int verb) {
        Sentence sentence = trigger.sentence();
        boolean comma = sentence.token(which - 1).word().equals(",");
        boolean own =
                !trigger.isVerb()
                        && sentence.tokens().subList(trigger.end(), which).stream()
                                .filter(t -> t.tag().equals("IN"))
                                .allMatch(t ->
                                        t.lower()
                                                .matches(
                                                        comma
                                                                ? "with|between|of|in|on"
                                                                : "with|between|of"));
        return own && isPart(sentence, verb);
    }

    private static boolean isPart(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().matches("participate|join")
                || (sentence.token(verb).lemma().equals("take")
                        && verb + 1 < sentence.size()
                        && sentence.token(verb + 1).lower().equals("part"));
    }

    /// Returns the verb right behind the people; -1 where something else follows.
    private static int verb(Sentence sentence, int from, List<ActorMention> who) {
        int at = who.stream().mapToInt(ActorMention::end).max().orElse(from);
        if (at >= sentence.size() || !sentence.token(at).tag().matches("VB.*|MD|RB")) {
            return -1;
        }
        Dependencies tree = sentence.dependencies();
        while (at < sentence.size() && tree.is(at, "aux", "aux:pass", "cop", "advmod", "mark")) {
            at++;
        }
        return at < sentence.size() && sentence.token(at).isVerb() && !isDoneTo(sentence, at)
                ? at
                : -1;
    }

    /// "Was accused", not "is expected to testify", "was flanked by her aides".
    private static boolean isDoneTo(Sentence sentence, int verb) {
        return Clauses.isPassive(sentence, verb)
                && !THERE.contains(sentence.token(verb).lemma())
                && sentence.dependencies().children(verb, "xcomp").isEmpty();
    }

    private static boolean isNamedPerson(ActorMention mention) {
        return Presence.isNamedPerson(mention)
                && mention.sentence().token(mention.head()).isProperNoun();
    }
}
