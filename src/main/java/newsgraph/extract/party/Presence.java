package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who was at an encounter too, where that is told beside it: "They met in Oslo. Also present was
/// Ann Lund", "met him with Ann Lund looking on". The data file `presence-words` has the words.
///
/// @param ahead tells whether what a word of meeting tells lies ahead
public record Presence(AnnotatedText text, Actors actors, Predicate<Trigger> ahead) {
    /// The rule of who is told to have been there too.
    public static final String RULE = "participant/present";

    /// A sentence that only tells who came is no longer than this.
    private static final int LONGEST = 40;

    private static final Pattern OPENS = pattern("opens");
    private static final Pattern NEXT = Pattern.compile(pattern("next") + "|^(?:" + OPENS + ")");
    private static final Pattern SIDE = pattern("side");

    /// "He was present when Lund met Voss": who saw another encounter, and that one's own.
    private static final Pattern WHEN =
            Pattern.compile("(?:" + pattern("when") + ")(?:when|as|while) $");

    private static final Pattern MEMBERS =
            Pattern.compile("^ (they|these|those present) (include|included|were|are) ");

    /// "Who led the French side in 1998", "led the home side to victory".
    private static final Pattern ELSEWHEN =
            Pattern.compile("\\b((19|20)\\d\\d|home side|to (victory|defeat))\\b");

    /// Returns the words of a kind as a pattern, with a blank before and behind.
    static Pattern pattern(String kind) {
        return Pattern.compile(
                words(kind).stream()
                        .map(w -> w.replace("_ ", "(?:\\S+ ){1,3}"))
                        .collect(Collectors.joining("|")));
    }

    static List<String> words(String kind) {
        return LexiconFile.rows("presence-words", 2).stream()
                .filter(r -> r.column(1).equals(kind))
                .map(r -> " " + r.column(0) + " ")
                .toList();
    }

    /// Returns the parties with who was there too; none is added where fewer than two are told of.
    public List<Party> with(List<Party> parties, Trigger trigger) {
        List<ActorMention> present = new ArrayList<>(Onlookers.of(trigger, actors));
        present.addAll(behindSemicolon(trigger));
        present.addAll(witnesses(trigger));
        int next = trigger.sentence().index() + 1;
        int enough = 2;
        if (next < text.sentences().size()) {
            Sentence behind = text.sentences().get(next);
            List<ActorMention> leaders = leaders(behind, trigger);
            boolean one = // "the other side was led by Ann Lund", "twelve mayors met"
                    !leaders.isEmpty() || isGroup(parties);
            enough = one ? 1 : enough;
            present.addAll(leaders.isEmpty() ? inNexts(behind, trigger) : leaders);
            present.addAll(InPresenceOf.inNext(behind, actors));
            present.addAll(new Accompanied(behind, actors).of(parties));
        }
        present.addAll(new InPassing(text, actors, ahead).of(trigger, parties));
        boolean attends = // "the guests at the dinner were": the dinner tells it
                trigger.token().lemma().matches("guest|participant|attendee|delegate");
        ListedGuests lists = new ListedGuests(actors, this::isPresent);
        List<ActorMention> listed = new ArrayList<>();
        listed.addAll(InPresenceOf.of(trigger, actors));
        if (!attends) {
            listed.addAll(lists.in(trigger.sentence(), trigger.first()));
        }
        if (next < text.sentences().size() && !parties.isEmpty()) {
            listed.addAll(lists.in(text.sentences().get(next)));
        }
        if (parties.size() > 1 || listed.size() > 1) {
            present.addAll(listed);
        }
        if ((parties.size() < enough && listed.size() < 2) || present.isEmpty()) {
            return parties;
        }
        Parties all = new Parties(trigger);
        parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        all.add(present, Role.ATTENDEE, RULE);
        return all.found();
    }

    private static boolean isGroup(List<Party> parties) {
        return parties.size() == 1
                && parties.getFirst().mention().actor().kind() == Actor.Kind.GROUP;
    }

    private List<ActorMention> leaders(Sentence sentence, Trigger trigger) {
        boolean sides = trigger.word().type() == Encounter.Type.NEGOTIATION;
        return sides
                        && sentence.size() <= LONGEST
                        && SIDE.matcher(words(sentence, 0)).find()
                        && !ELSEWHEN.matcher(words(sentence, 0)).find()
                ? actors.in(sentence).stream().filter(this::isPresent).toList()
                : List.of();
    }

    /// Returns who is told of as present in a row of sentences: "Lund was there too. Voss also took
    /// part."
    private List<ActorMention> inNexts(Sentence first, Trigger trigger) {
        List<ActorMention> all = new ArrayList<>();
        for (int at = first.index(); at < text.sentences().size(); at++) {
            List<ActorMention> more = inNext(text.sentences().get(at), trigger);
            if (more.isEmpty()) {
                break;
            }
            all.addAll(more);
        }
        return all;
    }

    /// Returns who is told of as present; where only a group is, whom the sentence behind names of
    /// it ("Other mayors were also present. They included Ann Lund").
    private List<ActorMention> inNext(Sentence sentence, Trigger trigger) {
        String words = words(sentence, 0);
        Matcher told = NEXT.matcher(words);
        boolean tells =
                sentence.size() <= LONGEST
                        && told.find()
                        && isHere(sentence, told.end())
                        && (!ToAttend.isMeant(told.group())
                                || (ToAttend.is(sentence, wordsUntil(words, told.end()))
                                        && ahead.test(trigger)));
        if (!tells || witnessed(sentence).isPresent()) {
            return List.of();
        }
        int until = endOfClause(sentence, told.end());
        List<ActorMention> present =
                actors.in(sentence).stream()
                        .filter(m -> m.end() <= until && isToldOf(m, 0))
                        .filter(m -> !(m.actor().unnamed() && isSaid(words.substring(told.end()))))
                        .toList();
        int next = sentence.index() + 1;
        boolean goesOn =
                present.isEmpty()
                        && next < text.sentences().size()
                        && MEMBERS.matcher(words(text.sentences().get(next), 0)).find()
                        && !text.sentences().get(next).token(2).isVerb(); // "they were led by"
        return goesOn
                ? actors.in(text.sentences().get(next)).stream().filter(this::isPresent).toList()
                : present;
    }

    /// "Diplomats who were present | said": some of those who took part, for all that is known.
    private static boolean isSaid(String rest) {
        return rest.strip().matches("(said|say|says|told|tell|recalled|recall|described|added) .*");
    }

    /// Returns where the words end that tell of who was there: "Lund will also attend, and Haas is
    /// to meet Voss".
    private static int endOfClause(Sentence sentence, int end) {
        int rest = wordsUntil(words(sentence, 0), end);
        return Surface.words(sentence, rest, sentence.size())
                        .matches(", (and|but|while) (?!so (was|were|are|is) ).*")
                ? rest
                : sentence.size();
    }

    private static int wordsUntil(String words, int end) {
        return words.substring(0, end).strip().split(" ", -1).length;
    }

    /// Tells whether nothing says of what else somebody was there: "was present at the shooting".
    private static boolean isHere(Sentence sentence, int end) {
        String[] before = words(sentence, 0).substring(0, end).strip().split(" ", -1);
        boolean attended = before[before.length - 1].matches("attend(ed|ing)?|part|on");
        int rest = before.length;
        return !Occasion.isOther(sentence, rest)
                && !(attended
                        && rest < sentence.size()
                        && sentence.token(rest).tag().matches("DT|PRP\\$")
                        && !Occasion.isNamed(sentence, rest));
    }

    /// Tells whether somebody named is told of as present, not as whose aide or of what place.
    private boolean isPresent(ActorMention mention) {
        return isNamedPerson(mention)
                && !mention.sentence()
                        .dependencies()
                        .is(mention.head(), "nmod:poss", "nmod", "compound")
                && text.quotationAt(mention.span().begin()).isEmpty();
    }

    /// "Envoys from Chad also attended", not "reporters" nor "no envoys".
    private static boolean isOfficials(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return mention.actor().kind() == Actor.Kind.GROUP
                && isSubject(mention)
                && NEXT.matcher(words(sentence, mention.end())).find() // not "officials said"
                && OfficeNouns.contains(sentence.token(mention.head()).lemma())
                && !sentence.token(mention.first()).lower().matches("no|neither|other");
    }

    /// Tells whether the clause from a token on tells of somebody as present, also "with Ann Lund
    /// was".
    private boolean isToldOf(ActorMention mention, int from) {
        String words = words(mention.sentence(), from);
        Matcher opening = OPENS.matcher(words);
        boolean stated = isPresent(mention) || isOfficials(mention);
        if (!opening.lookingAt()) {
            return stated;
        }
        int begin = from + wordsUntil(words, opening.end());
        return mention.end() <= begin
                ? stated && mention.sentence().token(mention.head()).isProperNoun() // not "him"
                : (stated || mention.actor().kind() == Actor.Kind.GROUP)
                        && isPredicate(mention, begin);
    }

    /// "With him were Ann Lund and envoys from Chad", not "with him was a photo of Ann Lund", "with
    /// him was a dog, Ann Lund said".
    private static boolean isPredicate(ActorMention mention, int begin) {
        Dependencies tree = mention.sentence().dependencies();
        int first = mention.head();
        while (tree.is(first, "conj", "appos", "flat")) {
            first = tree.head(first);
        }
        return tree.children(first, "cop").stream().anyMatch(c -> c < begin)
                || (tree.is(first, "nsubj") && tree.head(first) < begin);
    }

    /// "Met him in Oslo; also at the table was Ann Lund".
    private List<ActorMention> behindSemicolon(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return IntStream.range(trigger.end(), sentence.size())
                .filter(at -> sentence.token(at).word().equals(";"))
                .filter(at -> NEXT.matcher(words(sentence, at + 1)).lookingAt())
                .boxed()
                .flatMap(at ->
                        actors.in(sentence).stream()
                                .filter(m -> m.first() > at && isToldOf(m, at + 1)))
                .toList();
    }

    /// Returns who saw it: "she was present when Lund met Voss".
    private List<ActorMention> witnesses(Trigger trigger) {
        OptionalInt when = witnessed(trigger.sentence());
        return when.isPresent() && when.getAsInt() < trigger.first()
                ? actors.in(trigger.sentence()).stream()
                        .filter(m -> m.end() <= when.getAsInt() && isNamedPerson(m) && isSubject(m))
                        .toList()
                : List.of();
    }

    private static boolean isSubject(ActorMention mention) {
        return mention.sentence().dependencies().is(mention.head(), "nsubj");
    }

    /// Returns where the clause of what somebody saw begins.
    private static OptionalInt witnessed(Sentence sentence) {
        return IntStream.range(2, sentence.size())
                .filter(at -> sentence.token(at).lower().matches("when|as|while"))
                .filter(at -> WHEN.matcher(" " + Surface.words(sentence, 0, at + 1) + " ").find())
                .findFirst();
    }

    static boolean isNamedPerson(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON && !mention.actor().unnamed();
    }

    static String words(Sentence sentence, int from) {
        return " " + Surface.words(sentence, from, sentence.size()) + " ";
    }
}
