package newsgraph.extract.trigger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells matches from meetings: teams and countries meet in contests; people do only where the
/// contest is the place.
final class Contest {
    private static final Set<String> CONTESTS = words("sentence");
    private static final Set<String> ROUNDS = words("in");
    private static final Set<String> CUPS = words("cup");
    private static final Set<String> POLLS = words("poll");
    private static final Set<String> TEAMS = words("team");
    private static final Set<String> BODIES = words("body");
    private static final Set<String> RULINGS = words("ruling");
    private static final Set<String> RIVALS = Set.of("meet", "encounter", "meeting");

    /// A score, as against days ("on 24-26 March", "March 24-26") and numbers of things ("10-15
    /// minutes", "10-15 soldiers").
    private static final Pattern SCORE =
            Pattern.compile(
                    "(?<!\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z.]{0,7} )"
                            + "\\b\\d{1,2} ?- ?\\d{1,2}\\b"
                            + "(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|minute|hour|day|week"
                            + "|month|year|people|member|men|women|children|percent|[a-z]{3,}[^s\\W]s\\b))");

    /// "Have met 30 times, with Chile winning 26".
    private static final Pattern WON =
            Pattern.compile(
                    "\\b(?:once|twice|times|meetings)\\b.*\\b(?:won|winning|beaten|lost|losing)"
                            + " (?:\\d+|all|both|every|each|once|twice|one|two|three|four|five|six"
                            + "|seven|eight|nine|ten|most)\\b");

    private static final Pattern TALKS =
            Pattern.compile("\\b(talks?|discuss\\w*|negotiat\\w*|summit)\\b");

    private static final Pattern TOPIC = Pattern.compile("\\b(about|over)\\b");

    private Contest() {}

    static boolean is(Trigger trigger, List<Party> parties) {
        if (!RIVALS.contains(trigger.token().lemma()) || parties.isEmpty()) {
            return false;
        }
        Sentence sentence = trigger.sentence();
        List<Party> rivals =
                parties.stream()
                        .filter(p -> isTeamNoun(p) || !p.mention().actor().unnamed())
                        .toList();
        boolean teams =
                !rivals.isEmpty() && rivals.stream().allMatch(p -> isTeam(p) || isTeamNoun(p));
        boolean named = rivals.size() == parties.size();
        String words = Surface.words(sentence, 0, sentence.size());
        boolean talks = TALKS.matcher(words).find();
        boolean played = isOfContest(sentence) || isPlural(trigger, parties);
        return (teams && !talks && played)
                || isIn(trigger, CUPS)
                || ((named || (!talks && isOfPolls(sentence))) && isIn(trigger, ROUNDS));
    }

    private static boolean isOfPolls(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> POLLS.contains(lemma(sentence, t.index())));
    }

    private static boolean isIn(Trigger trigger, Set<String> contests) {
        Sentence sentence = trigger.sentence();
        String words = Surface.words(sentence, 0, sentence.size());
        return BODIES.stream().noneMatch(words::contains)
                && Clauses.prepositional(sentence, trigger.head(), Set.of("in", "before in"))
                        .stream()
                        .anyMatch(h -> contests.contains(lemma(sentence, h)));
    }

    /// "The World Cup", "the final", "lost 2-0".
    private static boolean isOfContest(Sentence sentence) {
        String words = Surface.words(sentence, 0, sentence.size());
        boolean ruled =
                sentence.tokens().stream()
                        .anyMatch(t -> RULINGS.contains(lemma(sentence, t.index())));
        return (!ruled && SCORE.matcher(words).find())
                || WON.matcher(words).find()
                || sentence.tokens().stream()
                        .anyMatch(t ->
                                CONTESTS.contains(lemma(sentence, t.index()))
                                        || (t.tag().equals("NNPS")
                                                && CONTESTS.contains(
                                                        t.lower().replaceFirst("s$", "")))
                                        || (t.lemma().equals("final")
                                                && endsPhrase(sentence, t.index())));
    }

    /// "In the Oslo final on Friday", not "in the final hours".
    private static boolean endsPhrase(Sentence sentence, int token) {
        return sentence.token(token).isNoun()
                || token + 1 == sentence.size()
                || sentence.token(token + 1).tag().matches("IN|TO|CC|[,.:]|VB.*|MD");
    }

    /// "Denmark meet Uruguay": a country in the plural is its team.
    private static boolean isPlural(Trigger trigger, List<Party> parties) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        boolean countries =
                parties.size() > 1
                        && parties.stream()
                                .allMatch(p ->
                                        p.mention().actor().kind() == Actor.Kind.COUNTRY
                                                && isTeam(p));
        List<Integer> subjects = Clauses.subjects(sentence, trigger.head());
        boolean plural =
                trigger.isVerb()
                        && isOfSeveral(trigger)
                        && tree.children(trigger.head(), "mark").isEmpty()
                        && subjects.size() == 1
                        && sentence.token(subjects.getFirst()).tag().equals("NNP")
                        && !sentence.token(subjects.getFirst()).lower().endsWith("s")
                        && tree.children(subjects.getFirst(), "conj").isEmpty();
        return countries
                && plural
                && !TOPIC.matcher(Surface.words(sentence, 0, sentence.size())).find();
    }

    /// "Meet", "have met", in the plural.
    private static boolean isOfSeveral(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<String> helping =
                sentence.dependencies().children(trigger.head(), "aux").stream()
                        .map(a -> sentence.token(a).lower())
                        .toList();
        return trigger.token().lower().equals("meet")
                ? helping.isEmpty()
                : helping.equals(List.of("have"));
    }

    /// A country or body by its bare name, not by its officials.
    private static boolean isTeam(Party party) {
        Actor.Kind kind = party.mention().actor().kind();
        boolean bare = party.mention().sentence().token(party.mention().head()).isProperNoun();
        return bare && (kind == Actor.Kind.COUNTRY || kind == Actor.Kind.ORGANIZATION);
    }

    private static boolean isTeamNoun(Party party) {
        return TEAMS.contains(lemma(party.mention().sentence(), party.mention().head()));
    }

    private static Set<String> words(String where) {
        return LexiconFile.rows("contest-words", 2).stream()
                .filter(r -> r.column(1).equals(where))
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
