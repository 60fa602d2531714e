package newsgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A noun by which one side asks another for an encounter, who makes it and who answers it:
/// "rejected Kenya's call for talks", "a US offer of talks", "a Norwegian offer to host a summit".
public final class Offer {
    private static final Set<String> MAKERS = Set.of("from", "by");

    private static final StatusLexicon WORDS = new StatusLexicon();

    private Offer() {}

    /// Tells whether a noun asks for what it governs: "an offer of talks", "a call for a summit".
    public static boolean is(Token noun) {
        return noun.isNoun() && has(StatusLexicon.Part.NOUN, noun.lemma(), Effect.PROPOSES);
    }

    /// Tells whether a noun can name in one word what it offers: "a dialogue offer", "his dinner
    /// invitation"; not "the summit effort".
    public static boolean isOfWord(Token noun) {
        return noun.lemma().matches("offer|proposal|invitation|invite|request|overture")
                && is(noun);
    }

    private static boolean has(StatusLexicon.Part part, String lemma, Effect effect) {
        return WORDS.of(part, lemma).equals(Optional.of(effect));
    }

    /// Tells whether somebody who says no to an offer is the one to whom it was made: no spokesman,
    /// nor who rejects what others are said to have done.
    public static boolean isRefused(Sentence sentence, int verb, int noun, ActorMention subject) {
        return is(sentence.token(noun))
                && has(StatusLexicon.Part.VERB, sentence.token(verb).lemma(), Effect.REFUSES)
                && !Reporting.isMouthpiece(sentence, subject.head());
    }

    /// Returns who asks for it, for himself: not "a call by mediators for talks with the rebels".
    public static List<ActorMention> askers(Sentence sentence, int noun, Arguments arguments) {
        return arguments.of(Clauses.prepositional(sentence, noun, MAKERS)).stream()
                .filter(m ->
                        !sentence.token(m.head())
                                .lemma()
                                .matches("mediator|intermediary|facilitator|conciliator|broker"))
                .toList();
    }

    /// Returns whose offer it is by the word that describes it: "a US offer", "an Iranian call".
    public static List<ActorMention> states(Sentence sentence, int noun, Arguments arguments) {
        List<Integer> words = sentence.dependencies().children(noun, "amod", "compound");
        return is(sentence.token(noun))
                ? arguments.of(words).stream()
                        .filter(m -> m.actor().kind() == Actor.Kind.COUNTRY)
                        .toList()
                : List.of();
    }
}
