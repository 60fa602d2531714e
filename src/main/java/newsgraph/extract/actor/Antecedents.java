package newsgraph.extract.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Whom "he" or "she" stands for: the subject of the sentence before rather than its object, the
/// nearer rather than the farther; never who stands beside the pronoun under the same verb, nor who
/// speaks the quotation that it is in.
final class Antecedents {
    /// How many sentences back a pronoun reaches.
    private static final int REACH = 4;

    /// How much less likely somebody is meant who is only spoken of in a quotation.
    private static final int QUOTED = 8;

    /// How much less likely a spokesman is meant than whom he speaks for.
    private static final int SPEAKS = 12;

    /// How much likelier somebody is meant in the clause with "who" that describes him.
    private static final int DESCRIBED = 9;

    /// How much less likely "a clerk" is meant than who was told of before.
    private static final int NEW = 4;

    /// How much less likely one of "the two" is meant than who is told of alone.
    private static final int SEVERAL = 7;

    /// How much likelier two pronouns of one gender in a sentence stand for the same person.
    private static final int AGAIN = 8;

    /// How much likelier the client of those is meant who do something to "him".
    private static final int CLIENT = 8;

    /// How much likelier he is meant whose spokesman says "he".
    private static final int SPOKEN_FOR = 3;

    /// How much less likely somebody is meant whom only the description of another names.
    private static final int IN_PASSING = 2;

    /// How much likelier whom the article is about is meant than others told of before.
    private static final int ABOUT = 2;

    private static final int NEVER = Integer.MIN_VALUE;

    private final Quoting quoting;
    private final Protagonist protagonist;
    private final Function<Actor, Gender> genders;

    Antecedents(AnnotatedText text, Protagonist protagonist, Function<Actor, Gender> genders) {
        this.quoting = new Quoting(text);
        this.protagonist = protagonist;
        this.genders = genders;
    }

    /// Returns the likeliest of the mentions, which must come in order of the text; empty if none
    /// can be.
    Optional<ActorMention> of(
            Sentence sentence, int pronoun, Gender gender, List<ActorMention> mentions) {
        Set<Actor> beside =
                isPossessor(sentence, pronoun)
                        ? explained(sentence, pronoun, mentions)
                        : mentions.stream()
                                .filter(m -> m.sentence().index() == sentence.index())
                                .filter(m -> Beside.is(m, pronoun))
                                .map(ActorMention::actor)
                                .collect(Collectors.toUnmodifiableSet());
        Shift shift = new Shift(sentence, pronoun, gender, mentions, genders);
        return mentions.stream()
                .filter(m -> isPerson(m, gender) && !isNobody(m))
                .filter(m -> !isPredicate(m))
                .filter(m -> !beside.contains(m.actor()))
                .filter(m -> score(m, sentence, pronoun, gender) > NEVER)
                .max(
                        Comparator.<ActorMention>comparingInt(
                                        m -> score(m, sentence, pronoun, gender) + shift.of(m))
                                .thenComparing(ActorMention::span));
    }

    /// "Lund sacked Voss, his driver": the driver is not Voss's.
    private static Set<Actor> explained(
            Sentence sentence, int pronoun, List<ActorMention> mentions) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(pronoun);
        return mentions.stream()
                .filter(m -> m.sentence().equals(sentence) && m.end() <= pronoun)
                .filter(m -> tree.is(noun, "appos") && tree.head(noun) == m.head())
                .map(ActorMention::actor)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isPerson(ActorMention mention, Gender wanted) {
        Gender gender =
                mention.actor().unnamed()
                        ? Relatives.gender(mention.sentence().token(mention.head()).lemma())
                        : genders.apply(mention.actor());
        return mention.actor().kind() == Actor.Kind.PERSON
                && (gender == wanted || gender == Gender.UNKNOWN || wanted == Gender.UNKNOWN);
    }

    /// "Nobody" is not who is meant later.
    static boolean isNobody(ActorMention mention) {
        return mention.sentence()
                .token(mention.head())
                .lower()
                .matches("nobody|none|somebody|someone|anybody|anyone|everybody|everyone");
    }

    private int score(ActorMention mention, Sentence sentence, int pronoun, Gender wanted) {
        int back = sentence.index() - mention.sentence().index();
        if (back < 0 || back > REACH || isBarred(mention, sentence, pronoun)) {
            return NEVER;
        }
        int score = -3 * back;
        score += isSubject(mention) ? 3 : 0;
        score += isMainSubject(mention) ? 1 : 0;
        score += ownsSubject(mention) ? 3 : 0;
        score -= isModifier(mention) ? 1 : 0;
        score -= mention.actor().unnamed() ? 3 : 0;
        score += protagonist.is(mention, back) ? ABOUT : 0;
        score -= Mouthpiece.is(mention, pronoun) ? SPEAKS : 0;
        score -= genders.apply(mention.actor()) == Gender.UNKNOWN ? 1 : 0;
        score -=
                quoting.of(sentence, pronoun).isEmpty() && quoting.of(mention).isPresent()
                        ? QUOTED
                        : 0;
        score -= mention.actor().unnamed() && Debuts.isNew(mention) ? NEW : 0;
        score -= mention.rule().equals("actor/collective") ? SEVERAL : 0;
        score -= back > 0 && ToldInPassing.is(mention) ? IN_PASSING : 0;
        score += back == 0 && isSubject(mention) && governs(mention, pronoun) ? 2 : 0;
        score += back == 0 && isOfNearest(mention, pronoun) ? 1 : 0;
        score += back == 0 && isAgain(mention, pronoun, wanted) ? AGAIN : 0;
        score += back == 0 && isDescribed(mention, pronoun) ? DESCRIBED : 0;
        score += back == 0 && Client.isVisited(mention, pronoun) ? CLIENT : 0;
        score += back == 0 && Client.isSpokenFor(mention, pronoun) ? SPOKEN_FOR : 0;
        score += back == 0 && Judged.is(mention, pronoun) ? DESCRIBED : 0;
        score += back == 0 && AskedWhether.is(mention, pronoun) ? DESCRIBED : 0;
        score -= back == 0 && isPassedOver(mention, pronoun) ? NEW : 0;
        return score;
    }

    /// "Lund had called her at midnight, she said": who tells it, behind a comma.
    private static boolean isAgain(ActorMention mention, int pronoun, Gender wanted) {
        return wanted != Gender.UNKNOWN
                && pronoun > 0
                && mention.sentence().token(pronoun - 1).word().equals(",")
                && mention.sentence().dependencies().is(pronoun, "nsubj")
                && Pronoun.of(mention.sentence().token(mention.head()))
                        .filter(p -> p.gender() == wanted)
                        .isPresent();
    }

    private boolean isBarred(ActorMention mention, Sentence sentence, int pronoun) {
        boolean quoted = quoting.of(sentence, pronoun).isPresent();
        if (mention.sentence().index() != sentence.index()
                || (quoted
                        && (Client.isSpokenFor(mention, pronoun)
                                || SpokenOf.is(mention, quoting.saying(sentence, pronoun))))) {
            return false;
        }
        boolean before = mention.end() <= pronoun;
        return (!before && !isAhead(mention, sentence, pronoun))
                || (quoted && !quoting.of(sentence, pronoun).equals(quoting.of(mention)));
    }

    /// "After his talks with the premier, Jones flew home": the subject may follow a pronoun in a
    /// phrase before it.
    private static boolean isAhead(ActorMention mention, Sentence sentence, int pronoun) {
        Dependencies tree = sentence.dependencies();
        if (!isSubject(mention)
                || mention.first() <= pronoun
                || !sentence.token(mention.first() - 1).word().equals(",")
                || tree.dominates(mention.head(), pronoun)) {
            return false;
        }
        int verb = tree.head(mention.head());
        boolean report = // "spoke with him, Lund said", whose report a parse hangs beside
                tree.is(verb, "parataxis") && mention.end() == verb;
        return tree.dominates(report ? tree.head(verb) : verb, pronoun);
    }

    private static boolean isPossessor(Sentence sentence, int pronoun) {
        return sentence.token(pronoun).tag().equals("PRP$")
                && !sentence.dependencies().is(pronoun, "obj", "iobj"); // "called her twice"
    }

    static boolean isSubject(ActorMention mention) {
        return FrontedPhrase.subject(mention).orElseGet(() -> isParsedSubject(mention));
    }

    private static boolean isParsedSubject(ActorMention mention) {
        Dependencies tree = mention.sentence().dependencies();
        int head = mention.head();
        while (tree.is(head, "conj", "appos", "compound")
                && tree.head(head) != Dependencies.NONE
                && !mention.sentence().token(tree.head(head)).isVerb()) {
            head = tree.head(head);
        }
        return tree.is(head, "nsubj", "nsubj:pass");
    }

    /// Tells whether a mention is the subject of what its sentence says before all.
    static boolean isMainSubject(ActorMention mention) {
        Dependencies tree = mention.sentence().dependencies();
        int verb = tree.head(mention.head());
        return FrontedPhrase.subject(mention)
                .orElseGet(() ->
                        tree.is(mention.head(), "nsubj", "nsubj:pass")
                                && verb != Dependencies.NONE
                                && tree.head(verb) == Dependencies.NONE);
    }

    /// "The president's roots came into play. He": the clause is about him.
    private static boolean ownsSubject(ActorMention mention) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int owned = tree.head(mention.head());
        return tree.is(mention.head(), "nmod:poss")
                && tree.is(owned, "nsubj", "nsubj:pass")
                && !PersonNouns.contains(sentence.token(owned).lemma());
    }

    /// "Lund, who was the mainstay of the club": the pronoun stands for Lund.
    private static boolean isPredicate(ActorMention mention) {
        return mention.actor().unnamed()
                && !mention.sentence().dependencies().children(mention.head(), "cop").isEmpty();
    }

    private static boolean isModifier(ActorMention mention) {
        return mention.sentence()
                .dependencies()
                .is(mention.head(), "nmod:poss", "compound", "nmod", "appos");
    }

    /// "Lund said that Voss called in at the bank, where he was received": the nearest clause
    /// around the pronoun's own is about Voss.
    private static boolean isOfNearest(ActorMention subject, int pronoun) {
        Sentence sentence = subject.sentence();
        Dependencies tree = sentence.dependencies();
        int own = tree.head(pronoun);
        if (own == Dependencies.NONE || !tree.is(pronoun, "nsubj", "nsubj:pass")) {
            return false;
        }
        for (int at : tree.ancestors(own)) {
            List<Integer> subjects = tree.children(at, "nsubj", "nsubj:pass");
            if (!subjects.isEmpty()) {
                return subjects.contains(subject.head());
            }
        }
        return false;
    }

    private static boolean governs(ActorMention subject, int pronoun) {
        Dependencies tree = subject.sentence().dependencies();
        int verb = tree.head(subject.head());
        return FrontedPhrase.subject(subject)
                .orElseGet(() -> verb != Dependencies.NONE && tree.dominates(verb, pronoun));
    }

    /// "His wife, Ida, who spoke of her talks": the clause is about Ida.
    private static boolean isDescribed(ActorMention mention, int pronoun) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int who = mention.end();
        if (who < sentence.size() && sentence.token(who).word().equals(",")) {
            who++;
        }
        return who < pronoun
                && sentence.token(who).lower().equals("who")
                && (tree.is(who, "nsubj", "nsubj:pass")
                        || tree.children(tree.head(who), "nsubj", "nsubj:pass").isEmpty())
                && tree.dominates(tree.head(who), pronoun)
                && (isPossessor(sentence, pronoun)
                        || tree.head(pronoun) != tree.head(who)); // not "who received him"
    }

    /// "The minister said her aide was in the room when she": who is told of only as hers.
    private static boolean isPassedOver(ActorMention mention, int pronoun) {
        Sentence sentence = mention.sentence();
        return mention.actor().unnamed()
                && mention.end() <= pronoun
                && sentence.token(mention.first()).tag().equals("PRP$")
                && sentence.dependencies().is(pronoun, "nsubj", "nsubj:pass")
                && !isMainSubject(mention);
    }
}
