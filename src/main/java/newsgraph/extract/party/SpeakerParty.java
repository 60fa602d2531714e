package newsgraph.extract.party;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /// What a mouthpiece does with an encounter of whom it speaks for.
    private static final Set<String> DESCRIBES = Set.of("describe", "call", "characterize", "term");

    /// What somebody says that there is or is not of an encounter.
    private static final Set<String> NEEDS =
            Set.of("point", "need", "sense", "use", "reason", "question", "plan", "chance", "hope");

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
        Optional<ActorMention> described = describer(sentence, noun);
        if (described.isPresent()) {
            return described;
        }
        boolean told =
                tree.is(noun, "nsubj", "nsubj:pass", "ccomp", "root") || isOfNeed(sentence, noun);
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

    /// "An aide to Lund described Friday's talks with Voss as useful", "Lund describes a stormy
    /// lunch with Voss".
    private Optional<ActorMention> describer(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(noun);
        if (verb == Dependencies.NONE
                || !tree.is(noun, "obj", "nsubj", "xcomp")
                || !DESCRIBES.contains(sentence.token(verb).lemma())) {
            return Optional.empty();
        }
        Optional<ActorMention> principal = principal(sentence, verb);
        boolean own = // not "described Monday's talks"
                sentence.token(verb).lemma().equals("describe")
                        && tree.children(noun, "det").stream()
                                .anyMatch(d -> sentence.token(d).lower().matches("an?"));
        return principal.or(() ->
                Clauses.subjects(sentence, verb).stream()
                        .filter(s -> own)
                        .flatMap(s -> actors.all(sentence, s).stream())
                        .filter(m -> !m.actor().unnamed())
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .findFirst());
    }

    /// "There is no point in another meeting with Lund", "no need for talks".
    private static boolean isOfNeed(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int need = tree.head(noun);
        return need != Dependencies.NONE
                && tree.is(noun, "nmod")
                && NEEDS.contains(sentence.token(need).lemma())
                && tree.is(need, "nsubj")
                && sentence.token(tree.head(need)).lemma().equals("be");
    }

    private static boolean isNews(Sentence sentence, int noun) {
        List<Integer> before = sentence.dependencies().children(noun, "det");
        boolean plural = sentence.token(noun).tag().equals("NNS");
        return before.isEmpty() ? plural : NEWS.contains(sentence.token(before.getFirst()).lower());
    }

    /// Returns for whom a mouthpiece speaks that reports the clause.
    private Optional<ActorMention> principal(Sentence sentence, int token) {
        Dependencies tree = sentence.dependencies();
        return Stream.concat(Stream.of(token), tree.ancestors(token).stream())
                .filter(v ->
                        sentence.token(v).lemma().equals("say")
                                || DESCRIBES.contains(sentence.token(v).lemma()))
                .flatMap(v -> Clauses.subjects(sentence, v).stream())
                .filter(s -> MOUTHPIECES.contains(sentence.token(s).lemma()))
                .flatMap(s -> tree.children(s, "nmod:poss", "nmod").stream())
                .filter(o ->
                        Set.of("'s", "’s", "'", "’", "", "for", "of", "to")
                                .contains(sentence.caseOf(o)))
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
