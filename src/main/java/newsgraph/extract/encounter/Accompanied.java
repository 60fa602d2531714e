package newsgraph.extract.encounter;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who came with a party, told in the sentence behind the encounter: "Lund was accompanied by
/// Voss", "two owners joined Lund"; not who was "accompanied to the airport" or "joined Lund in
/// calling for a ban".
///
/// @param sentence the sentence behind
record Accompanied(Sentence sentence, Actors actors) {
    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    private static final Set<String> ELSEWHERE =
            Set.of("in", "at", "to", "into", "for", "on", "during", "from", "as");

    /// Returns who came with the parties.
    List<ActorMention> of(List<Party> parties) {
        List<Actor> known = parties.stream().map(p -> p.mention().actor()).toList();
        return sentence.tokens().stream()
                .filter(t -> t.isVerb() && Companions.isTogether(t.lemma()))
                .map(Token::index)
                .filter(this::isOnly)
                .flatMap(v -> with(v, known))
                .toList();
    }

    private Stream<ActorMention> with(int verb, List<Actor> known) {
        Arguments arguments = new Arguments(sentence, actors);
        boolean passive = Clauses.isPassive(sentence, verb);
        List<ActorMention> whom = arguments.of(Clauses.objects(sentence, verb));
        boolean theirs = !whom.isEmpty() && whom.stream().allMatch(m -> known.contains(m.actor()));
        List<ActorMention> who =
                !theirs
                        ? List.of()
                        : passive
                                ? arguments.behind(verb, verb + 1, Set.of("by"))
                                : arguments.subjects(verb);
        return who.stream();
    }

    /// Tells whether nothing says where to or what for, but the encounter itself.
    private boolean isOnly(int verb) {
        Dependencies tree = sentence.dependencies();
        boolean elsewhere =
                tree.children(verb, "obl", "nmod", "advcl").stream()
                        .filter(o -> ELSEWHERE.contains(sentence.caseOf(o)))
                        .anyMatch(o -> !isEncounter(sentence.token(o)));
        boolean did =
                tree.children(verb, "aux").stream()
                                .noneMatch(a -> sentence.token(a).tag().equals("MD"))
                        && Negations.of(sentence, verb).isEmpty();
        return did && !elsewhere && tree.children(verb, "xcomp", "advmod").isEmpty();
    }

    private static boolean isEncounter(Token token) {
        return token.isNoun() && ENCOUNTERS.contains(token.lemma());
    }
}
