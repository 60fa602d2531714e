package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Negations;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.lexicon.RetinueNouns;
import newsgraph.extract.telling.Party;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who came with a party, told in the sentence behind the encounter: "Lund was accompanied by
/// Voss", "two owners joined Lund"; not who was "accompanied to the airport" or "joined Lund in
/// calling for a ban".
///
/// @param sentence the sentence behind
record Accompanied(Sentence sentence, Actors actors) {
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
        int end =
                Stream.concat(who.stream(), whom.stream())
                        .mapToInt(ActorMention::end)
                        .max()
                        .orElse(sentence.size());
        return ends(Math.max(end, verb + 1)) ? who.stream() : Stream.of();
    }

    /// Tells whether the clause ends at a token, or with the encounter itself.
    private boolean ends(int at) {
        return at >= sentence.size()
                || sentence.token(at).word().matches("[.,;:]")
                || Occasion.isNamed(sentence, at);
    }

    /// Tells whether the verb is said of this encounter: nothing says when, where to or what for
    /// else, nor what was done next.
    private boolean isOnly(int verb) {
        Dependencies tree = sentence.dependencies();
        boolean more =
                tree
                        .children(
                                verb,
                                "obl",
                                "obl:tmod",
                                "nmod",
                                "nmod:tmod",
                                "advcl",
                                "xcomp",
                                "ccomp",
                                "advmod",
                                "conj",
                                "parataxis")
                        .stream()
                        .filter(c -> !sentence.caseOf(c).equals("by")) // "accompanied by Voss"
                        .filter(c -> !isBeside(c))
                        .anyMatch(c -> !Occasion.isNamed(sentence, begin(c)));
        boolean did =
                tree.children(verb, "aux").stream()
                                .noneMatch(a -> sentence.token(a).tag().equals("MD"))
                        && Negations.of(sentence, verb).isEmpty();
        return did && !more;
    }

    private int begin(int noun) {
        return sentence.dependencies().children(noun, "case", "det", "nmod:poss").stream()
                .reduce(noun, Math::min);
    }

    /// "Lund joined her, while Voss was accompanied by Brand".
    private boolean isBeside(int clause) {
        return sentence.dependencies().children(clause, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lower().equals("while"))
                && Companions.isTogether(sentence.token(clause).lemma());
    }

    /// Tells whether nothing follows that tells of something else: not "who was joined by Lund | in
    /// suing the state", "on the ticket".
    static boolean areOfEncounter(List<ActorMention> beside) {
        return beside.isEmpty() || endsAt(beside.getLast().sentence(), beside.getLast().end());
    }

    private static boolean endsAt(Sentence sentence, int end) {
        return end + 1 >= sentence.size()
                || sentence.token(end).word().matches("[.,;:]")
                || (sentence.token(end).lower().matches("in|at|on")
                        && sentence.token(end + 1).isProperNoun());
    }

    /// Returns the place past "who was" of "Voss, who was joined by Lund".
    static int pastWho(Sentence sentence, int at) {
        boolean who =
                at + 2 < sentence.size()
                        && Surface.words(sentence, at, at + 2).matches("who (was|were)")
                        && (Companions.isTogether(sentence.token(at + 2).lemma())
                                || sentence.token(at + 2).lower().equals("flanked"));
        return who ? at + 2 : at;
    }

    /// "A delegation led by Lund" is but who comes with him; "a panel of outsiders", "a delegation
    /// from Chile" take part themselves.
    static boolean isBareRetinue(ActorMention group) {
        return group.actor().unnamed()
                && group.actor().onBehalfOf().isEmpty()
                && group.end() == group.head() + 1
                && isRetinue(group);
    }

    /// "A Spanish team", "the delegation", not "the junta".
    static boolean isRetinue(ActorMention group) {
        return RetinueNouns.contains(group.sentence().token(group.head()).lemma());
    }
}
