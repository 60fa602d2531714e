package newsgraph.extract.place;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What the words before a place say of it.
final class PlaceLinks {
    /// How many words may stand between who calls somebody and where.
    private static final int SUMMONED = 9;

    /// How many words may stand from "sidelines" to a town.
    private static final int BESIDE = 3;

    private PlaceLinks() {}

    /// Tells whether the preposition puts something at the place.
    static boolean isPlaced(PlacePhrase phrase) {
        String link = phrase.link();
        if (PlaceWords.WHERE.has(link)) {
            return true;
        }
        if (link.equals("of")) { // "on the sidelines of the Munich conference"
            int first = phrase.first();
            return phrase.sentence().tokens().subList(Math.max(0, first - BESIDE), first).stream()
                    .anyMatch(t -> t.lemma().matches("sideline|margin|fringe"));
        }
        if (link.equals("on")) {
            return PlaceWords.ON_PLACE.has(phrase.headToken().lower()) || PlaceWhole.isPart(phrase);
        }
        if (link.equals("for")) { // "left for Oslo"
            int before = phrase.first() - 2;
            return before >= 0
                    && phrase.headToken().isProperNoun()
                    && (isArranged(phrase.sentence(), before)
                            || (PlaceWords.LEAVE.has(phrase.sentence().token(before).lemma())
                                    && !isAfterwards(phrase)));
        }
        return PlaceWords.GOAL.has(link) && leadsThere(phrase);
    }

    /// "Reached Cairo on Monday".
    static boolean isReached(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int verb = sentence.dependencies().head(phrase.treeHead());
        return verb >= 0
                && sentence.dependencies().is(phrase.treeHead(), "obj")
                && (PlaceWords.VISIT.has(sentence.token(verb).lemma())
                        || sentence.token(verb).lemma().matches("reach|enter"));
    }

    /// "Talks set for Oslo", "a summit is scheduled for Rome in June".
    private static boolean isArranged(Sentence sentence, int verb) {
        return sentence.token(verb).tag().matches("VB[ND]") // often taken for a past tense
                && PlaceWords.ARRANGED.has(sentence.token(verb).lemma());
    }

    /// "Left for Paris after the talks", which were elsewhere.
    private static boolean isAfterwards(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.tokens().subList(phrase.headToken().index(), sentence.size()).stream()
                .anyMatch(t -> t.lower().matches("after|following|having"));
    }

    /// "Flew to Paris", "a trip to Japan".
    static boolean leadsThere(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int above = sentence.dependencies().head(phrase.treeHead());
        int before = phrase.first() - 2;
        if (before >= 0 && sentence.token(before).lower().equals("according")) {
            return false;
        }
        return Stream.of(above, before)
                        .filter(i -> i >= 0)
                        .map(sentence::token)
                        .anyMatch(t ->
                                PlaceWords.MOTION.has(t.lemma())
                                        || PlaceWords.VISIT_NOUN.has(t.lemma())
                                        || PlaceWords.VISIT.has(t.lemma()))
                || isSummoned(phrase)
                || isHad(phrase)
                || isOnTheWay(phrase);
    }

    /// "Flew from Oslo to Bergen", "drove by night to the coast".
    private static boolean isOnTheWay(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        return IntStream.iterate(phrase.first() - 2, i -> i >= 0, i -> i - 1)
                .limit(SUMMONED)
                .mapToObj(sentence::token)
                .takeWhile(t ->
                        t.isVerb()
                                || t.isNoun()
                                || t.tag().matches("DT|PRP\\$|POS|JJ|RB|RP")
                                || t.lower().matches("from|by|in|on|with|via|through"))
                .filter(Token::isVerb)
                .limit(1)
                .anyMatch(t -> PlaceWords.MOTION.has(t.lemma()));
    }

    /// "Summoned both sides to a room at the hotel", "called her back to the office", wherever the
    /// tree hangs the place.
    private static boolean isSummoned(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        return IntStream.iterate(phrase.first() - 2, i -> i >= 0, i -> i - 1)
                .limit(SUMMONED)
                .takeWhile(i -> Character.isLetterOrDigit(sentence.token(i).word().charAt(0)))
                .filter(i -> sentence.token(i).isVerb())
                .limit(1)
                .anyMatch(i -> PlaceWords.SUMMON.has(sentence.token(i).lemma()));
    }

    /// "Had her over to the palace", "had Voss to the White House".
    private static boolean isHad(PlacePhrase phrase) {
        Sentence sentence = phrase.sentence();
        int at = phrase.first() - 2;
        while (at > 0 && sentence.token(at).lower().matches("over|round|in|back|up|down|along")) {
            at--;
        }
        int who = at;
        while (at > 0 && sentence.token(at).tag().matches("PRP\\$?|CC|,|CD|NNP?S?|DT|IN")) {
            at--;
        }
        return phrase.link().equals("to")
                && at < who
                && at >= 0
                && sentence.token(at).lemma().equals("have")
                && sentence.token(at + 1).tag().matches("PRP|NNP"); // not "had access to"
    }

    /// Tells whether the place is that of an issue: "the war in Syria", "the upcoming summit in
    /// Oslo".
    static boolean isOfIssue(PlacePhrase phrase, int trigger) {
        Sentence sentence = phrase.sentence();
        int before = phrase.first() - 2;
        if (before < 1 || before == trigger || !sentence.token(before).isNoun()) {
            return false;
        }
        String noun = sentence.token(before).lemma();
        boolean ahead =
                PlaceWords.EVENT.has(noun)
                        && !sentence.caseOf(before).matches("at|in|on|during|of")
                        && sentence.token(before - 1).lower().matches("upcoming|forthcoming");
        boolean met = // "visited soldiers at a military hospital", "at a market in Lyon"
                (phrase.link().equals("at") && PersonNouns.contains(noun))
                        || (phrase.link().equals("in") && sentence.caseOf(before).equals("at"))
                        || isMet(sentence, before, trigger);
        return ahead || (PlaceWords.ISSUE.has(noun) && !met);
    }

    /// "Met refugees in Amman": people who are met there, not what is discussed.
    private static boolean isMet(Sentence sentence, int noun, int trigger) {
        return sentence.dependencies().head(noun) == trigger
                && sentence.dependencies().is(noun, "obj")
                && PersonNouns.contains(sentence.token(noun).lemma())
                && !PlaceWords.TALKED_OVER.has(sentence.token(trigger).lemma());
    }

    /// Returns the places without those that only say where another one is: Italy of "Villa
    /// Carlotta, a resort in Italy".
    static List<PlacePhrase> whole(List<PlacePhrase> places) {
        return places.stream()
                .filter(p ->
                        p.sentence().dependencies().ancestors(p.treeHead()).stream()
                                .takeWhile(a -> !p.sentence().token(a).isVerb())
                                .noneMatch(a -> places.stream().anyMatch(q -> holds(q, p, a))))
                .toList();
    }

    private static boolean holds(PlacePhrase other, PlacePhrase place, int token) {
        return other.first() != place.first()
                && other.first() <= token
                && token < other.end()
                && isPlaced(other);
    }
}
