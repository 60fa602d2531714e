package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A noun by which one side asks another for an encounter, who makes it and who answers it:
/// "rejected Kenya's call for talks", "a US offer of talks", "a Norwegian offer to host a summit".
final class Offer {
    private static final Set<String> MAKERS = Set.of("from", "by");

    /// What is offered to those who are to meet, with nobody else to meet.
    private static final Set<String> SERVICES =
            Set.of("host", "mediate", "broker", "facilitate", "arrange", "convene", "moderate");

    /// How many words may stand between "offer to host" and the noun of meeting.
    private static final int REACH = 5;

    private static final StatusLexicon WORDS = new StatusLexicon();

    private Offer() {}

    static boolean is(Token noun) {
        return noun.isNoun() && has(StatusLexicon.Part.NOUN, noun.lemma(), Effect.PROPOSES);
    }

    /// Tells whether a noun can name in one word what it offers: "a dialogue offer", "his dinner
    /// invitation"; not "the summit effort".
    static boolean isOfWord(Token noun) {
        return noun.lemma().matches("offer|proposal|invitation|invite|request|overture")
                && is(noun);
    }

    private static boolean has(StatusLexicon.Part part, String lemma, Effect effect) {
        return WORDS.of(part, lemma).equals(Optional.of(effect));
    }

    /// Tells whether somebody who says no to an offer is the one to whom it was made: no spokesman,
    /// nor who rejects what others are said to have done.
    static boolean isRefused(Sentence sentence, int verb, int noun, ActorMention subject) {
        return is(sentence.token(noun))
                && has(StatusLexicon.Part.VERB, sentence.token(verb).lemma(), Effect.REFUSES)
                && !Governors.isMouthpiece(sentence, subject.head());
    }

    /// Returns who asks for it, for himself: not "a call by mediators for talks with the rebels".
    static List<ActorMention> askers(Sentence sentence, int noun, Arguments arguments) {
        return arguments.of(Clauses.prepositional(sentence, noun, MAKERS)).stream()
                .filter(m ->
                        !sentence.token(m.head())
                                .lemma()
                                .matches("mediator|intermediary|facilitator|conciliator|broker"))
                .toList();
    }

    /// Returns whose offer it is by the word that describes it: "a US offer", "an Iranian call".
    static List<ActorMention> states(Sentence sentence, int noun, Arguments arguments) {
        List<Integer> words = sentence.dependencies().children(noun, "amod", "compound");
        return is(sentence.token(noun))
                ? arguments.of(words).stream()
                        .filter(m -> m.actor().kind() == Actor.Kind.COUNTRY)
                        .toList()
                : List.of();
    }

    /// Returns who offers to bring others together: "turned down Norway's offer to host talks".
    static List<ActorMention> hosts(Trigger trigger, Arguments arguments) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int first = Math.max(2, trigger.first() - REACH);
        for (int at = trigger.first(); at >= first; at--) {
            boolean service =
                    SERVICES.contains(sentence.token(at).lemma())
                            && sentence.token(at - 1).tag().equals("TO")
                            && (at == trigger.head() || tree.head(trigger.head()) == at);
            int noun = at - 2;
            if (service && noun > 0 && is(sentence.token(noun))) {
                List<ActorMention> found =
                        new ArrayList<>(arguments.of(tree.children(noun, "nmod:poss")));
                found.addAll(states(sentence, noun, arguments));
                return found;
            }
        }
        return List.of();
    }
}
