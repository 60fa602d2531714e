package newsgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.extract.lexicon.SiteNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Which verb another one shares its subject with, where the form of the words tells it better than
/// the parse does.
public final class VerbAttachment {
    /// Words before a gerund that leave its subject to the clause around it ("before meeting").
    private static final Set<String> BEFORE_GERUNDS =
            Set.of("after", "before", "since", "while", "when", "by", "without", "upon", "besides");

    private static final Set<String> OBJECT_CONTROL = LexiconFile.words("object-control");

    private static final Set<String> GROUPS = LexiconFile.words("groups", 2);

    /// What is paid, cleared or chosen for an encounter.
    private static final Set<String> THINGS =
            Set.of("fee", "money", "sum", "schedule", "diary", "calendar", "time", "day", "way");

    private VerbAttachment() {}

    /// Returns the verb that has the subject; empty if the parse may be right.
    static Optional<Integer> of(Sentence sentence, int verb) {
        return gerund(sentence, verb)
                .or(() -> infinitive(sentence, verb))
                .or(() -> ForDoing.over(sentence, verb));
    }

    /// "Growers, including Lund, called on her": a parse takes the verb of the sentence for a
    /// participle that describes who opens it.
    static boolean isMain(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(verb);
        boolean of = // "a stream of growers, including Lund, called"
                tree.is(noun, "nmod") && sentence.caseOf(noun).equals("of");
        return tree.is(verb, "acl")
                && tree.head(of ? tree.head(noun) : noun) == Dependencies.NONE
                && sentence.token(verb).lower().endsWith("ed")
                && sentence.token(verb - 1).word().equals(",")
                && (of || tree.children(noun, "case").isEmpty())
                && sentence.tokens().subList(0, verb).stream()
                        .noneMatch(t -> t.tag().matches("VB[DZP]|MD"))
                && tree.children(verb, "obl").stream()
                        .noneMatch(o -> sentence.caseOf(o).equals("by"))
                && tree.children(noun, "acl", "acl:relcl", "appos", "parataxis").stream()
                        .allMatch(c -> c <= verb);
    }

    /// "She praised the guards before meeting survivors": no guard meets anybody.
    private static Optional<Integer> gerund(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean marked =
                sentence.token(verb).tag().equals("VBG")
                        && verb > 0
                        && (BEFORE_GERUNDS.contains(sentence.token(verb - 1).lower())
                                || (sentence.token(verb - 1).word().equals(",")
                                        && tree.is(verb, "amod", "compound")))
                        && tree.head(verb) != Dependencies.NONE
                        && sentence.token(tree.head(verb)).isNoun();
        return marked || isHaving(sentence, verb) || isLookedForward(sentence, verb)
                ? tree.ancestors(verb).stream()
                        .filter(a ->
                                !sentence.token(a).lower().matches("less|more")) // "than a week"
                        .filter(a -> Clauses.isPredicate(sentence, a))
                        .findFirst()
                : Optional.empty();
    }

    /// "Looked forward to visiting Spain", of which a parse makes a Spain that visits.
    private static boolean isLookedForward(Sentence sentence, int verb) {
        return verb > 1
                && sentence.dependencies().is(verb, "amod")
                && Surface.words(sentence, verb - 2, verb).equals("forward to");
    }

    /// "Flew to see Voss, having dined with her": a parse makes Voss dine.
    private static boolean isHaving(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return tree.is(verb, "acl")
                && tree.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.token(a).lower().equals("having"));
    }

    /// Returns who does it where a gerund tells what somebody is thanked for or kept from: "thanked
    /// Lund for hosting talks", or where a noun shows it; "Lund, fresh from meeting Voss,".
    static Optional<Integer> object(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int carrier = ForDoing.carrier(sentence, verb);
        int head = tree.head(carrier);
        if (head != Dependencies.NONE
                && tree.is(head, "amod")
                && sentence.token(head).lower().equals("fresh")) {
            return Optional.of(tree.head(head));
        }
        boolean told =
                sentence.token(verb).tag().equals("VBG")
                        && head != Dependencies.NONE
                        && isDoneTo(sentence.caseOf(carrier).split(" ", -1)[0], sentence, head)
                        && tree.is(carrier, "advcl", "obl");
        return told
                ? tree.children(head, "obj").stream()
                        .filter(o -> o < verb && isSomebody(sentence, o))
                        .findFirst()
                : shown(sentence, verb)
                        .or(() -> sent(sentence, verb))
                        .or(() -> described(sentence, verb));
    }

    /// "Lund, who flew in on Monday, was driven to the palace to call on her": a parse makes the
    /// name all that the sentence says.
    private static Optional<Integer> described(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int main = tree.head(verb);
        boolean passive =
                tree.is(verb, "xcomp", "advcl")
                        && !tree.children(main, "aux:pass").isEmpty()
                        && tree.children(main, "nsubj:pass").isEmpty()
                        && tree.is(main, "dep");
        return Optional.of(passive ? tree.head(main) : Dependencies.NONE)
                .filter(n -> n != Dependencies.NONE && sentence.token(n).isNoun())
                .filter(n -> !tree.children(n, "acl:relcl").isEmpty());
    }

    /// "Sent Lund to Oslo to meet her", where the place stands between.
    private static Optional<Integer> sent(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        boolean to =
                sentence.token(verb).tag().equals("VB")
                        && tree.is(verb, "advcl")
                        && sentence.caseOf(verb).equals("to")
                        && OBJECT_CONTROL.contains(sentence.token(head).lemma());
        return to
                ? tree.children(head, "obj").stream()
                        .filter(o -> isSomebody(sentence, o))
                        .findFirst()
                : Optional.empty();
    }

    /// "Accused him of", "congratulated him on"; not "briefed him on".
    private static boolean isDoneTo(String link, Sentence sentence, int verb) {
        return link.matches("for|of|from|against|into")
                || (link.equals("on")
                        && sentence.token(verb)
                                .lemma()
                                .matches(
                                        "congratulate|compliment|commend|challenge|question|press|quiz"));
    }

    private static boolean isSomebody(Sentence sentence, int noun) {
        return sentence.token(noun).tag().matches("NNPS?|PRP")
                || PersonNouns.contains(sentence.token(noun).lemma());
    }

    /// Tells whether a noun is one for what nobody can be: "a car", "her schedule", "$100".
    static boolean isThing(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma();
        return !isSomebody(sentence, noun)
                && !GROUPS.contains(lemma)
                && ((noun > 0 && sentence.token(noun - 1).tag().equals("$"))
                        || SiteNouns.contains(lemma)
                        || THINGS.contains(lemma));
    }

    /// Returns the verb that asks somebody to do it, where a parse hangs the infinitive on a
    /// participle that tells who he is: "wants envoys based in Oslo to meet her".
    public static Optional<Integer> asking(Sentence sentence, int infinitive) {
        Dependencies tree = sentence.dependencies();
        int participle = tree.head(infinitive);
        int noun = participle == Dependencies.NONE ? participle : tree.head(participle);
        boolean described =
                noun != Dependencies.NONE
                        && tree.is(infinitive, "xcomp")
                        && tree.is(participle, "acl")
                        && sentence.token(participle).tag().equals("VBN")
                        && tree.is(noun, "obj")
                        && OBJECT_CONTROL.contains(sentence.token(tree.head(noun)).lemma());
        return described ? Optional.of(tree.head(noun)) : Optional.empty();
    }

    /// Returns the verb that tells what became of a request, where a parse makes the request do
    /// what it asks for: "the request to meet her on Monday was refused".
    public static Optional<Integer> outcome(Sentence sentence, int request) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(request);
        boolean subject =
                tree.is(request, "nsubj")
                        && request < verb
                        && tree.is(verb, "csubj", "csubj:pass")
                        && VerbForm.of(sentence, verb) == VerbForm.INFINITIVE;
        return subject ? Optional.of(tree.head(verb)) : Optional.empty();
    }

    /// Returns the verb whose subject is meant by a reflexive one: "found himself seated beside
    /// her".
    static Optional<Integer> reflexive(Sentence sentence, int verb, List<Integer> subjects) {
        int head = sentence.dependencies().head(verb);
        boolean himself =
                subjects.size() == 1
                        && sentence.token(subjects.getFirst()).lower().matches(".+sel(f|ves)");
        return himself && head != Dependencies.NONE ? Optional.of(head) : Optional.empty();
    }

    /// Returns who does it where a noun shows or tells it: "a photograph of Lund talking with her".
    private static Optional<Integer> shown(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(verb);
        boolean shown =
                sentence.token(verb).tag().equals("VBG")
                        && tree.is(verb, "acl")
                        && noun != Dependencies.NONE
                        && (StatusMarks.SHOWING.has(sentence.token(noun).lemma())
                                || StatusMarks.HEARSAY.has(sentence.token(noun).lemma()));
        return shown
                ? tree.children(noun, "nmod").stream()
                        .filter(n -> n < verb && sentence.caseOf(n).equals("of"))
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    /// "To talk to those who survived and meet the king": an infinitive joins another one, not a
    /// verb with a tense.
    public static Optional<Integer> infinitive(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        boolean apart =
                sentence.token(verb).tag().equals("VB")
                        && tree.is(verb, "conj")
                        && head != Dependencies.NONE
                        && (sentence.token(head).tag().matches("VB[DZ]")
                                || isToldOf(sentence, head))
                        && tree.children(verb, "aux", "mark").isEmpty();
        for (int at = head - 1; apart && at > 0; at--) {
            if (sentence.token(at).tag().equals("VB")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// "Guards who were hurt"
    private static boolean isToldOf(Sentence sentence, int verb) {
        return sentence.dependencies().is(verb, "acl:relcl")
                && sentence.dependencies().children(verb, "aux", "aux:pass", "cop").stream()
                        .anyMatch(a -> sentence.token(a).tag().matches("VB[DPZ]"));
    }

    /// "Lund flew to Oslo, aides said, to meet her", "Lund agreed to meet her, aides said": a parse
    /// hangs the infinitive on who says so; returns the verb of what is said.
    static Optional<Integer> told(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        boolean behind =
                tree.is(verb, "advcl", "ccomp")
                        && head > verb
                        && Reporting.isReport(sentence, head)
                        && verb > 1
                        && sentence.token(verb - 1).tag().equals("TO")
                        && sentence.token(verb - 2).isVerb();
        if (behind) {
            return Optional.of(verb - 2);
        }
        boolean inserted =
                tree.is(verb, "advcl", "xcomp")
                        && VerbForm.of(sentence, verb) == VerbForm.INFINITIVE
                        && Reporting.isReport(sentence, head)
                        && head + 1 < sentence.size()
                        && sentence.token(head + 1).word().equals(",");
        return inserted
                ? tree.children(head, "ccomp", "parataxis").stream()
                        .filter(v -> v < head && sentence.token(v).isVerb())
                        .findFirst()
                : Optional.empty();
    }

    /// Tells whether a verb is that of a relative clause, with "who" also where a parse hangs it
    /// loosely: "two traders and an Iraqi who were heard".
    public static boolean isRelative(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        boolean loose =
                tree.is(verb, "dep", "ccomp")
                        && tree.head(verb) != Dependencies.NONE
                        && sentence.token(tree.head(verb)).tag().matches("NN.*|JJ")
                        && tree.children(verb, "nsubj", "nsubj:pass").stream()
                                .anyMatch(s -> sentence.token(s).tag().equals("WP"));
        return loose || tree.is(verb, "acl:relcl");
    }
}
