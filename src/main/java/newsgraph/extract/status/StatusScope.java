package newsgraph.extract.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Effect;
import newsgraph.extract.clause.ForDoing;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusLexicon.Part;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbAttachment;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The word that has a clause in its scope, by the order of words where a parse hangs the clause
/// elsewhere.
final class StatusScope {
    private static final int HEARSAY_REACH = 8;

    /// What ties an encounter to a noun of planning or asking.
    private static final Set<String> LINKS = Set.of("on", "for", "about");

    private static final Set<String> WHERE = Set.of("at", "in", "during", "after");

    private static final int MAX_CLIMB = 4;

    private final StatusLexicon lexicon;
    private final Sentence sentence;
    private final Dependencies tree;
    private final AskedBefore before;

    StatusScope(StatusLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.before = new AskedBefore(lexicon, sentence);
    }

    /// Returns what a word hangs on, by the form of the words where a parse hangs it wrong: "plans
    /// to talk to those who survived and meet her".
    int head(int node) {
        return VerbAttachment.infinitive(sentence, node)
                .or(() -> VerbAttachment.asking(sentence, node))
                .or(() -> VerbAttachment.outcome(sentence, node))
                .or(() -> ForDoing.over(sentence, node))
                .orElse(tree.head(ForDoing.carrier(sentence, node)));
    }

    /// Tells whether what is told before something else was done, by the verb or by what it hangs
    /// on: "gave a speech to thank them before meeting her", "kept them waiting before meeting
    /// them"; not "was due to speak before meeting her", "died before meeting her".
    boolean isNarrated(int verb) {
        int at = verb;
        for (int steps = 0; steps < MAX_CLIMB && at != Dependencies.NONE; steps++) {
            VerbForm form = VerbForm.of(sentence, at);
            if (form.isFinite() && !sentence.token(at).isNoun()) {
                boolean past = form == VerbForm.PAST || isPastPerfect(at, form);
                return past && !StatusMarks.BREAKS_OFF.has(sentence.token(at).lemma());
            }
            int over = head(at);
            boolean open = // "plans to rest before meeting her"
                    over == Dependencies.NONE
                            || before.of(at).isPresent()
                            || (form == VerbForm.INFINITIVE
                                    && lexicon.over(sentence, over, at).isPresent());
            at = open ? Dependencies.NONE : over;
        }
        return false;
    }

    private boolean isPastPerfect(int verb, VerbForm form) {
        return form == VerbForm.PERFECT
                && tree.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.token(a).lower().matches("had|'d"));
    }

    /// "Laid a wreath before holding talks", "before meeting with her, he laid a wreath": a gerund,
    /// though a parse makes a noun's phrase of it.
    boolean isDoneBefore(int noun) {
        int before = tree.subtree(noun).getFirst();
        boolean doing =
                sentence.token(before).lower().equals("before")
                        && before < noun
                        && (sentence.token(before + 1).tag().equals("VBG")
                                || Surface.words(
                                                sentence,
                                                before + 1,
                                                Math.min(sentence.size(), before + 3))
                                        .equals("meeting with"));
        return doing && Clauses.governor(sentence, noun).filter(this::isNarrated).isPresent();
    }

    /// Tells whether a participle says by the way what was done to somebody, whatever becomes of
    /// the clause about him: "Lund, photographed last week with Voss, would not comment".
    boolean isAside(int participle) {
        int head = tree.head(participle);
        return tree.is(participle, "acl")
                && VerbForm.isDone(sentence, participle)
                && head < participle
                && sentence.token(participle - 1).word().equals(",")
                && (sentence.nameAt(head).filter(n -> n.type() == Name.Type.PERSON).isPresent()
                        || PersonNouns.contains(sentence.token(head).lemma()));
    }

    /// Tells whether a participle says how what a noun of planning or asking tells of came about:
    /// "the plan agreed by Lund at a meeting", "promises given during talks"; not "a plan designed
    /// to bring him to talks".
    boolean isOfResult(int participle) {
        int noun = tree.head(participle);
        return tree.is(participle, "acl")
                && sentence.token(participle).tag().equals("VBN")
                && noun < participle
                && lexicon.of(Part.NOUN, sentence.token(noun).lemma()).isPresent()
                && lexicon.of(Part.VERB, sentence.token(participle).lemma())
                        .filter(e -> e != Effect.ACCEPTS)
                        .isEmpty()
                && tree.children(participle, "xcomp", "ccomp").isEmpty();
    }

    boolean isWhere(int noun) {
        return WHERE.contains(sentence.caseOf(noun));
    }

    /// Tells whether two joined verbs are of one form, so that what is over one is over both.
    boolean isAlike(int joined, int head) {
        return head != tree.head(joined)
                ? !VerbForm.of(sentence, head).isFinite() // not "will talk to those who survived"
                : VerbForm.of(sentence, joined) == VerbForm.of(sentence, head);
    }

    /// Returns the noun of hearsay that a clause tells ("claims that they met"), also where
    /// somebody stands between ("a claim by the radio that they met").
    Optional<Integer> hearsay(int verb, int head) {
        for (int mark : marks(verb)) {
            for (int at = mark - 1; at >= Math.max(0, mark - HEARSAY_REACH); at--) {
                if (sentence.token(at).isVerb()) {
                    break;
                }
                if (sentence.token(at).isNoun()
                        && StatusMarks.HEARSAY.has(sentence.token(at).lemma())
                        && !tree.dominates(verb, at)) {
                    return Optional.of(at);
                }
            }
        }
        boolean clause = // not "sent word, and the envoy flew to Oslo", hung on the envoy
                tree.is(verb, "ccomp")
                        || !VerbForm.of(sentence, verb).isFinite()
                        || !tree.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty();
        return sentence.token(head).isNoun() && tree.is(verb, "acl", "ccomp") && clause
                ? Optional.of(head)
                : Optional.empty();
    }

    /// Returns what opens a clause, also a "that" which a parse takes for an object beside another
    /// ("a claim by the radio that Lund met her").
    private List<Integer> marks(int verb) {
        boolean full =
                tree.children(verb, "obj").stream()
                                .anyMatch(o -> !sentence.token(o).lower().equals("that"))
                        || tree.children(verb, "obl").stream().anyMatch(o -> o > verb);
        List<Integer> marks = new ArrayList<>(tree.children(verb, "mark"));
        tree.children(verb, "obj", "nsubj").stream()
                .filter(o -> full && sentence.token(o).lower().equals("that"))
                .forEach(marks::add);
        return marks;
    }

    /// Returns what becomes of an encounter in a relative clause of what was called off: "scrapped
    /// a visit to the town where he was to meet her".
    Optional<Integer> calledOff(int verb) {
        int noun = tree.head(verb);
        if (!tree.is(verb, "acl:relcl") || !isThere(verb)) {
            return Optional.empty();
        }
        while (noun != Dependencies.NONE && sentence.token(noun).isNoun()) {
            int over = tree.head(noun);
            if (over != Dependencies.NONE
                    && lexicon.over(sentence, over, noun)
                            .filter(e -> e == Effect.CANCELS || e == Effect.POSTPONES)
                            .isPresent()) {
                return Optional.of(over);
            }
            noun = tree.is(noun, "nmod") ? over : Dependencies.NONE;
        }
        return Optional.empty();
    }

    /// Tells whether a relative clause tells what is to be there: "at which", "where".
    private boolean isThere(int verb) {
        return tree.subtree(verb).stream()
                .filter(t -> t < verb)
                .map(sentence::token)
                .anyMatch(t -> t.lower().equals("where") || t.tag().equals("WDT"));
    }

    /// "Did not meet until May": then they did.
    boolean isUntil(int verb, VerbForm form) {
        boolean past =
                form == VerbForm.PAST
                        || (form == VerbForm.PERFECT
                                && tree.children(verb, "aux").stream()
                                        .anyMatch(a -> sentence.token(a).lower().equals("had")));
        return past
                && tree.children(verb, "obl", "obl:tmod", "nmod", "advcl").stream()
                        .filter(c -> c > verb)
                        .flatMap(c -> tree.children(c, "case", "mark").stream())
                        .anyMatch(m -> sentence.token(m).lower().matches("until|till"));
    }

    /// Returns the word of planning or asking that an encounter belongs to where a parse hangs it
    /// elsewhere.
    Optional<Integer> asking(int node) {
        return apart(node).or(() -> before.of(node));
    }

    /// Returns the subject that an encounter is the content of, though a verb stands between: "an
    /// agreement was reached to hold talks", "a call was made for talks".
    Optional<Integer> apart(int node) {
        int verb = tree.head(node);
        boolean content =
                sentence.token(node).isNoun()
                        ? tree.is(node, "obl", "nmod") && LINKS.contains(sentence.caseOf(node))
                        : tree.is(node, "xcomp", "advcl", "ccomp")
                                && VerbForm.of(sentence, node) == VerbForm.INFINITIVE;
        return content && sentence.token(verb).isVerb()
                ? tree.children(verb, "nsubj:pass").stream()
                        .filter(s -> s < verb && verb < node)
                        .filter(s ->
                                lexicon.of(Part.NOUN, sentence.token(s).lemma())
                                        .filter(e -> e != Effect.SUPPOSES) // "doubts about"
                                        .isPresent())
                        .filter(s ->
                                lexicon.asking(sentence, verb)
                                        .filter(e ->
                                                e != Effect.CANCELS) // "plans were scrapped for"
                                        .isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /// Returns the verb by which others are brought to do it: "an offer to have Lund meet her".
    Optional<Integer> had(int verb) {
        int head = tree.head(verb);
        return Optional.of(head)
                .filter(h -> tree.is(verb, "ccomp", "xcomp") && h < verb)
                .filter(h -> sentence.token(h).lemma().equals("have"))
                .filter(h -> sentence.token(verb).tag().matches("VBP?"))
                .filter(h -> tree.children(verb, "mark", "aux").isEmpty())
                .filter(h -> tree.children(verb, "nsubj").stream().anyMatch(s -> s > h));
    }

    /// Tells whether a noun tells of what is known: "the talks", "their meeting".
    boolean isDefinite(int noun) {
        return sentence.token(noun).isNoun()
                && tree.children(noun, "det", "nmod:poss").stream()
                        .anyMatch(d -> !sentence.token(d).lower().startsWith("a"));
    }

    /// "Had been due to meet": it did not come about, as far as this tells.
    boolean isHadBeen(int word) {
        List<String> auxiliaries =
                tree.children(word, "aux", "aux:pass", "cop").stream()
                        .map(a -> sentence.token(a).lower())
                        .toList();
        return auxiliaries.contains("been")
                && (auxiliaries.contains("had") || auxiliaries.contains("'d"));
    }

    /// Tells whether a verb says what is so now.
    boolean isNow(int verb, Optional<Token> negation) {
        VerbForm form = VerbForm.of(sentence, verb);
        return negation.isEmpty() && (form == VerbForm.PRESENT || form == VerbForm.PROGRESSIVE);
    }

    /// "Had been billed as decisive", "was planned as a short visit": what it was to be like.
    boolean isDescribed(int verb) {
        return verb + 1 < sentence.size()
                && sentence.token(verb + 1).lower().equals("as")
                && tree.children(verb, "aux", "aux:pass").stream()
                        .anyMatch(a -> sentence.token(a).lower().matches("was|were|had|'d"));
    }

    /// "Proposed that they confer by telephone": tells whether what a clause says is only asked
    /// for.
    boolean isAskedFor(int predicate) {
        return VerbForm.of(sentence, predicate) == VerbForm.PRESENT
                && tree.head(predicate) != Dependencies.NONE
                && lexicon.over(sentence, tree.head(predicate), predicate)
                        .filter(e -> e == Effect.PROPOSES || e == Effect.WILLS)
                        .isPresent();
    }
}
