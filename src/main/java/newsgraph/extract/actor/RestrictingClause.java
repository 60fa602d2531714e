package newsgraph.extract.actor;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The clause that tells which group or body is meant: "farmers | who lost cattle", "the union |
/// representing the pilots", not "teachers, who were angry" nor what itself tells of an encounter
/// ("farmers who met the minister"). The data file `restricting-words` has the participles.
record RestrictingClause(Sentence sentence) {
    private static final Set<String> PARTICIPLES = LexiconFile.words("restricting-words");

    private static final Set<String> COURSE = LexiconFile.words("course-verbs");

    /// Words with which a clause of its own or a circumstance begins.
    private static final Set<String> OUTSIDE =
            Set.of("during", "after", "before", "as", "while", "when", "because", "over", "until");

    private static final Set<String> MEETING_VERBS = words("trigger-verbs", 6);
    private static final Set<String> MEETING_NOUNS = words("trigger-nouns", 4);

    /// Tokens of the longest clause that still is a name.
    private static final int LONGEST = 9;

    /// Tokens of the longest such clause with "who".
    private static final int LONGEST_WHO = 6;

    /// Returns the index just past the clause that begins at a token, which is that token where
    /// none does.
    ///
    /// @param head the noun that it would tell of
    int end(int head, int from) {
        int begin =
                from < sentence.size() && sentence.token(from).tag().equals("RB") ? from + 1 : from;
        if (begin + 1 >= sentence.size()
                || !(isWho(begin) || isParticiple(begin))
                || isOfAnother(head, begin)) {
            return from;
        }
        int at = begin + 1;
        while (at < sentence.size() && !ends(begin, at)) {
            at++;
        }
        while (at > begin && !sentence.token(at - 1).tag().matches("NN.*|VB.*|JJ|CD|PRP|RP")) {
            at--;
        }
        int longest = isWho(begin) ? LONGEST_WHO : LONGEST;
        boolean restricts = !isWho(begin) || !tellsOfMeeting(begin + 1, at);
        return at > begin + 1 && at - from <= longest && restricts ? at : from;
    }

    private static Set<String> words(String lexicon, int columns) {
        return LexiconFile.rows(lexicon, columns).stream()
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isWho(int token) {
        String word = sentence.token(token).lower();
        return (word.equals("who")
                        || (word.equals("that") && sentence.token(token).tag().equals("WDT")))
                && sentence.token(token + 1).tag().matches("VB[DZP]|MD")
                && !sentence.token(token + 1).lower().equals("had"); // "miners who had walked out"
    }

    /// "Talks with the ministers | that were cut short", "a session with the council | that lasted
    /// an hour": people are told by "who", and what meetings do is told of the meeting.
    private boolean isOfAnother(int head, int begin) {
        if (!sentence.token(begin).lower().equals("that")) {
            return false;
        }
        Token noun = sentence.token(head);
        Token verb = sentence.token(begin + 1);
        boolean singular = verb.tag().equals("VBZ") || verb.lower().equals("was");
        boolean several = noun.tag().endsWith("S");
        boolean plural = verb.lower().matches("were|are|have") || verb.tag().equals("VBP");
        return (several && singular)
                || (several && !plural && PersonNouns.contains(noun.lemma()))
                || (several && hasMeetingBefore(head) && isCourse(begin + 1));
    }

    /// "A session with the council"
    private boolean hasMeetingBefore(int head) {
        return sentence.dependencies().children(head, "case").stream()
                .anyMatch(c -> c > 0 && MEETING_NOUNS.contains(sentence.token(c - 1).lemma()));
    }

    private boolean isCourse(int verb) {
        int last = verb;
        while (last + 1 < sentence.size()
                && sentence.token(last).lemma().matches("be|have")
                && sentence.token(last + 1).isVerb()) {
            last++;
        }
        return COURSE.contains(sentence.token(last).lemma());
    }

    private boolean isParticiple(int token) {
        return PARTICIPLES.contains(sentence.token(token).lower())
                && sentence.token(token).tag().matches("VB[GND]|JJ")
                && !givesSomebody(token);
    }

    /// "The generals owed | Lund a debt", "owed | the state two billion": a verb of its own, with
    /// whom and what.
    private boolean givesSomebody(int verb) {
        int first = sentence.token(verb + 1).lower().equals("the") ? verb + 2 : verb + 1;
        int at = first;
        while (at < sentence.size()
                && sentence.token(at).tag().matches(at == first ? "NNP?|PRP" : "NNP")) {
            at++;
        }
        return at > first
                && at < sentence.size()
                && sentence.token(at).tag().matches("DT|PRP\\$|CD");
    }

    private boolean ends(int begin, int at) {
        Token token = sentence.token(at);
        boolean verbBehind = at + 1 < sentence.size() && sentence.token(at + 1).isVerb();
        return token.tag().matches("[,.:]|``|''|-[LR]RB-")
                || OUTSIDE.contains(token.lower())
                || DayBeside.at(sentence, at)
                || (token.tag().equals("CC") && verbBehind)
                || (token.tag().equals("TO") && verbBehind && hasNoun(begin, at))
                || (token.tag().matches("VB[DZP]|MD") && (!isWho(begin) || at > begin + 1));
    }

    /// "Farmers who met the minister" took part in what the clause tells.
    private boolean tellsOfMeeting(int from, int until) {
        return IntStream.range(from, until).anyMatch(this::isMeeting);
    }

    private boolean isMeeting(int at) {
        Token token = sentence.token(at);
        if (!token.isVerb()) {
            return token.isNoun() && MEETING_NOUNS.contains(token.lemma());
        }
        return MEETING_VERBS.contains(token.lemma())
                || (at + 1 < sentence.size() // "sat down"
                        && MEETING_VERBS.contains(
                                token.lemma() + " " + sentence.token(at + 1).lemma()));
    }

    private boolean hasNoun(int begin, int until) {
        return sentence.tokens().subList(begin + 1, until).stream().anyMatch(Token::isNoun);
    }
}
