package newsgraph.text.corenlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What tells a reader where to look in a picture: "Lund (R)", "Voss, second from left,", "From
/// left:". Read without it, a caption is a sentence like others.
final class CaptionMarks {
    private static final String SIDE =
            "(?:(?:far|cent(?:er|re)|second|third|fourth|fifth|2nd|3rd|4th|5th|back|front|top|bottom"
                    + "|upper|lower|at|on the|in)[ -](?:from )?(?:the )?)?"
                    + "(?:left|right|cent(?:er|re)|middle)(?: (?:front|back|row|foreground))?";

    /// In brackets behind a name: "(R)", "(2nd L)", "(second from right)".
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "(?<=\\p{L}|[.,] ?|[\"”’]) ?\\((?:(?:\\d(?:st|nd|rd|th)|front|back|top|bottom)[ -])?"
                            + "(?:[LRC]|LEFT|RIGHT|CENTER|"
                            + SIDE
                            + ")\\)");

    /// What follows a comma that stays.
    private static final String NEXT =
            " (?!and\\b)(?:\\p{Lu}|(?:then|the|an?|who|whose|his|her)\\b)";

    /// Between commas behind a name; one comma stays before the next name, and behind a party in
    /// commas of its own ("R-Wis.").
    private static final Pattern SET_OFF =
            Pattern.compile(
                    "(?:(?<=\\b(?:by|with)), from (?:left|right),(?= \\p{Lu})"
                            + "|(?<=,) from (?:left|right)[,:](?= \\p{Lu})"
                            + "|(?<=\\p{Lu}[\\p{L}.'’-]{1,20},) %1$s,(?=%2$s)|(?<=\\.,) %1$s,"
                                    .formatted(SIDE, NEXT)
                            + "|(?<=\\p{Lu}[\\p{L}'’-]{1,20}), %1$s(?:,(?!%2$s)|(?= and\\b|\\.$)))"
                                    .formatted(SIDE, NEXT));

    /// Before the sentence: "FILE - ", "Pictured: ", "(L-R) ", "From left: ", "OSLO, NORWAY - MAY
    /// 4: ".
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:(?:FILE|File)(?: PHOTO| [Pp]hoto| [Pp]icture)?(?: ?[-–—:]+ |, (?=\\p{Lu}))"
                            + "|(?:Image copyright .{1,40}? )?(?:Image|Media) caption "
                            + "|(?:P(?:ictured|ICTURED)|P(?:hoto|HOTO)|V(?:ideo|IDEO)|Image|Picture"
                            + "|C(?:aption|APTION))(?: above| here| left| right)?: "
                            + "|\\((?:[LR][- ](?:to[- ])?[LR]"
                            + "|(?:[Ff]rom )?(?:L|[Ll]eft)(?: to [Rr](?:ight)?)?)\\):? ?"
                            + "|(?:F(?:rom|ROM)|Clockwise from) (?:top |upper )?(?:left|L|LEFT)"
                            + "(?: to (?:right|R))?[:,]? (?=\\p{Lu}|the )"
                            + "|(?:Left|L)[ -]to[ -](?:right|R)[:,]? (?=\\p{Lu}|the )"
                            + "|In (?:this|an?) (?:\\p{Ll}+ ){0,2}"
                            + "(?:photo|picture|image|photograph|frame ?grab),? "
                            + "(?:released|provided|taken|made|supplied|distributed|issued|obtained)"
                            + "[^,;.\\d]{3,120}, (?=\\p{Lu}|the )"
                            + "|\\p{Lu}[\\p{Lu}., ]{2,40} [-–—] (?:J|F|M|A|S|O|N|D)\\p{Lu}{2,8}\\.?"
                            + " \\d{1,2}(?:, \\d{4})?: (?=\\p{Lu}))+");

    private CaptionMarks() {}

    /// Returns a paragraph of the same length, with blanks for its marks.
    static String blanked(String paragraph) {
        return blanked(SET_OFF, blanked(BRACKETED, blanked(OPENING, paragraph)));
    }

    private static String blanked(Pattern marks, String text) {
        Matcher matcher = marks.matcher(text);
        return matcher.replaceAll(m -> " ".repeat(m.end() - m.start()));
    }
}
