package newsgraph.extract.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Negations;
import newsgraph.extract.clause.Reporting;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The verbs over a noun of meeting, and what they make of their subjects.
final class Governors {

    private static final Set<String> JOINING = LexiconFile.words("joining-verbs");

    /// Verbs by which somebody has an encounter to be, though they report, too.
    private static final Set<String> ASKING = LexiconFile.words("asking-verbs");

    private static final Set<String> OBSERVERS = LexiconFile.words("observers");

    private static final Set<String> INSIDE = Set.of("at", "in", "during");

    private final TriggerLexicon lexicon;

    Governors(TriggerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A verb whose object is the encounter itself.
    ///
    /// @param role the part that its subject has
    record Light(int verb, Role role) {}

    /// Returns the light verb over a noun: the one right before its noun phrase, else the parse's.
    Optional<Light> light(Trigger trigger) {
        return over(trigger)
                .filter(l -> !Judgement.is(trigger.sentence(), l.verb(), trigger.head()));
    }

    private Optional<Light> over(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int whole = WholeNoun.of(sentence, trigger.head());
        int first = whole == trigger.head() ? trigger.first() : Math.min(whole, trigger.first());
        boolean led = sentence.token(trigger.first()).tag().equals("IN"); // "told him in person"
        int at = led ? -1 : first - 1;
        while (at >= 0 && isInNounPhrase(sentence.token(at)) && !isLight(sentence, at)) {
            at--;
        }
        boolean names = // "what she called a frank meeting"
                at >= 0 && tree.is(at, "acl:relcl") && tree.head(at) == whole;
        if (at >= 0 && isLight(sentence, at) && !isParticiple(sentence, at) && !names) {
            return Optional.of(light(sentence, at));
        }
        int verb = tree.head(whole);
        if (tree.is(whole, "obj", "nsubj:pass") && isLight(sentence, verb)) {
            return Optional.of(light(sentence, verb));
        }
        if (tree.is(whole, "conj", "dep")) {
            return beforeJoined(sentence, first);
        }
        return tree.is(whole, "obl")
                ? lexicon.lightVerb(sentence.token(verb).lemma() + " " + sentence.caseOf(whole))
                        .map(role -> new Light(verb, role))
                : Optional.empty();
    }

    /// Returns the verb before what two nouns describe: "held a law and order meeting", of which a
    /// parse makes two things.
    private Optional<Light> beforeJoined(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at > 0 && sentence.token(at).isNoun()) {
            at--;
        }
        boolean joined =
                at > 0
                        && at < noun - 1
                        && sentence.token(at).lower().equals("and")
                        && sentence.token(at - 1).isNoun();
        at--;
        while (joined && at >= 0 && isInNounPhrase(sentence.token(at)) && !isLight(sentence, at)) {
            at--;
        }
        return joined && at >= 0 && isLight(sentence, at) && !isParticiple(sentence, at)
                ? Optional.of(light(sentence, at))
                : Optional.empty();
    }

    /// Returns the verb by which somebody takes part in what others hold: "attended the talks
    /// between Lund and Haas"; empty where he does not.
    Optional<Integer> joining(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int whole = WholeNoun.of(sentence, trigger.head());
        int verb = tree.head(whole);
        if (verb == Dependencies.NONE || !tree.is(whole, "obj", "obl", "nmod")) {
            return Optional.empty();
        }
        boolean part = // "took part in"
                sentence.token(verb).lower().equals("part")
                        && tree.head(verb) != Dependencies.NONE
                        && sentence.token(tree.head(verb)).lemma().equals("take");
        int main = part ? tree.head(verb) : verb;
        String preposition = sentence.caseOf(whole);
        String words = sentence.token(main).lemma() + " " + preposition;
        boolean takes = // not "took pride in"
                !sentence.token(main).lemma().equals("take")
                        || part
                        || tree.children(main, "obj").stream()
                                .anyMatch(o -> sentence.token(o).lower().equals("part"));
        boolean does = !tree.is(main, "xcomp"); // not "refused to attend", "wanted to join"
        return takes
                        && does
                        && JOINING.contains(words.strip())
                        && Negations.of(sentence, main).isEmpty()
                ? Optional.of(main)
                : Optional.empty();
    }

    /// "A meeting with Voss of the union was called off": by nobody who stands before the verb.
    static List<ActorMention> doers(int verb, Arguments arguments) {
        Sentence sentence = arguments.sentence();
        return Clauses.isPassive(sentence, verb)
                ? arguments.of(Clauses.subjects(sentence, verb))
                : arguments.subjects(verb);
    }

    private Light light(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        return new Light(verb, lexicon.lightVerb(lemma).orElse(Role.ATTENDEE));
    }

    private boolean isLight(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean verb =
                token.tag().startsWith("VB")
                        || (at > 0 && sentence.token(at - 1).tag().equals("MD")); // "will chair"
        return verb && lexicon.lightVerb(token.lemma()).isPresent();
    }

    /// "the planned meeting": the word is a verb's form, but describes the noun.
    private static boolean isParticiple(Sentence sentence, int token) {
        return sentence.dependencies().is(token, "amod", "compound", "aux", "aux:pass");
    }

    private static boolean isInNounPhrase(Token token) {
        return token.tag().matches("P?DT|JJ.*|CD|PRP\\$|NN.*|VBN|VBG|HYPH|POS")
                || token.word().equals("-");
    }

    /// Tells whether the subject of a verb beside an encounter was there: not who only reports it.
    boolean takesPart(ActorMention subject, int verb) {
        Sentence sentence = subject.sentence();
        boolean asks = // "the families asked for a meeting"
                ASKING.contains(sentence.token(verb).lemma())
                        && !Reporting.isMouthpiece(sentence, subject.head());
        boolean side = // "after talks, the leaders of Spain and Chile announced"
                subject.rule().matches("actor/(side|joint-group)")
                        && !Reporting.isMouthpiece(sentence, subject.head());
        return side
                || !Reporting.isReport(sentence, verb)
                || Clauses.isPassive(sentence, verb) // "were admitted for talks"
                || !NounParties.isUnnamed(subject)
                || asks;
    }

    /// Tells whether a verb only reports, and asks for no encounter.
    static boolean isTelling(Sentence sentence, int verb) {
        return Reporting.isReport(sentence, verb) && !ASKING.contains(sentence.token(verb).lemma());
    }

    /// Tells it of an encounter that its clause places: "in a meeting with mayors, the minister
    /// said".
    boolean takesPart(ActorMention subject, int verb, int noun) {
        return (takesPart(subject, verb) && !isObserving(subject, verb))
                || isThere(subject, verb, noun);
    }

    /// "The analyst Peter Lund said after the talks"
    static boolean isObserving(ActorMention subject, int verb) {
        Sentence sentence = subject.sentence();
        return Reporting.isReport(sentence, verb)
                && sentence.dependencies().subtree(subject.head()).stream()
                        .filter(w -> w >= subject.first() || w > subject.head())
                        .filter(w -> w == subject.head() || isTitle(sentence, w, subject.head()))
                        .anyMatch(w -> OBSERVERS.contains(sentence.token(w).lemma()));
    }

    /// "Analyst Peter Lund", "Peter Lund, an analyst"
    private static boolean isTitle(Sentence sentence, int word, int head) {
        return sentence.dependencies().is(word, "compound", "appos", "amod")
                && sentence.dependencies().head(word) == head;
    }

    /// "At a dinner with bankers, the minister said": who says it there, and speaks for nobody.
    private static boolean isThere(ActorMention subject, int verb, int noun) {
        Sentence sentence = subject.sentence();
        return INSIDE.contains(sentence.caseOf(noun))
                && (sentence.token(verb).lemma().equals("testify") || isSpeaker(subject));
    }

    private static boolean isSpeaker(ActorMention subject) {
        Sentence sentence = subject.sentence();
        return subject.actor().kind() == Actor.Kind.PERSON
                && sentence.token(subject.first()).lower().equals("the")
                && !Reporting.isMouthpiece(sentence, subject.head());
    }
}
