package newsgraph.text;

import java.util.regex.Pattern;

/// The days of the week by their English names, in full.
public final class Weekdays {
    /// Any of them in small letters, as a part of regular expressions.
    public static final String ANY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    private static final Pattern WHOLE = Pattern.compile(ANY, Pattern.CASE_INSENSITIVE);

    private Weekdays() {}

    /// Tells whether a word names one, in small or capital letters.
    public static boolean is(String word) {
        return WHOLE.matcher(word).matches();
    }
}
