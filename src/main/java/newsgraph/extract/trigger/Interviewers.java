package newsgraph.extract.trigger;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Those who are told to work for the media ("CNN's Ann Lund", "radio host Ann Lund"): who talks
/// with them gives an interview; who meets or dines with them need not. The data file `newsmen` has
/// the nouns.
public final class Interviewers {
    /// How many words of a name's phrase may stand before it.
    private static final int BEFORE = 5;

    private static final Set<String> MEDIA = LexiconFile.words("media-words");

    private static final Map<String, String> NEWSMEN =
            LexiconFile.rows("newsmen", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.column(0), r -> r.column(1)));

    private static final Set<String> TITLES =
            LexiconFile.rows("titles", 3).stream()
                    .filter(r -> r.column(1).matches("ruler|office"))
                    .map(r -> r.column(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NO_INTERVIEW =
            Pattern.compile("former|ex|one-time|onetime|freed|released|imprisoned|jailed|detained");

    private static final Pattern SHOW =
            Pattern.compile("show|radio|tv|television|podcast|programme|program|late-night");

    private static final Pattern TALK =
            Pattern.compile("sit|sit-down|speak|talk|chat|discuss|converse|conversation|interview");

    private static final Pattern PRESS =
            Pattern.compile("news|newspaper|daily|broadcaster|reporter|journalist|newsman");

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,5}");

    private final Set<Actor> found;

    public Interviewers(AnnotatedText text, Actors actors) {
        Set<Actor> titled =
                text.sentences().stream()
                        .flatMap(s -> actors.in(s).stream())
                        .filter(Interviewers::isTitled)
                        .map(ActorMention::actor)
                        .collect(Collectors.toUnmodifiableSet());
        this.found =
                text.sentences().stream()
                        .flatMap(s -> actors.in(s).stream())
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .filter(m -> isCalled(m) || isOwned(m) || isOf(m) || isExplained(m))
                        .map(ActorMention::actor)
                        .filter(a -> !titled.contains(a))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Tells whether somebody is one of them.
    public boolean include(Actor actor) {
        return found.contains(actor);
    }

    /// Tells whether somebody only talks with one of them.
    boolean have(EncounterMention mention) {
        return mention.type() != Encounter.Type.NEGOTIATION
                && TALK.matcher(mention.trigger().token().lemma()).matches()
                && mention.parties().stream().anyMatch(p -> found.contains(p.mention().actor()));
    }

    /// Tells whether a verb is of what the media were told: "reached by phone", "told the Port
    /// Herald by phone", ""It is over," she told ABX by phone", "he said by phone", "described it
    /// to reporters by phone".
    static boolean areTold(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean press =
                tree.children(verb, "obl").stream()
                        .filter(o -> sentence.caseOf(o).matches("to|with"))
                        .anyMatch(o -> isPress(sentence, o));
        return switch (sentence.token(verb).lemma()) {
            case "reach", "contact", "interview" -> sentence.token(verb).tag().equals("VBN");
            case "say" ->
                    press
                            || tree.children(verb, "obl").stream()
                                    .noneMatch(o -> sentence.caseOf(o).matches("to|with"));
            case "tell" ->
                    tree.children(verb, "obj", "iobj").stream()
                            .anyMatch(o ->
                                    isMedium(sentence.token(o))
                                            || isAgency(sentence, o)
                                            || isPress(sentence, o));
            case "speak" -> press || isAsideOfSaying(sentence, verb);
            default -> press;
        };
    }

    /// "Speaking by phone from Oslo, Lund said"
    private static boolean isAsideOfSaying(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int over = tree.head(verb);
        return sentence.token(verb).tag().equals("VBG")
                && over != Dependencies.NONE
                && sentence.token(over).lemma().matches("say|tell|add")
                && tree.is(verb, "advcl")
                && tree.children(verb, "obl").stream()
                        .noneMatch(o -> sentence.caseOf(o).matches("to|with"));
    }

    /// "The news agency NTB", "a local newspaper", "reporters"; not "the newspaper's owner".
    private static boolean isPress(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return tree.subtree(noun).stream()
                .filter(i -> i == noun || tree.is(i, "compound", "appos"))
                .map(i -> sentence.token(i).lemma())
                .anyMatch(l -> PRESS.matcher(l).matches());
    }

    /// An abbreviation without an article, beside what it quotes.
    private static boolean isAgency(Sentence sentence, int noun) {
        return ABBREVIATION.matcher(sentence.token(noun).word()).matches()
                && sentence.dependencies().children(noun).isEmpty()
                && sentence.tokens().stream().anyMatch(t -> t.word().matches("''|[\"”]"));
    }

    /// "Fox News host Pete Lang", "columnist Pete Lang"
    private static boolean isCalled(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return IntStream.range(start(mention), mention.head())
                .filter(i -> isNewsman(sentence, start(mention), i))
                .anyMatch(
                        i -> // not "the reporter's wife, Ann Lund"
                        sentence.tokens().subList(i, mention.head()).stream()
                                        .noneMatch(t -> t.tag().equals("POS")));
    }

    /// "Opposition leader Ann Lund", who may write a column too.
    private static boolean isTitled(ActorMention mention) {
        return mention.sentence().tokens().subList(start(mention), mention.head() + 1).stream()
                .anyMatch(t -> TITLES.contains(t.lemma()) && !NEWSMEN.containsKey(t.lemma()));
    }

    /// "CNN's Pete Lang", "the Times' Pete Lang"
    private static boolean isOwned(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int owner = mention.first() - 2;
        return owner >= 0
                && sentence.token(owner + 1).tag().equals("POS")
                && isMedium(sentence.token(owner));
    }

    /// "Pete Lang of the New York Times"
    private static boolean isOf(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int of = mention.end();
        if (of + 1 >= sentence.size() || !sentence.token(of).lower().matches("of|from|with")) {
            return false;
        }
        int end = Surface.pastPhrase(sentence, of + 1);
        return end > of + 1 && isMedium(sentence.token(end - 1));
    }

    /// "Pete Lang, a radio host", not "Pete Lang, a former radio host"
    private static boolean isExplained(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int comma = mention.end();
        if (comma + 1 >= sentence.size()
                || !sentence.token(comma).word().equals(",")
                || !sentence.token(comma + 1).lower().matches("an?|the")) {
            return false;
        }
        int end = Surface.pastPhrase(sentence, comma + 1);
        boolean all = // not "a columnist and lawmaker", "a journalist before entering politics"
                end >= sentence.size()
                        || sentence.token(end).tag().matches("[,.:]|-RRB-|''|W.*")
                        || sentence.token(end).lower().matches("at|for|from|of|with");
        return (all && end > comma + 2 && isNewsman(sentence, comma + 1, end - 1))
                || isHostOf(sentence, end);
    }

    /// "The host of a radio show"
    private static boolean isHostOf(Sentence sentence, int end) {
        return end + 1 < sentence.size()
                && sentence.token(end).lower().equals("of")
                && NEWSMEN.containsKey(sentence.token(end - 1).lemma())
                && sentence
                        .tokens()
                        .subList(end + 1, Surface.pastPhrase(sentence, end + 1))
                        .stream()
                        .anyMatch(Interviewers::isProgramme);
    }

    private static boolean isNewsman(Sentence sentence, int from, int noun) {
        boolean former =
                sentence.tokens().subList(Math.max(0, from - 1), noun).stream()
                        .anyMatch(t -> NO_INTERVIEW.matcher(t.lower()).matches());
        return !former
                && switch (NEWSMEN.getOrDefault(sentence.token(noun).lemma(), "")) {
                    case "nothing" -> true;
                    case "show" ->
                            sentence.tokens().subList(from, noun).stream()
                                    .anyMatch(Interviewers::isProgramme);
                    default -> false;
                };
    }

    private static boolean isProgramme(Token token) {
        return isMedium(token) || SHOW.matcher(token.lower()).matches();
    }

    private static boolean isMedium(Token token) {
        return token.isProperNoun() && MEDIA.contains(token.lower());
    }

    private static int start(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int first = mention.head();
        while (first > 0
                && mention.head() - first < BEFORE
                && sentence.token(first - 1).tag().matches("NN.*|JJ|POS|HYPH")) {
            first--;
        }
        return first;
    }
}
