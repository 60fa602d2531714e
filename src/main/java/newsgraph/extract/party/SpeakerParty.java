package newsgraph.extract.party;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.speech.Speech;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who tells of an encounter of his own, where only the other party is named: "she said a call with
/// Lund was planned". Mouthpieces ("her spokesman", "Lund's office") tell of whom they speak for.
record SpeakerParty(Actors actors, Speech speech) {
    /// Words before a noun that make it one among others, and so the speaker's own news.
    private static final Set<String> NEWS = Set.of("a", "an", "no", "any", "another");

    private static final Set<String> MOUTHPIECES = LexiconFile.words("mouthpieces");

    /// Returns the mention of who speaks; empty where the noun is one that others may talk about
    /// ("the talks with Lund") or the clause says what somebody does to it.
    Optional<ActorMention> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int noun = trigger.head();
        Dependencies tree = sentence.dependencies();
        while (tree.is(noun, "conj") && sentence.token(tree.head(noun)).isNoun()) {
            noun = tree.head(noun);
        }
        boolean told = tree.is(noun, "nsubj", "nsubj:pass", "ccomp", "root");
        if (!told || !isNews(sentence, noun)) {
            return Optional.empty();
        }
        Optional<ActorMention> named =
                speech.sourceOf(sentence, trigger.head())
                        .map(a ->
                                a.source().unnamed()
                                        ? a.source().onBehalfOf()
                                        : Optional.of(a.source()))
                        .flatMap(a -> a.flatMap(b -> mention(b, sentence)));
        return named.or(() -> principal(sentence, trigger.head()));
    }

    private static boolean isNews(Sentence sentence, int noun) {
        List<Integer> before = sentence.dependencies().children(noun, "det");
        boolean plural = sentence.token(noun).tag().equals("NNS");
        return before.isEmpty() ? plural : NEWS.contains(sentence.token(before.getFirst()).lower());
    }

    /// Returns for whom a mouthpiece speaks that reports the clause.
    private Optional<ActorMention> principal(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        return tree.ancestors(token).stream()
                .filter(v -> sentence.token(v).lemma().equals("say"))
                .flatMap(v -> Clauses.subjects(sentence, v).stream())
                .filter(s -> MOUTHPIECES.contains(sentence.token(s).lemma()))
                .flatMap(s -> tree.children(s, "nmod:poss", "nmod").stream())
                .filter(o ->
                        Set.of("'s", "’s", "'", "’", "", "for", "of").contains(sentence.caseOf(o)))
                .flatMap(o -> actors.all(sentence, o).stream())
                .filter(m -> !m.actor().unnamed())
                .findFirst();
    }

    /// Returns the last mention up to this sentence.
    private Optional<ActorMention> mention(Actor actor, Sentence sentence) {
        return actor.unnamed()
                ? Optional.empty()
                : actors.mentions().stream()
                        .filter(m -> m.actor().equals(actor))
                        .filter(m -> m.sentence().index() <= sentence.index())
                        .max(Comparator.comparingInt(m -> m.sentence().index()));
    }
}
