package newsgraph.extract.time;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.text.Token;

/// A kind of word that a time pattern names in capitals, and what such a word counts as.
enum Slot {
    WEEKDAY,
    WDAY,
    MONTH,
    NUMBER,
    VAGUE,
    UNIT,
    PART,
    SEASON,
    ORDINAL,
    /// A day of the month: "3", "3rd".
    DAY,
    /// Two days of the month in one word, "3-5"; its value is 100 times the first plus the second.
    DAYS,
    YEAR,
    /// "1990s", "'90s"; its value is the first year.
    DECADE,
    /// "24/02/2014"; the words are read later.
    NUMERIC,
    /// "2014-02-24"; the words are read later.
    ISO;

    private static final Pattern DAY_FORM = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern DAYS_FORM = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR_FORM = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern DECADE_FORM =
            Pattern.compile("(?:mid-)?(?:'?(\\d0)|(1[5-9]\\d0|20\\d0))'?s");
    private static final Pattern NUMERIC_FORM =
            Pattern.compile("\\d{1,2}([/.])\\d{1,2}\\1(\\d{4}|\\d{2})");
    private static final Pattern ISO_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNT_FORM = Pattern.compile("\\d{1,3}");
    private static final String MIDDLE = "mid-";
    private static final int LAST_DAY = 31;
    private static final int CENTURY = 100;
    private static final int PIVOT = 30;

    /// Tells whether a word may count in any slot; false is sure.
    static boolean mayHold(Token token) {
        String word = token.lower();
        return word.startsWith(MIDDLE)
                || TimeWords.isKnown(word)
                || word.chars().anyMatch(Character::isDigit);
    }

    /// Returns what a word counts as in this slot; empty if it does not belong there.
    OptionalInt value(Token token) {
        return switch (this) {
            case WEEKDAY, WDAY -> capital(token.word()) ? word(token.lower()) : OptionalInt.empty();
            case MONTH -> month(token.word());
            case VAGUE, UNIT, PART, SEASON, ORDINAL -> word(token.lower());
            case NUMBER ->
                    COUNT_FORM.matcher(token.word()).matches()
                            ? OptionalInt.of(Integer.parseInt(token.word()))
                            : word(token.lower());
            case DAY -> day(DAY_FORM.matcher(token.lower()));
            case DAYS -> days(DAYS_FORM.matcher(token.word()));
            case YEAR ->
                    YEAR_FORM.matcher(token.word()).matches()
                            ? OptionalInt.of(Integer.parseInt(token.word()))
                            : OptionalInt.empty();
            case DECADE -> decade(DECADE_FORM.matcher(token.lower()));
            case NUMERIC -> flag(NUMERIC_FORM.matcher(token.word()).matches());
            case ISO -> flag(ISO_FORM.matcher(token.word()).matches());
        };
    }

    private OptionalInt word(String word) {
        return TimeWords.value(name().toLowerCase(Locale.ROOT), word);
    }

    /// Reads "April" and "mid-April".
    private OptionalInt month(String word) {
        String month = word.startsWith(MIDDLE) ? word.substring(MIDDLE.length()) : word;
        return capital(month) ? word(month.toLowerCase(Locale.ROOT)) : OptionalInt.empty();
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static OptionalInt flag(boolean matches) {
        return matches ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static OptionalInt day(Matcher form) {
        if (!form.matches()) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(form.group(1));
        return day >= 1 && day <= LAST_DAY ? OptionalInt.of(day) : OptionalInt.empty();
    }

    private static OptionalInt days(Matcher form) {
        if (!form.matches()) {
            return OptionalInt.empty();
        }
        int first = Integer.parseInt(form.group(1));
        int last = Integer.parseInt(form.group(2));
        return first >= 1 && first < last && last <= LAST_DAY
                ? OptionalInt.of(first * CENTURY + last)
                : OptionalInt.empty();
    }

    private static OptionalInt decade(Matcher form) {
        if (!form.matches()) {
            return OptionalInt.empty();
        }
        if (form.group(2) != null) {
            return OptionalInt.of(Integer.parseInt(form.group(2)));
        }
        int tens = Integer.parseInt(form.group(1));
        return OptionalInt.of((tens < PIVOT ? 20 : 19) * CENTURY + tens);
    }
}
