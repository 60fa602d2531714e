package newsgraph.extract.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Words that say whether an encounter in their scope happened, from the data file `status-words`.
public final class StatusLexicon {
    /// How the word has the encounter in its scope.
    public enum Part {
        VERB,
        CLAUSE,
        SUBJECT,
        ADJ,
        NOUN,
        PREP
    }

    private record Key(Part part, String word) {}

    private static final int LONGEST = 4;
    private static final String OFF_WITH_IT =
            "trip|visit|journey|flight|tour|appointment|engagement|audience|session|date";
    private static final Set<String> OBJECT =
            Set.of("obj", "dobj", "iobj", "nsubj:pass", "xcomp", "ccomp", "dep");
    private static final Set<String> CLAUSE =
            Set.of("xcomp", "ccomp", "advcl", "acl", "csubj", "csubj:pass", "dep", "obl", "nmod");
    private static final Set<String> NOUN_LINKS = Set.of("of", "for", "to", "on", "about", "");

    private final Map<Key, Effect> words = new HashMap<>();

    public StatusLexicon() {
        for (LexiconFile.Row row : LexiconFile.rows("status-words", 3)) {
            words.put(
                    new Key(row.constant(1, Part.class), row.column(0)),
                    row.constant(2, Effect.class));
        }
    }

    /// Returns what a word does; empty if nothing.
    ///
    /// @param word a lemma, or the words of a preposition
    public Optional<Effect> of(Part part, String word) {
        return Optional.ofNullable(words.get(new Key(part, word.toLowerCase(Locale.ROOT))));
    }

    /// Returns what a word does that describes a noun: "planned talks", "talks postponed in May".
    public Optional<Effect> describing(Token word) {
        boolean participle = word.tag().equals("VBN") || word.tag().equals("VBD");
        return of(Part.ADJ, word.lower())
                .or(() -> participle ? of(Part.VERB, word.lemma()) : Optional.empty());
    }

    /// Returns what a word does to the encounter that hangs on it: by the words together ("call
    /// for", "pull out of") wherever that stands, by the word alone where it is the object, the
    /// clause, or what a noun or adjective asks for.
    ///
    /// @param child the noun, or the verb of the clause
    public Optional<Effect> over(Sentence sentence, int head, int child) {
        Token word = sentence.token(head);
        String label = sentence.dependencies().label(child);
        boolean clause = !sentence.token(child).isNoun();
        Optional<Effect> seems =
                Seeming.adjective(sentence, head, child).flatMap(w -> of(Part.ADJ, w));
        if (seems.isPresent()) {
            return seems;
        }
        if (Narrowed.leaves(this, sentence, head, child)) {
            return Optional.empty();
        }
        if (word.isVerb()) {
            boolean apart = // "waiting for hours before meeting them"
                    clause
                            && (of(Part.PREP, sentence.caseOf(child)).isPresent()
                                    || isBehindParenthesis(sentence, child)
                                    || CallingOn.isVisit(sentence, head, child));
            Optional<Effect> phrase = apart ? Optional.empty() : phrase(sentence, head, child);
            if (phrase.isPresent()) {
                return phrase;
            }
            if (isActiveSubject(sentence, head, label)) {
                return of(Part.SUBJECT, word.lemma());
            }
            boolean within =
                    clause
                            ? CLAUSE.contains(label)
                                    && isOpen(sentence, child)
                                    && !isPutOffFor(sentence, head, child)
                            : OBJECT.contains(label) || label.equals("nsubj");
            return within
                    ? byObject(sentence, head, child)
                            .or(() -> of(Part.VERB, word.lemma()))
                            .or(() -> clause ? of(Part.CLAUSE, word.lemma()) : Optional.empty())
                            .filter(e -> !(word.lemma().equals("tell") && isTold(sentence, child)))
                    : Optional.empty();
        }
        Optional<Effect> set = setPhrase(sentence, head);
        if (set.isPresent() && label.equals("nsubj")) {
            return set;
        }
        if (clause && isWorthDoing(sentence, head, child)) {
            return of(Part.CLAUSE, word.lemma());
        }
        boolean linked = // not "ready when they meet"
                clause ? isOpen(sentence, child) : NOUN_LINKS.contains(sentence.caseOf(child));
        boolean poss = label.equals("nmod:poss") || label.equals("conj");
        return linked && !poss
                ? of(word.isNoun() ? Part.NOUN : Part.ADJ, word.lemma())
                : Optional.empty();
    }

    /// "Denied a request to meet" and "denied him a meeting" refuse it, "dismissed reports that
    /// they met" denies them.
    private static Optional<Effect> byObject(Sentence sentence, int verb, int noun) {
        String pair = sentence.token(verb).lemma() + " " + sentence.token(noun).lemma();
        Dependencies tree = sentence.dependencies();
        if (sentence.token(verb).lemma().equals("deny")
                && tree.is(noun, "obj")
                && !tree.children(verb, "iobj", "aux:pass").isEmpty()) {
            return Optional.of(Effect.REFUSES);
        }
        return pair.matches("deny (request|bid|plea|appeal|application|petition|permission)")
                ? Optional.of(Effect.REFUSES)
                : pair.matches("(dismiss|reject) (report|rumou?r|claim|story|account|allegation)")
                        ? Optional.of(Effect.DENIES)
                        : Optional.empty();
    }

    /// "It is important that they meet", "it is time for them to meet"; "it was good to meet her"
    /// tells that they did.
    private boolean isWorthDoing(Sentence sentence, int predicate, int verb) {
        VerbForm form = VerbForm.of(sentence, verb);
        return of(Part.CLAUSE, sentence.token(predicate).lemma()).isPresent()
                && form.name().matches("INFINITIVE|PRESENT|BARE|OUGHT")
                && VerbForm.of(sentence, predicate) != VerbForm.PAST
                && !Narrowed.isOneOfSeveralTimes(sentence, predicate)
                && Cleft.isIt(sentence, predicate);
    }

    /// "Delayed her departure to meet him": not the meeting is put off; unlike "scrapped plans to".
    private boolean isPutOffFor(Sentence sentence, int verb, int infinitive) {
        return of(Part.VERB, sentence.token(verb).lemma())
                        .filter(e -> e == Effect.CANCELS || e == Effect.POSTPONES)
                        .isPresent()
                && sentence.dependencies().children(verb, "obj").stream()
                        .map(sentence::token)
                        .filter(t -> t.index() > verb && t.index() < infinitive)
                        .anyMatch(t ->
                                of(Part.NOUN, t.lemma()).isEmpty()
                                        && !t.lemma().matches(OFF_WITH_IT));
    }

    /// "Told reporters that he would meet her" says it; "told him to meet her" asks for it.
    private static boolean isTold(Sentence sentence, int verb) {
        return VerbForm.of(sentence, verb).isFinite();
    }

    /// Returns what a word does to an infinitive that follows it.
    public Optional<Effect> asking(Sentence sentence, int index) {
        Token word = sentence.token(index);
        if (word.isVerb()) {
            return of(Part.VERB, word.lemma()).or(() -> of(Part.CLAUSE, word.lemma()));
        }
        Dependencies tree = sentence.dependencies();
        boolean particle = // "set off to meet", not "the talks are off"
                tree.is(index, "compound:prt")
                        || (tree.is(index, "advmod") && word.lower().equals("off"));
        return particle ? Optional.empty() : of(word.isNoun() ? Part.NOUN : Part.ADJ, word.lemma());
    }

    /// Returns what the longest phrase does that begins with a verb: with its particle or
    /// preposition next to it, or with the one before the encounter.
    private Optional<Effect> phrase(Sentence sentence, int verb, int child) {
        String lemma = sentence.token(verb).lemma();
        String link = sentence.caseOf(child);
        boolean noun = sentence.token(child).isNoun() && !link.isEmpty();
        if (link.equals("about") && isKnown(sentence, child)) {
            return Optional.empty(); // "declined to talk about the meeting"
        }
        for (int size = LONGEST; size > 1; size--) {
            boolean own = // not "agreed on a budget at a summit"
                    verb + size <= sentence.size()
                            && (!noun || link.endsWith(sentence.token(verb + size - 1).lower()));
            if (own) {
                StringBuilder words = new StringBuilder(lemma);
                for (int i = 1; i < size; i++) {
                    words.append(' ').append(sentence.token(verb + i).lower());
                }
                Optional<Effect> found = of(Part.VERB, words.toString());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        boolean particle = // "called in for talks"
                !sentence.dependencies().children(verb, "compound:prt").isEmpty();
        boolean gerund = // "stopped him from meeting her"
                sentence.token(child).tag().equals("VBG") && !link.isEmpty();
        if (link.equals("from") && !Narrowed.isKeptFrom(sentence, verb, child)) {
            return Optional.empty();
        }
        return (noun || gerund) && !particle ? of(Part.VERB, lemma + " " + link) : Optional.empty();
    }

    static boolean isKnown(Sentence sentence, int noun) {
        return sentence.dependencies().children(noun, "det", "nmod:poss").stream()
                .anyMatch(d -> !sentence.token(d).lower().matches("an?|any|no"));
    }

    /// Returns what a predicate of several words does ("under way", "on the cards").
    private Optional<Effect> setPhrase(Sentence sentence, int head) {
        List<Integer> cases = sentence.dependencies().children(head, "case");
        if (cases.isEmpty() || cases.getFirst() > head) {
            return Optional.empty();
        }
        return of(
                Part.ADJ,
                sentence.tokens().subList(cases.getFirst(), head + 1).stream()
                        .map(Token::lower)
                        .collect(Collectors.joining(" ")));
    }

    /// "Talks loom", as against "talks are scheduled", whose participle a parse may take for
    /// active.
    private boolean isActiveSubject(Sentence sentence, int verb, String label) {
        boolean headline = // "Oslo talks cancelled"
                sentence.token(verb).tag().equals("VBD")
                        && !sentence.tokens().getLast().word().equals(".")
                        && sentence.dependencies().children(verb, "obj", "xcomp", "ccomp").isEmpty()
                        && of(Part.VERB, sentence.token(verb).lemma())
                                .filter(e -> e == Effect.CANCELS || e == Effect.POSTPONES)
                                .isPresent();
        return label.equals("nsubj")
                && !headline
                && sentence.token(verb).isVerb()
                && !(sentence.token(verb).tag().equals("VBN")
                        && VerbForm.of(sentence, verb) != VerbForm.PERFECT
                        && !Narrowed.hasDone(sentence, verb));
    }

    /// "The envoy, turned away in June, arrived": a parse hangs the verb on the participle between
    /// the commas.
    private static boolean isBehindParenthesis(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int first = tree.subtree(verb).getFirst();
        boolean past = // "apprised them of it", tagged as a participle
                sentence.token(verb).tag().equals("VBN") && !tree.children(verb, "obj").isEmpty();
        return tree.is(verb, "dep", "ccomp")
                && (VerbForm.of(sentence, verb).isFinite() || past)
                && tree.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty()
                && first > 0
                && sentence.token(first - 1).word().equals(",");
    }

    /// Tells whether a clause is one that a verb can govern: a time or a reason ("refused after
    /// they met", "before meeting") is not.
    private static boolean isOpen(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        if (isBehindParenthesis(sentence, verb)) {
            return false;
        }
        if (!tree.is(verb, "advcl", "obl", "nmod") || ForDoing.over(sentence, verb).isPresent()) {
            return true;
        }
        VerbForm form = VerbForm.of(sentence, verb);
        String marker = sentence.caseOf(verb);
        return (form == VerbForm.INFINITIVE && marker.equals("to"))
                || (form == VerbForm.GERUND
                        && Set.of("of", "to", "from", "on", "for").contains(marker));
    }
}
