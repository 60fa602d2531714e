package newsgraph.extract.clause;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Weekdays;

/// What a parse takes for the subject and is none: of an infinitive by the preposition before it
/// ("flew to Oslo to meet", "came with two ministers to meet"), of a participle by what it is.
final class FalseSubject {
    private static final Set<String> PLACING = Set.of("to", "in", "at", "into", "from", "toward");

    private static final Set<String> COMPANY = Set.of("with");

    /// Verbs of going for a place.
    private static final String LEAVING = "leave|depart|head|sail|embark|set|start|make|fly|take";

    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    /// "To travel to Oslo that May to meet her".
    private static final Pattern TIME =
            Pattern.compile(
                    Weekdays.ANY
                            + "|january|february|march|april|may|june|july|august|september|october"
                            + "|november|december|spring|summer|autumn|fall|winter|morning|afternoon"
                            + "|evening|night|day|week|weekend|month|year");

    private static final Set<String> LASTING =
            Set.of("for", "until", "till", "since", "over", "throughout");

    /// Verbs of what somebody else has done: "resented Voss having met her".
    private static final String WITH_GERUND =
            "remember|recall|regret|resent|mind|imagine|dislike|hate|find|be";

    /// What one has or gets to do something: "asked for permission to meet him".
    private static final String LEAVE =
            "permission|leave|clearance|approval|chance|opportunity|time";

    private FalseSubject() {}

    private static boolean isLeave(Sentence sentence, int subject) {
        return sentence.token(subject).lemma().matches(LEAVE)
                && subject + 1 < sentence.size()
                && sentence.token(subject + 1).tag().equals("TO");
    }

    /// Returns the stated subjects of a verb; where a parse takes a participle behind a noun for
    /// the subject, that noun: "mayors elected in May met".
    static List<Integer> stated(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> stated =
                tree.children(verb, "nsubj").stream()
                        .map(s -> behindFronted(sentence, verb, s))
                        .filter(s -> !isGoal(sentence, verb, s))
                        .filter(s -> !isBeforeHaving(sentence, verb, s) && !isLeave(sentence, s))
                        .filter(s -> ForDoing.over(sentence, verb).filter(s::equals).isEmpty())
                        .toList();
        return !stated.isEmpty()
                ? withoutDescription(sentence, verb, stated)
                : tree.children(verb, "csubj").stream()
                        .filter(p -> sentence.token(p).tag().equals("VBN"))
                        .filter(p -> tree.children(p, "aux", "aux:pass", "mark").isEmpty())
                        .flatMap(p -> tree.children(p, "nsubj").stream())
                        .filter(s -> s < verb)
                        .toList();
    }

    /// "A friend of Haas for years, she met him", "A lawyer, Lund met him": who is described before
    /// the comma is named behind it, right before the verb.
    private static List<Integer> withoutDescription(
            Sentence sentence, int verb, List<Integer> stated) {
        Dependencies tree = sentence.dependencies();
        int first = stated.getFirst();
        boolean opens =
                sentence.token(0).lower().matches("an?|once|long|himself|herself")
                        && first < verb
                        && tree.subtree(first).getFirst() == 0;
        return opens
                ? Stream.concat(stated.stream().skip(1), tree.children(first, "appos").stream())
                        .filter(s -> s < verb && isBetweenComma(sentence, s, verb))
                        .findFirst()
                        .map(List::of)
                        .orElse(stated)
                : stated;
    }

    private static boolean isBetweenComma(Sentence sentence, int subject, int verb) {
        List<Integer> phrase = sentence.dependencies().subtree(subject);
        int begin = phrase.getFirst();
        return begin > 0
                && sentence.token(begin - 1).word().equals(",")
                && sentence.tokens().subList(begin, verb).stream()
                        .noneMatch(t -> t.word().equals(","));
    }

    /// Tells whether it is where somebody goes, when, or how long he does: "is due in Oslo on
    /// Sunday to see her", "spent hours closeted".
    static boolean isGoal(Sentence sentence, int verb, int subject) {
        boolean length =
                sentence.token(verb).tag().equals("VBN")
                        && subject + 1 == verb
                        && WholeNoun.measures(sentence, subject);
        return length
                || isBehind(sentence, verb, subject, PLACING)
                || isLeftFor(sentence, verb, subject)
                || (isBehind(sentence, verb, subject, LASTING) // "refused for weeks to meet"
                        && (WholeNoun.measures(sentence, subject)
                                || TIME.matcher(sentence.token(subject).lower()).matches()))
                || (isBehind(sentence, verb, subject, Set.of("that"))
                        && TIME.matcher(sentence.token(subject).lower()).matches())
                || (isBehind(sentence, verb, subject, Set.of("on"))
                        && Weekdays.is(sentence.token(subject).word()));
    }

    /// "Left for Oslo to meet her", not "arranged for Oslo to meet the rebels".
    private static boolean isLeftFor(Sentence sentence, int verb, int subject) {
        int over = sentence.dependencies().head(verb);
        return over != Dependencies.NONE
                && sentence.token(over).lemma().matches(LEAVING)
                && isBehind(sentence, verb, subject, Set.of("for"))
                && sentence.nameAt(subject).filter(n -> n.type() == Name.Type.LOCATION).isPresent();
    }

    /// "When visiting Oslo, Lund met her": a parse takes the town for the subject, and who met her
    /// for what explains it.
    private static int behindFronted(Sentence sentence, int verb, int subject) {
        OptionalInt from =
                subject > 1 && subject < verb && sentence.token(0).tag().matches("WRB|IN")
                        ? Fronted.subject(sentence, 1)
                        : OptionalInt.empty();
        return from.isPresent() && subject < from.getAsInt()
                ? sentence.dependencies().children(subject, "appos", "conj", "dep").stream()
                        .filter(s -> s >= from.getAsInt() && s < verb)
                        .findFirst()
                        .orElse(subject)
                : subject;
    }

    /// "Lund phoned Voss having already dined with her": it is Lund who has dined; not "with Voss
    /// having left", "remembered Voss having dined with her".
    private static boolean isBeforeHaving(Sentence sentence, int verb, int subject) {
        int over = sentence.dependencies().head(verb);
        return over != Dependencies.NONE
                && over < subject
                && subject + 1 < verb
                && sentence.token(subject + 1).lower().equals("having")
                && sentence.token(over).tag().matches("VB[DZP]")
                && (!Reporting.isReport(sentence, over)
                        || sentence.token(over).lemma().equals("call"))
                && !sentence.token(over).lemma().matches(WITH_GERUND)
                && sentence.tokens().subList(over, subject).stream()
                        .noneMatch(t -> t.tag().equals("IN"));
    }

    /// Tells whether it is who comes along; not "pleaded with her to meet him".
    static boolean isCompany(Sentence sentence, int verb, int subject) {
        int over = sentence.dependencies().head(verb);
        return over != Dependencies.NONE
                && MOTION.contains(sentence.token(over).lemma())
                && isBehind(sentence, verb, subject, COMPANY);
    }

    private static boolean isBehind(
            Sentence sentence, int verb, int subject, Set<String> prepositions) {
        return sentence.token(verb).tag().equals("VB")
                && subject + 1 < verb
                && sentence.token(subject + 1).tag().equals("TO")
                && sentence.dependencies().children(verb, "mark", "case").stream()
                        .anyMatch(m ->
                                m < subject && prepositions.contains(sentence.token(m).lower()));
    }
}
