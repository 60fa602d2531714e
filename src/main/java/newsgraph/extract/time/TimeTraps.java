package newsgraph.extract.time;

import java.util.Optional;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Words that look like a time and are none: "May" the person, "march" the verb, 2000 people, what
/// will "last two days".
final class TimeTraps {
    private TimeTraps() {}

    /// Tells whether a match is a trap.
    static boolean caught(TimeMatch match) {
        return switch (match.pattern().reading()) {
            case YEAR -> isNumber(match);
            case MONTH -> match.size() == 1 && isNoMonth(match);
            case WEEKDAY -> isInName(match) || isAddedToDate(match) || isOfName(match);
            case FOCUS_WEEKDAY -> namesSomething(match);
            case DATE -> isNoDate(match);
            case SPAN -> match.sentence().token(match.first()).tag().startsWith("VB");
            default -> false;
        };
    }

    private static boolean isNumber(TimeMatch match) {
        Sentence sentence = match.sentence();
        Optional<Token> before = before(match);
        Optional<Token> after = after(match);
        if (after.map(t -> t.tag().equals("NNS") || t.lower().equals("%")).orElse(false)) {
            return !before.map(t -> t.lower().equals("the")).orElse(false);
        }
        boolean bracketed =
                before.map(t -> t.word().startsWith("(") || t.tag().equals("-LRB-")).orElse(false)
                        && after.map(t -> t.tag().equals("-RRB-")).orElse(false);
        boolean dated = before.map(t -> TimeWords.has("dates", t.lower())).orElse(false);
        boolean listed =
                match.first() > 1
                        && before.map(t ->
                                        t.lower().equals("and")
                                                || t.lower().equals(",")
                                                || t.lower().equals("to")
                                                || t.lower().equals("-"))
                                .orElse(false)
                        && Slot.YEAR.value(sentence.token(match.first() - 2)).isPresent();
        return !(dated || listed || bracketed || isToldOf(match));
    }

    /// "One has to go back to 1995, when they met."
    private static boolean isToldOf(TimeMatch match) {
        Sentence sentence = match.sentence();
        int link = match.end();
        boolean comma = link < sentence.size() && sentence.token(link).word().equals(",");
        int word = comma ? link + 1 : link;
        return word < sentence.size()
                && sentence.token(word).lower().equals("when")
                && before(match)
                        .map(t -> t.tag().equals("TO") || t.tag().equals("IN"))
                        .orElse(false);
    }

    /// A month alone must be a noun, no part of a person's name, and where it is another word as
    /// well, follow a word that opens a time.
    private static boolean isNoMonth(TimeMatch match) {
        Token token = match.sentence().token(match.first());
        if (!token.isNoun()
                && !TimeWords.has("opens", before(match).map(Token::lower).orElse(""))) {
            return true;
        }
        if (isInName(match)) {
            return true;
        }
        return TimeWords.has("two-faced", token.lower())
                && !before(match).map(t -> TimeWords.has("opens", t.lower())).orElse(false)
                && !after(match).map(t -> t.lower().equals("'s")).orElse(false);
    }

    /// "On March 3, 2001, a Saturday": says nothing new.
    private static boolean isAddedToDate(TimeMatch match) {
        Sentence sentence = match.sentence();
        int article = match.first() - 1;
        return article > 1
                && sentence.token(article).lower().equals("a")
                && sentence.token(article - 1).word().equals(",")
                && (Slot.YEAR.value(sentence.token(article - 2)).isPresent()
                        || Slot.DAY.value(sentence.token(article - 2)).isPresent());
    }

    /// "May 2" needs no more; "2 March" could be two marches, but has a capital.
    private static boolean isNoDate(TimeMatch match) {
        return after(match)
                .map(t -> t.lower().equals("%") || t.lower().equals("percent"))
                .orElse(false);
    }

    private static boolean isInName(TimeMatch match) {
        Optional<Name> name = match.sentence().nameAt(match.first());
        return name.map(n -> n.type() == Name.Type.PERSON || n.end() - n.first() > 1).orElse(false);
    }

    /// "The | Friday Mosque": the day alone of such a name.
    private static boolean isOfName(TimeMatch match) {
        return match.size() == 1
                && before(match).filter(t -> t.lower().equals("the")).isPresent()
                && namesSomething(match);
    }

    /// "The Sunday Courier", "the Friday Mosque", not "the Monday".
    private static boolean namesSomething(TimeMatch match) {
        Sentence sentence = match.sentence();
        int day = match.end() - 1;
        return match.size() <= 2
                && after(match).filter(Token::isProperNoun).isPresent()
                && sentence.dependencies().is(day, "compound")
                && sentence.dependencies().head(day) > day;
    }

    private static Optional<Token> before(TimeMatch match) {
        return match.first() == 0
                ? Optional.empty()
                : Optional.of(match.sentence().token(match.first() - 1));
    }

    private static Optional<Token> after(TimeMatch match) {
        return match.end() == match.sentence().size()
                ? Optional.empty()
                : Optional.of(match.sentence().token(match.end()));
    }
}
