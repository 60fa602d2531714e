package newsgraph.extract.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.time.NamedEvent;
import newsgraph.extract.time.Reported;
import newsgraph.text.BehindClause;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;

/// Which of a sentence's places is that of an event. The place must be said of the event or of its
/// clause; one that is said of an issue ("the war in Syria") is what the event is about.
final class PlaceAttachment {
    /// How many words before a place its topic may begin.
    private static final int TOPIC_WORDS = 6;

    private static final Set<String> REPORTING = LexiconFile.words("reporting-verbs", 4);

    private final Sentence sentence;
    private final Dependencies tree;
    private final int trigger;
    private final OptionalInt clause;
    private final PlacePhrases phrases;
    private final PlaceReach reach;
    private final PlaceAside aside;

    PlaceAttachment(Sentence sentence, int trigger, PlacePhrases phrases) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.trigger = trigger;
        this.clause = Predicates.of(sentence, trigger);
        this.phrases = phrases;
        this.reach = new PlaceReach(sentence);
        this.aside = new PlaceAside(sentence, trigger);
    }

    /// How closely a place belongs to an event, the closest first.
    private enum Tie {
        BESIDE,
        BELOW,
        COMPOUND,
        CLAUSE,
        NEXT,
        SHARED,
        ARRIVAL,
        CAPTION,
        SENTENCE,
        NONE
    }

    private record Candidate(PlacePhrase phrase, Tie tie, String rule) {}

    /// A place chosen, and the rule that chose it.
    record Choice(PlacePhrase phrase, String rule) {}

    Optional<Choice> choose(List<PlacePhrase> places) {
        return Stream.of(compound(), venue(), places.stream().flatMap(this::choice))
                .flatMap(c -> c)
                .filter(c -> c.tie() != Tie.NONE)
                .min(
                        Comparator.comparing(Candidate::tie)
                                .thenComparingInt(c -> distance(c.phrase())))
                .map(c -> new Choice(c.phrase(), c.rule()));
    }

    private Stream<Candidate> choice(PlacePhrase phrase) {
        boolean asked = // "in Oslo he demanded talks"
                phrase.first() < trigger && NamedEvent.isSpokenOf(sentence, trigger);
        if (asked || aside.is(phrase) || isOwnSite(phrase)) {
            return Stream.empty();
        }
        if (isVisited(phrase)) {
            return Stream.of(new Candidate(phrase, Tie.BESIDE, "visited"));
        }
        if (isVisitedForIt(phrase)) {
            return Stream.of(new Candidate(phrase, Tie.CLAUSE, "visited"));
        }
        if (clause.isPresent() && VisitedThere.is(phrase, clause.getAsInt())) {
            return Stream.of(new Candidate(phrase, Tie.SHARED, "visited"));
        }
        return PlaceLinks.isPlaced(phrase) && !PlaceLinks.isOfIssue(phrase, trigger)
                ? Stream.of(candidate(phrase))
                : Stream.empty();
    }

    private Candidate candidate(PlacePhrase phrase) {
        Tie tie = tie(phrase);
        return new Candidate(phrase, tie, tie == Tie.SENTENCE ? "sentence" : phrase.link());
    }

    /// "Visited Kyiv": the object of a verb of visiting.
    private boolean isVisited(PlacePhrase phrase) {
        int head = phrase.treeHead();
        return PlaceWords.VISIT.has(sentence.token(trigger).lemma())
                && tree.head(head) == trigger
                && tree.is(head, "obj", "dobj", "conj", "nmod", "obl")
                && (phrase.first() == trigger + 1 || phrase.first() == trigger + 2)
                && !PlaceWords.TOPIC.has(phrase.link());
    }

    /// "Visit Kyiv for talks": the object of a verb of visiting that the event hangs on.
    private boolean isVisitedForIt(PlacePhrase phrase) {
        int verb = tree.head(phrase.treeHead());
        return verb != Dependencies.NONE
                && tree.is(phrase.treeHead(), "obj")
                && PlaceWords.VISIT.has(sentence.token(verb).lemma())
                && sentence.token(verb).isVerb()
                && tree.head(trigger) == verb
                && tree.is(trigger, "obl", "advcl", "xcomp");
    }

    /// "Geneva talks", "the White House meeting": a town or site right before the event's noun. A
    /// country there is a party or the topic.
    private Stream<Candidate> compound() {
        return sentence.token(trigger).isNoun()
                ? sentence.names().stream()
                        .filter(n -> n.type() == Name.Type.LOCATION || isSite(n))
                        .filter(n ->
                                n.end() <= trigger
                                        && isNextToTrigger(n)
                                        && !phrases.isCountry(n, sentence))
                        .map(n -> new PlacePhrase(sentence, n.first(), n.end(), n.end() - 1, ""))
                        .map(p -> new Candidate(p, Tie.COMPOUND, "compound"))
                : Stream.empty();
    }

    /// "Geneva will host talks": the town that has the event.
    private Stream<Candidate> venue() {
        int verb = tree.head(trigger);
        boolean hosted =
                verb != Dependencies.NONE
                        && tree.is(trigger, "obj")
                        && PlaceWords.HOUSE.has(sentence.token(verb).lemma());
        return hosted
                ? tree.children(verb, "nsubj").stream()
                        .flatMap(s -> sentence.nameAt(s).stream())
                        .filter(n -> n.type() == Name.Type.LOCATION)
                        .filter(n -> !phrases.isCountry(n, sentence))
                        .map(n -> new PlacePhrase(sentence, n.first(), n.end(), n.end() - 1, ""))
                        .map(p -> new Candidate(p, Tie.CLAUSE, "venue"))
                : Stream.empty();
    }

    private boolean isNextToTrigger(Name name) {
        return IntStream.range(name.end(), trigger)
                .mapToObj(sentence::token)
                .allMatch(t ->
                        (t.isNoun() || t.tag().startsWith("JJ"))
                                && !PlaceWords.LABEL.has(t.lower()));
    }

    private boolean isSite(Name name) {
        return name.type() == Name.Type.ORGANIZATION
                && PlaceWords.PLACE.has(sentence.token(name.end() - 1).lower());
    }

    private Tie tie(PlacePhrase phrase) {
        int head = phrase.treeHead();
        if (phrase.first() == trigger + 2) {
            return Tie.BESIDE;
        }
        if (reach.reaches(head, trigger)) {
            return Tie.BELOW;
        }
        Tie tie = clause.isPresent() ? clauseTie(phrase, clause.getAsInt()) : Tie.NONE;
        if (tie != Tie.NONE) {
            return tie;
        }
        if (CaptionPlace.is(phrase, trigger)) {
            return Tie.CAPTION;
        }
        return isOfSentence(phrase) ? Tie.SENTENCE : Tie.NONE;
    }

    private Tie clauseTie(PlacePhrase phrase, int predicate) {
        int head = phrase.treeHead();
        if (reach.reaches(head, predicate)) {
            return Tie.CLAUSE;
        }
        if (isNextTo(phrase) || BehindClause.is(sentence, trigger, phrase.first() - 1)) {
            return Tie.NEXT;
        }
        OptionalInt other = Predicates.of(sentence, head);
        if (other.isEmpty() || !reach.reaches(head, other.getAsInt())) {
            return Tie.NONE;
        }
        if (Predicates.sharesSetting(sentence, predicate, other.getAsInt())) {
            boolean there =
                    PlaceWords.MOTION.has(sentence.token(other.getAsInt()).lemma())
                            || !OwnDays.have(sentence, predicate, other.getAsInt());
            return there ? Tie.SHARED : Tie.NONE;
        }
        return isArrival(other.getAsInt(), predicate) ? Tie.ARRIVAL : Tie.NONE;
    }

    /// "Lay a wreath at the tomb and meet him": a site that one of several deeds has for itself.
    private boolean isOwnSite(PlacePhrase phrase) {
        OptionalInt verb = Predicates.of(sentence, phrase.treeHead());
        return verb.isPresent()
                && verb.getAsInt() < trigger
                && !verb.equals(clause)
                && sentence.nameAt(phrase.head()).isEmpty()
                && PlaceWords.CEREMONIOUS.has(sentence.token(verb.getAsInt()).lemma());
    }

    /// "To meet him when she arrives in Oslo".
    private boolean isArrival(int arriving, int predicate) {
        return tree.is(arriving, "advcl")
                && tree.head(arriving) == predicate
                && PlaceWords.MEANWHILE.has(Predicates.opening(sentence, arriving))
                && PlaceWords.MOTION.has(sentence.token(arriving).lemma());
    }

    /// Tells whether the place follows the trigger with no verb and no topic between.
    private boolean isNextTo(PlacePhrase phrase) {
        return phrase.first() > trigger
                && IntStream.range(trigger + 1, phrase.first() - 1)
                        .noneMatch(i ->
                                sentence.token(i).isVerb()
                                        || sentence.token(i).tag().startsWith("W")
                                        || opensTopic(i));
    }

    /// "On fishing in the Atlantic", not "on Friday in Oslo".
    private boolean opensTopic(int token) {
        return PlaceWords.TOPIC.has(sentence.token(token).lower())
                && !CallOn.isLink(sentence, token)
                && !PlaceWords.DAY.has(sentence.token(token + 1).lower());
    }

    /// Tells whether a place is that of what a verb of the sentence tells, and the event no topic
    /// of that: weaker than any tie, but better than none ("he is expected in Oslo, where ..").
    private boolean isOfSentence(PlacePhrase phrase) {
        int held = tree.head(phrase.treeHead());
        return held != Dependencies.NONE
                && sentence.token(held).isVerb()
                && !isInTopic(phrase)
                && !isOfOtherDay(held)
                && !Reported.isApart(sentence, trigger, phrase.treeHead())
                && !aside.isOfOtherDeed(held)
                && !isToldThere(held)
                && Stream.concat(Stream.of(trigger), tree.ancestors(trigger).stream())
                        .takeWhile(a -> a != held)
                        .noneMatch(a ->
                                PlaceWords.TOPIC.has(sentence.caseOf(a))
                                        || tree.is(a, "acl:relcl"));
    }

    /// "Met Lund in Oslo on Monday and will see Voss".
    private boolean isOfOtherDay(int verb) {
        return clause.isPresent()
                && !PlaceWords.MOTION.has(sentence.token(verb).lemma())
                && OwnDays.have(sentence, clause.getAsInt(), verb);
    }

    /// "In Oslo, he said that he would meet her": where it was said.
    private boolean isToldThere(int verb) {
        if (clause.isEmpty() || !REPORTING.contains(sentence.token(verb).lemma())) {
            return false;
        }
        int said = clause.getAsInt(); // "he was ready to meet her"
        while (tree.is(said, "xcomp", "advcl") && tree.head(said) != verb) {
            said = tree.head(said);
        }
        return tree.head(said) == verb
                && tree.is(said, "ccomp")
                && tree.children(clause.getAsInt(), "advmod").stream() // "met her there"
                        .noneMatch(a -> sentence.token(a).lower().equals("there"));
    }

    /// "A quarrel over quotas in the Atlantic", wherever the tree hangs the place.
    private boolean isInTopic(PlacePhrase phrase) {
        int first = phrase.first();
        return IntStream.range(
                        Math.max(trigger + 1, first - TOPIC_WORDS),
                        Math.max(trigger + 1, first - 1))
                .anyMatch(this::opensTopic);
    }

    private int distance(PlacePhrase phrase) {
        return phrase.first() > trigger
                ? phrase.first() - trigger
                : 2 * (trigger - phrase.end() + 1);
    }
}
