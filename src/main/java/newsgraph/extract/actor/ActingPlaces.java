package newsgraph.extract.actor;

import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells a country or body that acts from one that only says where: "Russia agreed" from "in
/// Russia".
final class ActingPlaces {
    private static final Set<String> WHERE =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "inside",
                    "outside",
                    "across",
                    "throughout",
                    "into",
                    "within");

    /// What one has of a firm.
    private static final Set<String> SHARES =
            Set.of("stake", "share", "shareholding", "shareholder", "investor", "invest");

    private static final Set<String> ARRIVING = Set.of("arrive", "land", "stop");

    /// Nouns of what governments do with each other.
    private static final Set<String> DEEDS = LexiconFile.words("deeds-of-governments");

    /// Verbs whose object is asked or made to do something.
    private static final Set<String> MOVED = LexiconFile.words("object-control");

    private static final Set<String> MINDS = LexiconFile.words("states-of-mind");

    private ActingPlaces() {}

    static boolean acts(NameSpan name) {
        Sentence sentence = name.sentence();
        boolean where =
                !isThatMeets(name)
                        && !isVisited(name)
                        && !isOwned(name)
                        && (WHERE.contains(sentence.caseOf(name.last()))
                                || isAfterPreposition(name));
        return !where
                && switch (name.type()) {
                    case COUNTRY, BODY -> true;
                    case PLACE -> isAgent(name);
                    case PERSON -> false;
                };
    }

    /// "Testified at a Senate hearing", "signed it at a NATO summit": the body that hears or meets.
    private static boolean isThatMeets(NameSpan name) {
        Sentence sentence = name.sentence();
        return name.type() == NameSpan.Type.BODY
                && name.end() < sentence.size()
                && sentence.token(name.end()).lemma().matches("hearing|summit");
    }

    /// "Arrived in Japan for a three-day visit", "is in Japan on a visit": who is called on.
    private static boolean isVisited(NameSpan name) {
        Sentence sentence = name.sentence();
        Dependencies tree = sentence.dependencies();
        int over = tree.head(name.last());
        return name.type() == NameSpan.Type.COUNTRY
                && sentence.caseOf(name.last()).equals("in")
                && IntStream.of(name.last(), over)
                        .filter(h -> h != Dependencies.NONE)
                        .filter(h ->
                                h == name.last() || ARRIVING.contains(sentence.token(h).lemma()))
                        .boxed()
                        .flatMap(h -> tree.children(h, "obl", "nmod").stream())
                        .anyMatch(v ->
                                v > name.last()
                                        && sentence.token(v).lemma().equals("visit")
                                        && sentence.caseOf(v).matches("for|on"));
    }

    /// "A stake in Voss Marine": what is owned in part, which is no place.
    private static boolean isOwned(NameSpan name) {
        Sentence sentence = name.sentence();
        int in = name.first() - 1;
        return name.type() == NameSpan.Type.BODY
                && in > 0
                && sentence.token(in).lower().equals("in")
                && SHARES.contains(sentence.token(in - 1).lemma());
    }

    private static boolean isAfterPreposition(NameSpan name) {
        Sentence sentence = name.sentence();
        int before = name.first() - 1;
        if (before >= 0 && sentence.token(before).tag().equals("DT")) {
            before--;
        }
        return before >= 0 && WHERE.contains(sentence.token(before).lower());
    }

    /// Tells whether a capital stands for its government: as who does something, or in what
    /// governments do with each other ("talks between Moscow and Kiev", "urged Moscow to return").
    private static boolean isAgent(NameSpan name) {
        Sentence sentence = name.sentence();
        Dependencies tree = sentence.dependencies();
        int head = name.last();
        while (tree.is(head, "conj") && tree.head(head) != Dependencies.NONE) {
            head = tree.head(head);
        }
        int above = tree.head(head);
        if (above == Dependencies.NONE) {
            return false;
        }
        Token over = sentence.token(above);
        boolean known = name.entry().isPresent(); // a surname may be tagged a town's name
        if (!known && !tree.is(head, "nsubj") && !isTalkedWith(sentence, head, over)) {
            return false;
        }
        return switch (tree.label(head)) {
            case "nsubj" -> over.isVerb() || MINDS.contains(over.lemma());
            case "nmod:poss" -> DEEDS.contains(over.lemma());
            case "nmod", "obl" ->
                    (sentence.caseOf(head).matches("with|between") && DEEDS.contains(over.lemma()))
                            || (!known && isTalkedWith(sentence, head, over))
                            || isFrom(sentence, head, over.lemma());
            case "obj" -> MOVED.contains(over.lemma()) && hasInfinitive(sentence, above);
            default -> false;
        };
    }

    /// "Talks with the Houthis", "met with Air India": what is no land's name is a body's.
    private static boolean isTalkedWith(Sentence sentence, int name, Token over) {
        return sentence.caseOf(name).equals("with")
                && (DEEDS.contains(over.lemma()) || over.lemma().matches("meet|negotiate|talk"));
    }

    /// "An offer from Seoul", not "a call from Seoul".
    private static boolean isFrom(Sentence sentence, int head, String noun) {
        return sentence.caseOf(head).equals("from")
                && noun.matches("offer|invitation|proposal|demand|request|threat");
    }

    private static boolean hasInfinitive(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "xcomp", "advcl").stream()
                .anyMatch(i -> sentence.token(i).tag().equals("VB"));
    }
}
