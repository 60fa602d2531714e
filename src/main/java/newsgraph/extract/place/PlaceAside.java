package newsgraph.extract.place;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.extract.time.TimeWords;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Places of a sentence that are those of something told beside an event: of an arrest nine days
/// before, of who reports it, of what led to it.
final class PlaceAside {
    private static final Set<String> BEFORE_IT = Set.of("before", "ahead", "ahead of", "prior to");

    /// Units of time, behind which "after" begins what happened on another day.
    private static final Set<String> LONG =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");

    /// What opens a clause of another deed.
    private static final Set<String> OPENS =
            Set.of(
                    "after",
                    "because",
                    "since",
                    "until",
                    "unless",
                    "if",
                    "although",
                    "though",
                    "amid",
                    "despite");

    private final Sentence sentence;
    private final Dependencies tree;
    private final int trigger;

    PlaceAside(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.trigger = trigger;
    }

    boolean is(PlacePhrase phrase) {
        return isBeforeIt(phrase)
                || isOfComingEvent(phrase)
                || isOfOtherSubject(phrase)
                || isLongAfter(phrase)
                || isOfReporter(phrase)
                || isOfReport(phrase)
                || isOfPost(phrase)
                || isOfParticiple(phrase)
                || isBehindSince(phrase)
                || isWhereOtherIs(phrase)
                || new PlaceBeyond(sentence, trigger).is(phrase);
    }

    /// "Received him in Oslo before the summit": where the event itself is, is not told.
    private boolean isBeforeIt(PlacePhrase phrase) {
        return phrase.end() < trigger
                && sentence.token(trigger).isNoun()
                && BEFORE_IT.contains(sentence.caseOf(trigger));
    }

    /// "Met her ahead of the summit in Oslo".
    private boolean isOfComingEvent(PlacePhrase phrase) {
        int event = phrase.first() - 2;
        if (event <= trigger + 1 || !PlaceWords.EVENT.has(sentence.token(event).lemma())) {
            return false;
        }
        int link = event - 1;
        while (link > trigger && isOfPhrase(sentence.token(link))) {
            link--;
        }
        String before = sentence.token(link - 1).lower();
        return switch (sentence.token(link).lower()) {
            case "before" -> true;
            case "of" -> before.equals("ahead");
            case "to" -> before.matches("prior|up|run-up|runup");
            default -> false;
        };
    }

    private static boolean isOfPhrase(Token token) {
        return token.isNoun() || token.tag().matches("DT|JJ.?|CD|POS|PRP\\$");
    }

    /// "Met her after the talks in Oslo collapsed".
    private boolean isOfOtherSubject(PlacePhrase phrase) {
        return tree.ancestors(phrase.treeHead()).stream()
                .takeWhile(a -> !Predicates.is(sentence, a))
                .anyMatch(a ->
                        trigger < a
                                && a < phrase.first()
                                && tree.is(a, "nsubj", "nsubj:pass")
                                && tree.is(tree.head(a), "advcl")
                                && !tree.dominates(a, trigger));
    }

    /// "Saw their client nine days after his arrest at the airport".
    private boolean isLongAfter(PlacePhrase phrase) {
        return IntStream.range(trigger + 2, phrase.first())
                .anyMatch(i ->
                        sentence.token(i).lower().matches("after|before")
                                && LONG.contains(sentence.token(i - 1).lower())
                                && IntStream.range(i, phrase.first())
                                        .mapToObj(sentence::token)
                                        .noneMatch(t -> PlaceWords.MOTION.has(t.lemma())));
    }

    /// "They met, she told reporters in Oslo."
    private boolean isOfReport(PlacePhrase phrase) {
        return Predicates.of(sentence, phrase.treeHead()).stream()
                .anyMatch(v ->
                        trigger < v
                                && v < phrase.first()
                                && TimeWords.has("reports", sentence.token(v).lemma())
                                && isReportedBy(v)
                                && IntStream.range(trigger, v)
                                        .anyMatch(i -> sentence.token(i).word().equals(",")));
    }

    /// Not "after talks with her, he said in Oslo".
    private boolean isReportedBy(int verb) {
        int at = trigger;
        while (at >= 0 && tree.head(at) != verb) {
            at = tree.head(at);
        }
        return at >= 0 && tree.is(at, "ccomp", "parataxis");
    }

    /// "Met Ann Lund, a lawyer at the Danish Institute in Oslo": where she works; not "met Ann
    /// Lund, a lawyer, at the Danish Institute"; "envoys based in Oslo".
    private boolean isOfPost(PlacePhrase phrase) {
        boolean based =
                phrase.first() > 1 && sentence.token(phrase.first() - 2).lower().equals("based");
        return based
                || tree.ancestors(phrase.treeHead()).stream()
                        .takeWhile(a -> a != trigger)
                        .anyMatch(a ->
                                tree.is(a, "appos")
                                        && a < phrase.first()
                                        && (PersonNouns.contains(sentence.token(a).lemma())
                                                || OfficeNouns.contains(sentence.token(a).lemma()))
                                        && !tree.dominates(a, trigger)
                                        && sentence.tokens().subList(a, phrase.first()).stream()
                                                .noneMatch(t -> t.word().equals(",")));
    }

    /// "Met the widow of a man shot dead in Oslo", "an accord signed in Oslo"; not "at talks held
    /// in Oslo".
    private boolean isOfParticiple(PlacePhrase phrase) {
        int verb = phrase.first() - 2;
        if (verb > trigger + 2 && sentence.token(verb).tag().matches("JJ|RP|RB")) {
            verb--;
        }
        return verb > trigger + 1
                && sentence.token(verb).tag().equals("VBN")
                && sentence.token(verb - 1).isNoun()
                && !isOfEvent(verb - 1)
                && !PlaceWords.MOTION.has(sentence.token(verb).lemma())
                && !TimeWords.has("takes-place", sentence.token(verb).lemma());
    }

    /// "Will meet Voss, who was in Oslo when she called", "off because she is in Oslo".
    private boolean isWhereOtherIs(PlacePhrase phrase) {
        int there = phrase.treeHead();
        return !tree.children(there, "cop").isEmpty()
                && !sentence.token(there).isVerb()
                && isOfOtherDeed(there);
    }

    /// "For the first time since a row in Oslo", wherever the tree hangs the place.
    private boolean isBehindSince(PlacePhrase phrase) {
        int at = phrase.first() - 2;
        while (at > trigger && isOfPhrase(sentence.token(at))) {
            at--;
        }
        return at > trigger
                && at < phrase.first() - 2
                && sentence.token(at).lower().matches("since|amid|despite")
                && IntStream.range(at + 1, phrase.first()) // "since 1961 in Oslo"
                        .mapToObj(sentence::token)
                        .noneMatch(t -> t.tag().equals("CD") || PlaceWords.DAY.has(t.lower()));
    }

    /// ", a senior official in Oslo said."
    private boolean isOfReporter(PlacePhrase phrase) {
        if (phrase.end() >= sentence.size()) {
            return false;
        }
        int verb = phrase.end();
        if (sentence.token(verb).lower().equals("and") && verb + 1 < sentence.size()) {
            verb = sentence.nameAt(verb + 1).map(Name::end).orElse(verb); // "in Oslo and Rome said"
        }
        if (verb == sentence.size()) {
            return false;
        }
        Token next = sentence.token(verb);
        boolean set =
                IntStream.range(trigger, phrase.first())
                        .anyMatch(i -> sentence.token(i).word().equals(","));
        return set
                && next.isVerb()
                && TimeWords.has("reports", next.lemma())
                && phrase.first() > 1
                && sentence.token(phrase.first() - 2).isNoun();
    }

    /// "At a dinner hosted by the editor at his home".
    private boolean isOfEvent(int noun) {
        return noun == trigger || PlaceWords.EVENT.has(sentence.token(noun).lemma());
    }

    /// "Talks between Lund and Voss, which were held in Oslo", wherever a parse hangs it.
    private boolean isHeld(int verb) {
        return sentence.token(verb).lemma().matches("hold|convene|take")
                && tree.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(s -> sentence.token(s).lower().equals("which"));
    }

    /// "Met Lund, whose husband was killed in Oslo", by whatever name a parse calls the clause.
    private boolean isWhose(int verb) {
        return tree.is(verb, "dep")
                && tree.head(verb) < verb
                && sentence.token(tree.head(verb)).isNoun()
                && IntStream.range(tree.head(verb), verb)
                        .anyMatch(i -> sentence.token(i).tag().matches("WP\\$?|WDT"));
    }

    /// "Met the widows of men killed in Oslo", "met her after his envoys stayed in Oslo"; where
    /// somebody came is where he may meet.
    boolean isOfOtherDeed(int deed) {
        int verb = deed;
        while (tree.is(verb, "conj") && Predicates.is(sentence, tree.head(verb))) {
            verb = tree.head(verb);
        }
        boolean other =
                (tree.is(verb, "acl", "acl:relcl") && !isOfEvent(tree.head(verb)))
                        || isWhose(verb)
                        || (tree.is(verb, "advcl")
                                && OPENS.contains(Predicates.opening(sentence, verb)));
        return other
                && !isHeld(verb)
                && !tree.dominates(verb, trigger)
                && !PlaceWords.MOTION.has(sentence.token(deed).lemma());
    }
}
