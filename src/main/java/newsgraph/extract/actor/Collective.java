package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A noun phrase that stands for several actors told of before: "the two leaders", "both men", "the
/// pair".
///
/// @param first index of its first token
/// @param head index of its noun, or of the number word
/// @param meant what kind of actor; empty for any
/// @param count how many; 0 if it does not say, `LISTED` if only a list of several will do,
///   `BEARERS` if only several who bear the title, `JOINED` if only those who were joined shortly
///   before
record Collective(int first, int head, Optional<Set<Actor.Kind>> meant, int count) {
    /// The count of "the group", which may as well be a body: three or more of one list.
    static final int LISTED = -1;

    /// The count of "the senators": those joined shortly before who are called so.
    static final int BEARERS = -2;

    /// The count of "the neighbours": those joined shortly before of the kind meant.
    static final int JOINED = -3;

    /// How many words may describe the noun ("the two foreign ministers").
    private static final int DESCRIPTION = 2;

    private static final Map<String, LexiconFile.Row> NOUNS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        LexiconFile.rows("collectives", 3).forEach(r -> NOUNS.put(r.column(0), r));
        LexiconFile.rows("collective-numbers", 2)
                .forEach(r -> NUMBERS.put(r.column(0), Integer.valueOf(r.column(1))));
    }

    /// Returns the collective that ends with a token; empty if there is none.
    static Optional<Collective> at(Sentence sentence, int head) {
        if (isBoth(sentence, head)) {
            return Optional.of(new Collective(head, head, Optional.empty(), 2));
        }
        Token token = sentence.token(head);
        boolean goesOn =
                head + 1 < sentence.size()
                        && (sentence.token(head + 1).isNoun()
                                || isDescribing(sentence, head + 1)
                                || sentence.token(head + 1).lower().matches("from|-|%")
                                || isToldBehind(sentence, head)
                                || isOfOthers(sentence, head + 1));
        if (goesOn) {
            return Optional.empty();
        }
        return token.tag().equals("CD") ? number(sentence, head) : noun(sentence, head);
    }

    /// "The two officials who drafted it": the clause tells who they are. Not "the two, who met".
    private static boolean isToldBehind(Sentence sentence, int head) {
        return sentence.token(head).isNoun()
                && sentence.token(head + 1).lower().matches("who|whom|whose");
    }

    /// "Both met in Oslo", "phoned both of them", "received both on Monday", not "both men met".
    static boolean isBoth(Sentence sentence, int token) {
        if (!sentence.token(token).lower().equals("both") || token + 1 >= sentence.size()) {
            return false;
        }
        String next = sentence.token(token + 1).tag();
        boolean them =
                token + 2 < sentence.size()
                        && sentence.token(token + 1).lower().equals("of")
                        && sentence.token(token + 2).lower().equals("them");
        return them
                || (sentence.dependencies().is(token, "nsubj") && next.matches("VB[DPZ]|VBN|MD|RB"))
                || (sentence.dependencies().is(token, "obj", "obl") && next.matches("[.,:]|IN|TO"));
    }

    /// "The two of Spain", not "the two of them" nor "the two heads of state".
    private static boolean isOfOthers(Sentence sentence, int of) {
        boolean heads =
                of > 0
                        && of + 1 < sentence.size()
                        && sentence.token(of - 1).lower().equals("heads")
                        && sentence.token(of + 1).lower().matches("state|government")
                        && (of + 2 == sentence.size()
                                || !sentence.token(of + 2).lower().matches("of|from|and|or"));
        return !heads
                && sentence.token(of).lower().equals("of")
                && !(of + 1 < sentence.size()
                        && sentence.token(of + 1).lower().equals("them")
                        && of > 1
                        && sentence.token(of - 2).lower().matches("the|all"));
    }

    /// "The two Korean leaders", not "the two last met".
    private static boolean isDescribing(Sentence sentence, int token) {
        return sentence.token(token).tag().startsWith("JJ")
                && !(sentence.token(token).lower().matches("last|next|first")
                        && token + 1 < sentence.size()
                        && sentence.token(token + 1).isVerb());
    }

    /// "the two"
    private static Optional<Collective> number(Sentence sentence, int head) {
        boolean the =
                head > 0
                        && sentence.token(head - 1).lower().equals("the")
                        && NUMBERS.containsKey(sentence.token(head).lower());
        return the
                ? Optional.of(
                        new Collective(head - 1, head, Optional.empty(), numberAt(sentence, head)))
                : Optional.empty();
    }

    private static Optional<Collective> noun(Sentence sentence, int head) {
        String lemma = sentence.token(head).lemma();
        LexiconFile.Row row = NOUNS.get(lemma);
        if (row != null && row.column(2).equals("list")) {
            return listed(sentence, head, row.column(1));
        }
        boolean several =
                sentence.token(head).tag().endsWith("S")
                        || NUMBERS.containsKey(sentence.token(head).lower());
        if (!several) {
            return Optional.empty();
        }
        if (row != null && row.column(2).matches("bare|sides") && isBare(sentence, head)) {
            String kind = row.column(2).equals("sides") ? "side" : row.column(1);
            return Optional.of(new Collective(head - 1, head, kinds(kind), JOINED));
        }
        if (row != null) {
            return pointed(sentence, head, row.column(1), row.column(2).equals("yes"))
                    .or(() -> bearers(sentence, head));
        }
        boolean people =
                ActorWords.title(lemma).isPresent()
                        || (!sentence.token(head).isProperNoun() && PersonNouns.contains(lemma));
        if (!people || !isDefinite(sentence, head)) {
            return Optional.empty();
        }
        return pointed(sentence, head, "person", false).or(() -> bearers(sentence, head));
    }

    /// "The neighbours", not "the western neighbours" nor "the two neighbours"
    private static boolean isBare(Sentence sentence, int head) {
        return head > 0 && sentence.token(head - 1).lower().equals("the");
    }

    /// "The senators", not "the young senators"
    private static Optional<Collective> bearers(Sentence sentence, int head) {
        boolean office =
                ActorWords.title(sentence.token(head).lemma())
                        .filter(t -> t.kind() != Title.Kind.ADDRESS)
                        .isPresent();
        return office && isBare(sentence, head)
                ? Optional.of(new Collective(head - 1, head, kinds("person"), BEARERS))
                : Optional.empty();
    }

    /// Returns "two senators", who may be any unless they are named elsewhere.
    static Optional<Collective> counted(Sentence sentence, int head) {
        int first = opening(sentence, head);
        int count = first < head ? numberAt(sentence, first) : 0;
        boolean people =
                sentence.token(head).tag().equals("NNS")
                        && (ActorWords.title(sentence.token(head).lemma()).isPresent()
                                || PersonNouns.contains(sentence.token(head).lemma()));
        return people && count > 1
                ? Optional.of(new Collective(first, head, kinds("person"), count))
                : Optional.empty();
    }

    /// "The group", not "the left-wing group" nor "the groups".
    private static Optional<Collective> listed(Sentence sentence, int head, String meant) {
        return head > 0
                        && sentence.token(head).tag().equals("NN")
                        && sentence.token(head - 1).lower().equals("the")
                ? Optional.of(new Collective(head - 1, head, kinds(meant), LISTED))
                : Optional.empty();
    }

    /// "The two prelates", not "two prelates", who may be any.
    private static boolean isDefinite(Sentence sentence, int head) {
        return sentence.token(opening(sentence, head)).lower().matches("the|these|those|both");
    }

    private static Optional<Collective> pointed(
            Sentence sentence, int head, String meant, boolean countless) {
        int count = numberAt(sentence, head);
        int first = opening(sentence, head);
        for (int at = first; at < head; at++) {
            count = Math.max(count, numberAt(sentence, at));
        }
        boolean enough = count > 0 ? isKnown(sentence, first, head) : countless;
        return first < head && enough
                ? Optional.of(new Collective(first, head, kinds(meant), count))
                : Optional.empty();
    }

    /// "The two officials", "all three", not "two officials" nor "all four union leaders", who may
    /// be any.
    private static boolean isKnown(Sentence sentence, int first, int head) {
        String opening = sentence.token(first).lower();
        Token before = sentence.token(Math.max(0, first - 1));
        return opening.matches("the|these|those|both")
                || (before.lower().equals("all")
                        && sentence.tokens().subList(first, head).stream().noneMatch(Token::isNoun))
                || before.tag().matches("PRP\\$|POS");
    }

    /// Returns where "the two" or "both" begins before a noun and the words that describe it.
    private static int opening(Sentence sentence, int head) {
        int described = head;
        while (described > Math.max(0, head - DESCRIPTION)
                && sentence.token(described - 1).tag().matches("JJ|NN|VBG")
                && !opens(sentence, described - 1)) {
            described--;
        }
        int first = described;
        while (first > 0 && opens(sentence, first - 1)) {
            first--;
        }
        return first < described ? first : head;
    }

    private static boolean opens(Sentence sentence, int token) {
        String word = sentence.token(token).lower();
        return word.matches("the|these|those") || NUMBERS.containsKey(word);
    }

    private static int numberAt(Sentence sentence, int token) {
        return NUMBERS.getOrDefault(sentence.token(token).lower(), 0);
    }

    private static Optional<Set<Actor.Kind>> kinds(String name) {
        return switch (name) {
            case "person" -> Optional.of(Set.of(Actor.Kind.PERSON));
            case "country" -> Optional.of(Set.of(Actor.Kind.COUNTRY));
            case "side" -> Optional.of(Set.of(Actor.Kind.ORGANIZATION, Actor.Kind.COUNTRY));
            case "body" -> Optional.of(Set.of(Actor.Kind.ORGANIZATION));
            default -> Optional.empty();
        };
    }
}
