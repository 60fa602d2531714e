package newsgraph.extract.encounter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells what is told in the words of encounters but is none: matches ("Denmark met Uruguay in the
/// final"), what happens in films and books, and habits ("meets her editor every morning").
final class OtherKinds {
    /// How many words of fiction make an article one about a story.
    private static final int STORY = 3;

    private static final Set<String> CONTESTS = contests("sentence");
    private static final Set<String> ROUNDS = contests("in");
    private static final Set<String> FICTION = LexiconFile.words("fiction-words");
    private static final Set<String> HABITS = LexiconFile.words("habit-words");
    private static final Set<String> RIVALS = Set.of("meet", "encounter", "meeting");

    private final boolean story;

    OtherKinds(AnnotatedText text) {
        this.story =
                text.sentences().stream()
                                .flatMap(s -> s.tokens().stream())
                                .filter(t -> FICTION.contains(t.lemma()))
                                .limit(STORY)
                                .count()
                        == STORY;
    }

    boolean has(Trigger trigger, List<Party> parties) {
        return isContest(trigger, parties)
                || isInStory(trigger)
                || isTold(trigger)
                || isHabit(trigger);
    }

    /// Teams and countries meet in contests; people do only where the contest is the place.
    private static boolean isContest(Trigger trigger, List<Party> parties) {
        if (!RIVALS.contains(trigger.token().lemma()) || parties.isEmpty()) {
            return false;
        }
        Sentence sentence = trigger.sentence();
        boolean teams = parties.stream().allMatch(OtherKinds::isTeam);
        boolean named = parties.stream().allMatch(p -> !p.mention().actor().unnamed());
        return (teams && isOfContest(sentence))
                || (named
                        && Clauses.prepositional(sentence, trigger.head(), Set.of("in")).stream()
                                .anyMatch(h -> ROUNDS.contains(sentence.token(h).lemma())));
    }

    /// A score, as against days ("on 24-26 March", "March 24-26") and lengths ("10-15 minutes").
    private static final Pattern SCORE =
            Pattern.compile(
                    "(?<!\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z.]{0,7} )"
                            + "\\b\\d{1,2} ?- ?\\d{1,2}\\b"
                            + "(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|minute|hour|day|week"
                            + "|month|year|people|member))");

    /// "The World Cup", "the final", "lost 2-0".
    private static boolean isOfContest(Sentence sentence) {
        String words = Surface.words(sentence, 0, sentence.size());
        return SCORE.matcher(words).find()
                || sentence.tokens().stream()
                        .anyMatch(t ->
                                CONTESTS.contains(t.lemma().toLowerCase(Locale.ROOT))
                                        || (t.lemma().equals("final") && t.isNoun()));
    }

    private static Set<String> contests(String where) {
        return LexiconFile.rows("contest-words", 2).stream()
                .filter(r -> r.column(1).equals(where))
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A country or body by its bare name, not by its officials.
    private static boolean isTeam(Party party) {
        Actor.Kind kind = party.mention().actor().kind();
        boolean bare = party.mention().sentence().token(party.mention().head()).isProperNoun();
        return bare && (kind == Actor.Kind.COUNTRY || kind == Actor.Kind.ORGANIZATION);
    }

    /// Stories are told in the present, news in the past.
    private boolean isInStory(Trigger trigger) {
        return story
                && trigger.isVerb()
                && VerbForm.of(trigger.sentence(), trigger.head()) == VerbForm.PRESENT;
    }

    /// "A film about the meeting of Lund and Voss".
    private static boolean isTold(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int head = sentence.dependencies().head(trigger.head());
        return !trigger.isVerb()
                && head != Dependencies.NONE
                && sentence.caseOf(trigger.head()).equals("about")
                && (FICTION.contains(sentence.token(head).lemma())
                        || sentence.token(head).lemma().matches("book|play|series|drama"));
    }

    private static boolean isHabit(Trigger trigger) {
        if (!trigger.isVerb()) {
            return false;
        }
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean often =
                tree.children(trigger.head(), "advmod").stream()
                        .anyMatch(a -> HABITS.contains(sentence.token(a).lower()));
        boolean each =
                tree.children(trigger.head(), "obl:tmod", "obl").stream()
                        .flatMap(t -> tree.children(t, "det", "advmod").stream())
                        .anyMatch(d -> sentence.token(d).lower().matches("every|each|most"));
        return often || each;
    }
}
