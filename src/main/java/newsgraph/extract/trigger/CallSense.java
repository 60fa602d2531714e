package newsgraph.extract.trigger;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Tells phoning from naming, from demanding and from calling a witness: "called Trump to
/// congratulate him" against "called Trump a liar", "a call with Trump" against "a call for
/// restraint".
public final class CallSense {
    /// What many people are called together.
    private static final Set<String> COLLECTIVE =
            Set.of("group", "party", "movement", "government", "union", "company", "opposition");

    private CallSense() {}

    /// Tells whether a trigger is no encounter although its word may be one.
    public static boolean isOther(Trigger trigger) {
        if (trigger.token().lemma().equals("summon")) {
            return CalledWitness.isToTestify(trigger);
        }
        if (!trigger.token().lemma().equals("call") || trigger.word().lemmas().size() > 1) {
            return false;
        }
        return trigger.isVerb()
                ? isNaming(trigger) || CalledWitness.is(trigger)
                : CallNoun.isDemand(trigger) || EmergencyCall.is(trigger);
    }

    private static boolean isNaming(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (CalledTo.infinitive(sentence, trigger.head()).isPresent()) {
            return Clauses.isPassive(sentence, trigger.head());
        }
        if (CalledWhen.predicate(sentence, trigger.head()).isPresent()) {
            return false;
        }
        if (isPhrasal(sentence, trigger.head())) {
            return true;
        }
        Dependencies tree = sentence.dependencies();
        List<Integer> objects =
                tree.children(trigger.head(), "obj", "iobj").stream()
                        .filter(o -> !isDistance(sentence, o))
                        .toList();
        boolean predicate =
                tree.children(trigger.head(), "xcomp", "ccomp").stream()
                        .filter(x -> !isReport(sentence, trigger.head(), x))
                        .anyMatch(x -> !sentence.token(x).tag().equals("VB"));
        if (objects.size() != 1 || predicate || Clauses.isPassive(sentence, trigger.head())) {
            return true;
        }
        int object = objects.getFirst();
        if (isLevy(sentence, trigger.head(), object)) {
            return true;
        }
        if (isNamed(sentence, trigger.head()) || isDoubled(sentence, object)) {
            return true;
        }
        if (isOfWhom(sentence, trigger.head(), object)
                || isBehindPerson(sentence, trigger.head())
                || NamedSeveral.is(sentence, trigger.head())) {
            return true;
        }
        if (sentence.token(object).lower().equals("what")) {
            return true; // "what he called a frank meeting"
        }
        int pronoun = trigger.head() + 1; // "called her "Boss"", parsed as her boss
        if (pronoun < sentence.size()
                && sentence.token(pronoun).tag().startsWith("PRP")
                && isQuoted(sentence, pronoun + 1)) {
            return true;
        }
        int last = tree.subtree(object).getLast();
        if (isCalledIn(sentence, last + 1) || isInWriting(sentence, trigger.end())) {
            return true;
        }
        return isPredicate(sentence, last + 1)
                || NamedAside.is(sentence, object)
                || IntStream.rangeClosed(trigger.head() + 2, last)
                        .anyMatch(at -> isQuoted(sentence, at) && isBehindNoun(sentence, at));
    }

    /// "Called her on Monday, hours after meeting Lund".
    private static boolean isDistance(Sentence sentence, int noun) {
        return WholeNoun.measures(sentence, noun)
                && noun + 1 < sentence.size()
                && sentence.token(noun + 1).lower().matches("after|before");
    }

    /// "The man he had called a fraud": of whom is told in front, and what he was called behind.
    private static boolean isOfWhom(Sentence sentence, int verb, int object) {
        Dependencies tree = sentence.dependencies();
        return tree.is(verb, "acl:relcl")
                && object > verb
                && sentence.token(verb + 1).lower().matches("an?|the")
                && PersonNouns.contains(sentence.token(tree.head(verb)).lemma())
                && tree.children(verb, "nsubj").stream()
                        .noneMatch(s -> sentence.token(s).tag().startsWith("W"));
    }

    /// "Fired the aide | she had called a traitor", which a parse may take for two sentences.
    private static boolean isBehindPerson(Sentence sentence, int verb) {
        if (verb + 1 >= sentence.size() || !sentence.token(verb + 1).lower().matches("an?")) {
            return false;
        }
        int at = verb - 1;
        while (at > 0 && sentence.token(at).tag().matches("RB|VBD|VBZ|VBP|MD")) {
            at--;
        }
        int subject = at;
        while (at > 0 && sentence.token(at).tag().matches("PRP|NNP")) {
            at--;
        }
        return at < subject
                && at > 0
                && sentence.token(at).tag().equals("NN")
                && PersonNouns.contains(sentence.token(at).lemma());
    }

    /// "Had called her at midnight, she said": a parse takes the report for what she was called.
    private static boolean isReport(Sentence sentence, int verb, int predicate) {
        return Reporting.isReport(sentence, predicate)
                && predicate > verb
                && sentence.tokens().subList(verb, predicate).stream()
                        .anyMatch(t -> t.word().equals(","));
    }

    /// "Half of Lund's supporters "freeloaders"", "Voss, his rival, "a disgrace"", "the other
    /// "comrade"", not "the head of "a gang"".
    private static boolean isBehindNoun(Sentence sentence, int at) {
        Token before = sentence.token(at - 1);
        return before.isNoun()
                || before.tag().equals("PRP")
                || before.lower().matches(",|other|latter");
    }

    private static boolean isPredicate(Sentence sentence, int at) {
        return at < sentence.size()
                && (isQuote(sentence.token(at))
                        ? isQuoted(sentence, at)
                        : beginsPredicate(sentence, at));
    }

    /// "Called her "a good man"", not "called her "to say goodbye"".
    static boolean isQuoted(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && isQuote(sentence.token(at))
                && (sentence.token(at + 1).tag().matches("DT|PRP\\$|JJ.*|NN.*|RB.*|CD|V.*")
                        || sentence.token(at + 1).lower().matches("out|off|above|beyond|beneath"))
                && !sentence.token(at + 1).tag().equals("VBD");
    }

    private static boolean isQuote(Token token) {
        return !token.tag().equals("POS")
                && (token.tag().equals("``") || token.word().matches("[\"“‘']|''|``"));
    }

    /// "The charity, called the River Fund": a participle behind a comma names.
    private static boolean isNamed(Sentence sentence, int verb) {
        if (verb == 0) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        boolean helped = tree.children(verb, "aux", "nsubj", "conj", "cc").isEmpty();
        boolean participle =
                sentence.token(verb).tag().equals("VBN")
                        && helped
                        && sentence.token(verb - 1).word().matches("[,(-]");
        boolean taken = // by a parse for the verb of the clause
                sentence.token(verb - 1).word().equals(",")
                        && tree.children(verb, "nsubj").contains(verb - 2);
        return participle || taken;
    }

    /// "Call our doctors murderers": two nouns in the plural are no one's name; "called the group
    /// terrorists", not "called the group leaders".
    private static boolean isDoubled(Sentence sentence, int object) {
        return object > 1
                && sentence.token(object).tag().equals("NNS")
                && (sentence.token(object - 1).tag().equals("NNS")
                        || (COLLECTIVE.contains(sentence.token(object - 1).lower())
                                && sentence.token(object - 2).tag().equals("DT")
                                && !OfficeNouns.contains(sentence.token(object).lemma())
                                && !sentence.token(object).lemma().equals("member")));
    }

    /// "Called out", "called off", "called for": none is by telephone.
    private static boolean isPhrasal(Sentence sentence, int verb) {
        return verb + 1 < sentence.size()
                && sentence.token(verb + 1).lower().matches("out|off|for|on|upon|in");
    }

    /// "Called them in to eat", "called the boys over", not "called her in Oslo".
    private static boolean isCalledIn(Sentence sentence, int behind) {
        return behind + 1 < sentence.size()
                && sentence.token(behind).lower().matches("in|over|together|inside|forward")
                && sentence.token(behind + 1).tag().matches("TO|[.,:]|''|CC");
    }

    /// "Called them in an article on Monday "the twins"", not "called her in the middle of a
    /// speech".
    private static boolean isInWriting(Sentence sentence, int from) {
        return Surface.words(sentence, from, sentence.size())
                .matches(
                        "([^ ,;]+ ){1,4}in (an?|his|her|its|their|one) ([^ ,;]+ ){0,2}"
                                + "(article|editorial|column|book|memoir|memoirs|tweet|op-ed|essay"
                                + "|headline|cartoon|speech|sermon|review)\\b.*");
    }

    /// "Called up 20,000 reservists", "called up players from Chile": to serve, not on the
    /// telephone.
    private static boolean isLevy(Sentence sentence, int verb, int object) {
        Dependencies tree = sentence.dependencies();
        boolean several =
                !tree.children(object, "nummod").isEmpty()
                        || (sentence.token(object).tag().equals("NNS")
                                && tree.children(object, "det", "nmod:poss").isEmpty());
        return several
                && verb < object
                && sentence.tokens().subList(verb + 1, object).stream()
                        .anyMatch(t -> t.lower().equals("up"));
    }

    private static boolean beginsPredicate(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean too = token.lower().equals("too"); // "too soft", not "called her too"
        return (too && sentence.token(at + 1).tag().startsWith("JJ"))
                || token.tag().equals("DT")
                || token.tag().startsWith("JJ")
                || token.lower().matches("whatever|what"); // "call it whatever you want"
    }
}
