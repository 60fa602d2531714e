package newsgraph.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.event.Status;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.party.PartyNames;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.trigger.Errand;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// What became of a plan or an offer, as the clause or sentence right after it tells: "had been due
/// to lunch. But the table was cancelled", "invited her to dinner. She declined". The data file
/// `aftermath-words` has the words.
public record Aftermath(AnnotatedText text, List<Party> parties) {
    private static final String RULE = "status/aftermath";

    private static final String BEFORE = "(?:^|[,;:–—-] |\\b(?:but|and|though|although|only) )";
    private static final String BECAUSE = "(?:^|[,;:–—-] |\\b(?:but|and|as|because|since|after) )";
    private static final String OPENING =
            "^(?:(?:but|yet|and|then|instead|however|in the end|in the event)(?: ,)? )?";
    private static final String DAY = "(?! (?:until|till|to|for) (?!further|later|an? |some))";
    private static final String WAS =
            "(?:was|were|is|are|has been|have been|had been|has since been|had to be|has had to be"
                    + "|got)(?: (?:later|then|also|since|again|all|\\w+ly))*";
    private static final String NAME =
            "(?:he|she|they|both|the \\w+(?: \\w+)?|(?!until |till )\\w+\\.?(?: \\w+){0,2})";
    private static final String HAS = "(?: (?:has|have|had|then|later|also|promptly|politely))*";
    private static final String DONE =
            "(?= [.,;:\"”'’!)–—-]| (?:on|at|by|within|after|politely|flatly|again|in|because|citing"
                    + "|that (?:day|morning|afternoon|evening|night|week))"
                    + " |$)";

    private static final String THING =
            "(?:it|that|this|(?:the|this|that|his|her|their|its) (?:\\w+ )?(?:%s))"
                    .formatted(words("thing"));

    /// "Agreed to a meeting, only to have her withdraw the request", "only to see it called off".
    private static final String ONLY_TO =
            ("to (?:have|see|watch|find) (?:[^ ,;.]+ ){1,6}?(?:%s|pull out|back out|cancel|withdraw"
                            + "|drop out|call it off|call (?:it|them|the \\w+) off|change (?:his|her"
                            + "|their) minds?)\\b")
                    .formatted(words("ended"));

    private static final String OFF =
            ONLY_TO
                    + "|"
                    + THING
                    + " (?:%s (?:%s)|%s (?:%s)\\b%s|(?:%s))\\b"
                            .formatted(
                                    WAS,
                                    words("ended"),
                                    WAS,
                                    words("moved"),
                                    DAY,
                                    words("nothing"));

    private static final String PLAN =
            "(?:it|(?:the|this|that|his|her|their) (?:planned |scheduled )?(?:%s))"
                    .formatted(words("thing"));

    /// Who calls the thing off, by a pronoun, as an office of theirs or by a word for a party: "her
    /// office scratched the event", "called it off".
    private static final String CALLED_OFF =
            ("(?:he|she|they|(?:his|her|their) (?:\\w+ )?(?:%s)"
                            + "|(?:(?!%s)[^ ,;.]+ ){0,3}(?<who>[^ ,;.]+))"
                            + "(?: (?:has|have|then|later|also|since|on \\w+day|\\w+ly))*"
                            + " (?:(?:%s) %s|called %s off)\\b%s")
                    .formatted(
                            "office|staff|campaign|team|aides?|advis[eo]rs?|spokes\\w+",
                            "(?:neither|nor|no|not|never|n't|none|nobody|if|unless|would|to|had"
                                    + "|who|of|'s|’s|and|but|though|although|only"
                                    + "|his|her|their|its) ",
                            words("off"),
                            PLAN,
                            PLAN,
                            "(?! (?:of|for|to|by|with|between|in|at|until|till)"
                                    + " (?!now|good|the time|him|her|them))");

    private static final String MOVED =
            "(?:%s|talks|they) %s (?:%s) (?:until|till|to|for) (?!further|later|an? |some)"
                    .formatted(THING, WAS, words("moved"));

    private static final String REFUSED =
            "(?:%s%s (?:%s)|(?:%s )?(?:%s)|(?:(?:he|she|they) )?(?:%s))\\b%s"
                    .formatted(
                            NAME,
                            HAS,
                            words("refused"),
                            NAME,
                            words("ungranted"),
                            words("rebuffed"),
                            DONE);

    /// "At first she accepted, then pulled out", "only to be told that she would not see him".
    private static final String ACCEPTED_FIRST =
            ("(?:at first ,? ?|initially ,? ?)?%s%s(?: at first| first| initially)? (?:%s)"
                            + "(?: ,)?(?:(?: and| but)?(?: then| later)? (?:%s|%s)"
                            + "| only to (?:pull out|back out|cancel|cry off))\\b%s")
                    .formatted(
                            NAME,
                            HAS,
                            words("accepted"),
                            words("refused"),
                            words("kept-away"),
                            DONE);

    /// "Asked to see her. Aides would say only that her diary was full."
    private static final String EXCUSED =
            ("(?:(?:\\w+ ){1,6}(?:said|say|says|replied|answered|explained|told \\w+)"
                            + "(?: only)?(?: that)? )?%s (?:%s)\\b%s")
                    .formatted(NAME, words("excuse"), DONE);

    private static final String TOLD_NOT =
            "(?:only )?to be told(?: \\w+){0,3} that (?:\\w+ ){1,2}(?:could|would) (?:not|n't)"
                    + "(?: ,[\\w ]+,)? (?:receive|see|meet|come|attend|spare|talk|speak|make)\\b";

    /// Who was to come and did not, with or without a subject: "but fell ill".
    private static final String KEPT_AWAY =
            "(?:%s%s )?(?:%s)\\b%s".formatted(NAME, HAS, words("kept-away"), DONE);

    private static final String ACCEPTED = NAME + HAS + " (?:" + words("accepted") + ")\\b" + DONE;

    /// "Invited her to Oslo. She will arrive on Friday", "He will then travel to Rome", not to
    /// another town than the one told.
    private static final String COMING =
            ("(?:%s )?(?:will|is|are)(?: (?:now|also))?(?: (?:due |expected |scheduled |set )?to)?"
                            + " (?:then (?:come|arrive|travel|fly|go)\\b"
                            + "|(?:come|arrive)\\b%s"
                            + "|(?:come|arrive|travel|fly|go) (?:to|in) (?:the )?(?<who>\\w+)\\b)")
                    .formatted(NAME, DONE);

    private static final String DONE_SO =
            "(?:(?:%s )?(?:(?:then|later|finally|duly|eventually|also) )?did so\\b(?! (?:in|by) an? )"
                            .formatted(NAME)
                    + "|which %s did\\b(?! not))".formatted(NAME);

    /// "Invited her to a meeting. The meeting hardly improved relations."
    private static final String HELD =
            "(?:the|their) (?:\\w+ - \\w+ )?(?:%s) (?:(?:hardly|barely|only|also|itself|then) )?(?:%s|%s)\\b(?! up\\b)"
                    .formatted(words("occasion"), words("held"), words("came"));

    private static final String MISSED =
            "(?:it|(?:the|this|that|his|her|their) (?:\\w+ )?(?:%s)) (?:%s)\\b"
                    .formatted(words("occasion"), words("nothing"));

    private static final String UNSEEN =
            "(?:%s%s )?(?:%s)\\b%s".formatted(NAME, HAS, words("unseen"), DONE);

    /// Who refuses a plan that is not open any more: one of them, or an office of theirs.
    private static final Pattern THEIRS =
            Pattern.compile(
                    ("\\b(?:he|she|they|both|(?:his|her|their) (?:office|aides?|staff|spokes\\w+)"
                                    + "|to be told|%s)\\b")
                            .formatted(words("ungranted")));

    /// A plan of a time gone by: "was due to meet her on Monday. The meeting went ahead".
    private static final Pattern WAS_TO =
            Pattern.compile("\\b(?:%s)\\b".formatted(words("was-to")));

    private static final Pattern ASKED = Pattern.compile("\\brequest\\b");

    private enum End {
        /// Of what somebody went somewhere for: "flew to Oslo for a meeting. It never took place".
        MISSED(Aftermath.MISSED, Status.CANCELLED),
        UNSEEN(Aftermath.UNSEEN, Status.CANCELLED),
        OFF(Aftermath.OFF, Status.CANCELLED),
        CALLED_OFF(Aftermath.CALLED_OFF, Status.CANCELLED),
        REFUSED(
                Aftermath.REFUSED + "|" + Aftermath.ACCEPTED_FIRST + "|" + Aftermath.TOLD_NOT,
                Status.CANCELLED),
        KEPT_AWAY(Aftermath.KEPT_AWAY, Status.CANCELLED),
        EXCUSED(Aftermath.EXCUSED, Status.CANCELLED),
        MOVED(Aftermath.MOVED, Status.PLANNED),
        ACCEPTED(Aftermath.ACCEPTED, Status.PLANNED),
        COMING(Aftermath.COMING, Status.PLANNED),
        DONE(Aftermath.DONE_SO, Status.OCCURRED),
        HELD(Aftermath.HELD, Status.OCCURRED);

        private final Pattern within;
        private final Pattern opening;
        private final Status means;

        End(String words, Status means) {
            String before =
                    name().equals("KEPT_AWAY")
                            ? "\\b(?:but|until) "
                            : means == Status.PLANNED ? BECAUSE : BEFORE;
            this.within = Pattern.compile(before + "(?:" + words + ")");
            this.opening = Pattern.compile(OPENING + "(?:" + words + ")");
            this.means = means;
        }

        /// Tells whether an encounter of a status can come to this end.
        ///
        /// @param errand somebody went somewhere for it, which may have been in vain
        boolean isOpenTo(Status status, boolean errand) {
            if (errand && status == Status.OCCURRED) {
                return this == MISSED || this == UNSEEN || this == KEPT_AWAY;
            }
            return switch (this) {
                case KEPT_AWAY, MISSED, UNSEEN -> status == Status.PLANNED;
                case OFF, CALLED_OFF -> status == Status.PLANNED || status == Status.PROPOSED;
                case REFUSED -> status == Status.PROPOSED || status == Status.PLANNED;
                case MOVED -> status == Status.CANCELLED;
                case ACCEPTED, COMING, EXCUSED -> status == Status.PROPOSED;
                case DONE, HELD -> status == Status.PROPOSED || status == Status.PLANNED;
            };
        }
    }

    /// Returns the words of a kind in `aftermath-words` as the choices of a regular expression,
    /// longest first.
    static String words(String kind) {
        return LexiconFile.rows("aftermath-words", 2).stream()
                .filter(r -> r.column(1).equals(kind))
                .map(r -> r.column(0))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /// Returns what a telling says in the light of what came of it.
    public StatusReading of(Trigger trigger, StatusReading told) {
        return end(trigger, told.status())
                .map(e -> told.under(e.means, trigger.span(), RULE))
                .orElse(told);
    }

    private Optional<End> end(Trigger trigger, Status status) {
        Sentence sentence = trigger.sentence();
        String rest = Surface.words(sentence, trigger.end(), sentence.size());
        String told = Surface.words(sentence, 0, trigger.end());
        String all = told + " " + rest;
        int next = sentence.index() + 1;
        String after =
                next < text.sentences().size()
                        ? Surface.words(
                                text.sentences().get(next), 0, text.sentences().get(next).size())
                        : "";
        boolean errand = isErrand(trigger);
        return List.of(End.values()).stream()
                .filter(e -> e.isOpenTo(status, errand))
                .filter(e -> e != End.DONE || trigger.isVerb())
                .filter(e ->
                        e != End.HELD || status != Status.PLANNED || WAS_TO.matcher(told).find())
                .filter(e ->
                        comes(e, e.within.matcher(rest), told, status)
                                || comes(e, e.opening.matcher(after), all, status))
                .findFirst();
    }

    /// Tells whether words tell of an end, where they name who did it by a word told before; that a
    /// plan is refused only if one of them refuses.
    private boolean comes(End end, Matcher matcher, String told, Status status) {
        boolean own = end == End.REFUSED && status == Status.PLANNED;
        return own
                ? matcher.results().anyMatch(m -> isTheirs(m.group()))
                : comesTrue(matcher, told) && (end != End.COMING || isTheirs(matcher.group()));
    }

    /// Tells whether the words are there, where they name who did it by a word told before.
    private static boolean comesTrue(Matcher matcher, String told) {
        return matcher.find()
                && (matcher.groupCount() == 0
                        || matcher.group("who") == null
                        || List.of(told.split(" ", -1)).contains(matcher.group("who")));
    }

    private boolean isTheirs(String refusal) {
        boolean named =
                THEIRS.matcher(refusal).find()
                        || PartyNames.of(parties).stream()
                                .anyMatch(n -> (" " + refusal + " ").contains(" " + n + " "));
        return named && !ASKED.matcher(refusal).find();
    }

    /// "Flew to Oslo for a meeting", "to see her", not "flew to Oslo and met her".
    private static boolean isErrand(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.isVerb()
                ? sentence.token(trigger.head()).tag().equals("VB")
                        && Errand.is(sentence, trigger.head())
                : sentence.caseOf(trigger.head()).equals("for") && Errand.isOfGoing(trigger);
    }
}
