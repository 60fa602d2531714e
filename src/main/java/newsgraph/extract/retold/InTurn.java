package newsgraph.extract.retold;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.event.Actor;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Whether one of two tellings says that it comes after the other: "met the governor, then drove to
/// Oslo for talks with mayors", "sat down with her the next morning".
final class InTurn {
    /// How far up a verb may stand that has the word of order: "then drove to Oslo to meet her".
    private static final int CLIMB = 3;

    private static final Set<String> WORDS = LexiconFile.words("turn-words");

    private static final Pattern NEXT_DAY =
            Pattern.compile(
                    "\\bthe (?:next|following) (?:day|morning|afternoon|evening|night|week|month|year)\\b");

    /// What a story goes on with.
    private static final Pattern LATER =
            Pattern.compile(
                    "\\b(?:that (?:spring|summer|fall|autumn|winter)"
                            + "|(?:days|weeks|months|years|(?:a|one) (?:day|week|month|year)) later)\\b");

    /// How many sentences before that the other may be told.
    private static final int SCENES = 3;

    private static final Comparator<EncounterMention> ORDER =
            Comparator.comparing(m -> m.trigger().span());

    private InTurn() {}

    /// Tells whether the clause of the later of the two has such a word, or one tells what was
    /// before or after the other.
    static boolean is(Cluster cluster, EncounterMention mention) {
        EncounterMention first = cluster.mentions().stream().min(ORDER).orElseThrow();
        EncounterMention later = ORDER.compare(first, mention) > 0 ? first : mention;
        return hasWord(later)
                || cluster.mentions().stream().anyMatch(m -> isBeforeOrAfter(m, mention));
    }

    /// "The two met. They also held talks with mayors": others than were told of before, and all of
    /// those.
    static boolean isAlso(Cluster cluster, EncounterMention mention) {
        Sentence sentence = mention.trigger().sentence();
        return cluster.lastBefore(mention).isPresent()
                && mention.parties().size() > cluster.actors().size()
                && Merger.actors(mention).containsAll(cluster.actors())
                && verbs(sentence, mention.trigger().head())
                        .flatMap(v ->
                                sentence.dependencies().children(v, "advmod").stream()
                                        .mapToInt(c -> c))
                        .anyMatch(t -> sentence.token(t).lower().equals("also"));
    }

    /// "Welcomed them. They then crossed the street for talks with her": each has somebody of its
    /// own.
    static boolean isWithOthers(Cluster cluster, EncounterMention mention) {
        Set<Actor> one = cluster.actors();
        Set<Actor> other =
                mention.parties().stream()
                        .map(p -> p.mention().actor())
                        .collect(Collectors.toUnmodifiableSet());
        return !one.containsAll(other) && !other.containsAll(one) && is(cluster, mention);
    }

    /// Tells whether the later of the two was on the next day, some time later or once more, as far
    /// as their days are not known.
    static boolean isNextDay(Cluster cluster, EncounterMention mention) {
        EncounterMention first = cluster.mentions().stream().min(ORDER).orElseThrow();
        EncounterMention later = ORDER.compare(first, mention) > 0 ? first : mention;
        Sentence sentence = later.trigger().sentence();
        return (later.trigger().isVerb()
                        || sentence.dependencies().is(later.trigger().head(), "obj"))
                && later.status().status().happened()
                && !sentence.dependencies().is(later.trigger().head(), "conj") // "landed and met"
                && !Overlap.isOneDay(cluster.timing(), mention.timing())
                && (isAt(NEXT_DAY, later) || isNewScene(cluster, first, later, mention));
    }

    /// Tells whether a sentence of its own opens a new scene.
    private static boolean isNewScene(
            Cluster cluster,
            EncounterMention first,
            EncounterMention later,
            EncounterMention mention) {
        boolean again = isAgain(later.trigger()) && !isAgain(first.trigger());
        boolean soon = isAt(LATER, later) && cluster.isToldBefore(mention, SCENES);
        return (again || soon)
                && cluster.mentions().stream()
                        .noneMatch(
                                m -> m.trigger().sentence().equals(mention.trigger().sentence()));
    }

    /// "A month later the two met again", "they spoke instead with his deputy".
    static boolean isAgain(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return sentence.dependencies().children(trigger.head(), "advmod").stream()
                .anyMatch(a -> sentence.token(a).lower().matches("again|instead"));
    }

    private static boolean isAt(Pattern time, EncounterMention later) {
        Sentence sentence = later.trigger().sentence();
        return time.matcher(Surface.words(sentence, 0, sentence.size())).find()
                && verbs(sentence, later.trigger().head())
                        .flatMap(v ->
                                sentence
                                        .dependencies()
                                        .children(v, "obl", "obl:tmod", "obl:npmod", "advmod")
                                        .stream()
                                        .mapToInt(c -> c))
                        .mapToObj(sentence::token)
                        .anyMatch(InTurn::isDay);
    }

    private static boolean isDay(Token token) {
        return token.lower()
                .matches(
                        "(day|week|month|year)s?|morning|afternoon|evening|night|later"
                                + "|spring|summer|fall|autumn|winter");
    }

    private static boolean hasWord(EncounterMention mention) {
        Sentence sentence = mention.trigger().sentence();
        return verbs(sentence, mention.trigger().head())
                .flatMap(v ->
                        sentence.dependencies().children(v, "advmod", "cc").stream()
                                .mapToInt(c -> c))
                .mapToObj(sentence::token)
                .anyMatch(t -> WORDS.contains(t.lower()) || isAsWell(sentence, t));
    }

    private static boolean isAsWell(Sentence sentence, Token token) {
        return token.lower().equals("as")
                && token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).lower().equals("well");
    }

    /// "Met her after talks with mayors": both in one sentence.
    private static boolean isBeforeOrAfter(EncounterMention one, EncounterMention other) {
        return one.trigger().sentence().equals(other.trigger().sentence())
                && (isSet(one.trigger()) || isSet(other.trigger()));
    }

    private static boolean isSet(Trigger trigger) {
        return trigger.sentence()
                .caseOf(trigger.head())
                .matches("after|before|since|following|ahead of|prior to");
    }

    /// Returns the verb of a telling and those over it in its clause.
    private static IntStream verbs(Sentence sentence, int head) {
        Dependencies tree = sentence.dependencies();
        return IntStream.iterate(
                        head,
                        at -> at != Dependencies.NONE,
                        at ->
                                tree.is(at, "ccomp", "conj", "advcl", "acl:relcl", "parataxis")
                                        ? Dependencies.NONE
                                        : tree.head(at))
                .limit(CLIMB)
                .filter(at -> at == head || sentence.token(at).isVerb());
    }
}
