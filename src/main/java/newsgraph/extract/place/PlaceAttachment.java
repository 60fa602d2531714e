package newsgraph.extract.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Predicates;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Which of a sentence's places is that of an event. The place must be said of the event or of its
/// clause; one that is said of an issue ("the war in Syria") is what the event is about.
final class PlaceAttachment {
    private static final int COMPOUND = 2;

    private final Sentence sentence;
    private final Dependencies tree;
    private final int trigger;
    private final OptionalInt clause;
    private final PlacePhrases phrases;

    PlaceAttachment(Sentence sentence, int trigger, PlacePhrases phrases) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.trigger = trigger;
        this.clause = Predicates.of(sentence, trigger);
        this.phrases = phrases;
    }

    /// A place with how closely it belongs to the event, 0 first.
    record Choice(PlacePhrase phrase, int rank, String rule) {}

    Optional<Choice> choose(List<PlacePhrase> places) {
        return Stream.concat(compound(), places.stream().flatMap(this::choice))
                .min(
                        Comparator.comparingInt(Choice::rank)
                                .thenComparingInt(c -> distance(c.phrase())));
    }

    private Stream<Choice> choice(PlacePhrase phrase) {
        if (isVisited(phrase)) {
            return Stream.of(new Choice(phrase, 0, "visited"));
        }
        if (!isPlaced(phrase) || isOfIssue(phrase)) {
            return Stream.empty();
        }
        return rank(phrase).stream().mapToObj(r -> new Choice(phrase, r, phrase.link()));
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

    /// "Geneva talks", "the White House meeting": a town or site right before the event's noun. A
    /// country there is a party or the topic.
    private Stream<Choice> compound() {
        return sentence.token(trigger).isNoun()
                ? sentence.names().stream()
                        .filter(n -> n.type() == Name.Type.LOCATION || isSite(n))
                        .filter(n ->
                                n.end() <= trigger
                                        && isNextToTrigger(n)
                                        && !phrases.isCountry(n, sentence))
                        .map(n -> new PlacePhrase(sentence, n.first(), n.end(), n.end() - 1, ""))
                        .map(p -> new Choice(p, COMPOUND, "compound"))
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

    /// Tells whether the preposition puts something at the place.
    private boolean isPlaced(PlacePhrase phrase) {
        String link = phrase.link();
        if (PlaceWords.WHERE.has(link)) {
            return true;
        }
        if (link.equals("on")) {
            return PlaceWords.ON_PLACE.has(phrase.headToken().lower());
        }
        return PlaceWords.GOAL.has(link) && leadsThere(phrase);
    }

    /// "Flew to Paris", "a trip to Japan".
    private boolean leadsThere(PlacePhrase phrase) {
        int above = tree.head(phrase.treeHead());
        int before = phrase.first() - 2;
        return Stream.of(above, before)
                .filter(i -> i >= 0)
                .map(sentence::token)
                .anyMatch(t ->
                        PlaceWords.MOTION.has(t.lemma())
                                || PlaceWords.VISIT_NOUN.has(t.lemma())
                                || PlaceWords.VISIT.has(t.lemma()));
    }

    /// Tells whether the place is that of an issue: "the war in Syria".
    private boolean isOfIssue(PlacePhrase phrase) {
        int before = phrase.first() - 2;
        return before >= 0
                && before != trigger
                && sentence.token(before).isNoun()
                && PlaceWords.ISSUE.has(sentence.token(before).lemma());
    }

    private OptionalInt rank(PlacePhrase phrase) {
        int head = phrase.treeHead();
        if (phrase.first() == trigger + 2) {
            return OptionalInt.of(0);
        }
        if (reaches(head, trigger)) {
            return OptionalInt.of(1);
        }
        if (clause.isPresent() && reaches(head, clause.getAsInt())) {
            return OptionalInt.of(3);
        }
        if (clause.isPresent() && isNextTo(phrase)) {
            return OptionalInt.of(4);
        }
        OptionalInt other = Predicates.of(sentence, head);
        if (clause.isPresent() && other.isPresent() && reaches(head, other.getAsInt())) {
            int from = other.getAsInt();
            if (Predicates.sharesSetting(sentence, clause.getAsInt(), from)) {
                return OptionalInt.of(5);
            }
            if (isArrival(from)) {
                return OptionalInt.of(6);
            }
        }
        return isCaption(phrase) ? OptionalInt.of(7) : OptionalInt.empty();
    }

    /// "To meet him when she arrives in Oslo".
    private boolean isArrival(int predicate) {
        return tree.is(predicate, "advcl")
                && clause.equals(OptionalInt.of(tree.head(predicate)))
                && PlaceWords.MEANWHILE.has(sentence.caseOf(predicate) + whenOf(predicate))
                && PlaceWords.MOTION.has(sentence.token(predicate).lemma());
    }

    private String whenOf(int predicate) {
        return tree.children(predicate, "advmod").stream()
                .map(i -> sentence.token(i).lower())
                .filter(PlaceWords.MEANWHILE::has)
                .findFirst()
                .orElse("");
    }

    /// Tells whether nothing follows but more names of the place and a date with its year, as
    /// captions end; such a place holds for all of the sentence.
    private boolean isCaption(PlacePhrase phrase) {
        List<Token> rest = sentence.tokens().subList(phrase.end(), sentence.size());
        return phrase.first() > trigger
                && rest.stream().anyMatch(t -> t.word().matches("(19|20)\\d\\d"))
                && rest.stream()
                        .allMatch(t ->
                                t.isProperNoun()
                                        || t.tag().equals("CD")
                                        || t.tag().equals("IN")
                                        || t.tag().equals("DT")
                                        || !Character.isLetterOrDigit(t.word().charAt(0)));
    }

    /// Tells whether a place hangs on a token with nothing between that would keep the place for
    /// itself: a subject or a topic does, an event, another place or a party does not.
    private boolean reaches(int head, int token) {
        if (head == token) {
            return true;
        }
        for (int at : tree.ancestors(head)) {
            if (at == token) {
                return true;
            }
            boolean held = tree.is(at, "acl") && tree.head(at) == token;
            if ((Predicates.is(sentence, at) && !held) || keeps(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean keeps(int token) {
        Token noun = sentence.token(token);
        if (tree.is(token, "nsubj", "nsubj:pass", "csubj")) {
            return true;
        }
        if (PlaceWords.EVENT.has(noun.lemma())) {
            return PlaceWords.OTHER_EVENT.has(sentence.caseOf(token));
        }
        boolean passes = PlaceWords.PLACE.has(noun.lower());
        return !passes
                && (PlaceWords.ISSUE.has(noun.lemma())
                        || PlaceWords.TOPIC.has(sentence.caseOf(token)));
    }

    /// Tells whether the place follows the trigger with no verb and no topic between.
    private boolean isNextTo(PlacePhrase phrase) {
        return phrase.first() > trigger
                && IntStream.range(trigger + 1, phrase.first() - 1)
                        .noneMatch(i ->
                                sentence.token(i).isVerb()
                                        || PlaceWords.TOPIC.has(sentence.token(i).lower()));
    }

    private int distance(PlacePhrase phrase) {
        return phrase.first() > trigger
                ? phrase.first() - trigger
                : 2 * (trigger - phrase.end() + 1);
    }
}
