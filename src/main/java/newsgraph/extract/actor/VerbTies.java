package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What verbs say that somebody is to somebody, by the data file `verbs-of-ties`: after "Lund
/// succeeded Voss", she is his predecessor; and what "as" and "was" say: "picked Voss as her
/// running mate".
final class VerbTies {
    private static final Map<String, List<LexiconFile.Row>> VERBS = new HashMap<>();

    static {
        for (LexiconFile.Row row : LexiconFile.rows("verbs-of-ties", 3)) {
            VERBS.computeIfAbsent(row.column(0), v -> new ArrayList<>()).add(row);
        }
    }

    /// Somebody, whose he or she is, and what.
    record Tied(Actor owner, String noun, Actor other) {}

    private final List<ActorMention> mentions;

    /// @param mentions of one sentence
    private VerbTies(List<ActorMention> mentions) {
        this.mentions = mentions;
    }

    /// Returns what the verbs of a sentence say.
    ///
    /// @param mentions its actors
    static List<Tied> in(Sentence sentence, List<ActorMention> mentions) {
        VerbTies ties = new VerbTies(mentions);
        return sentence.tokens().stream()
                .filter(Token::isVerb)
                .flatMap(t -> ties.of(sentence, t.index()))
                .toList();
    }

    /// Returns whom a verb makes what a noun says, or who is said to be it: "named Voss her envoy",
    /// "picked Voss as her running mate", "Voss served as her deputy", "Voss was her deputy"; empty
    /// if it says nothing of anybody.
    static Optional<Actor> made(Sentence sentence, int noun, List<ActorMention> mentions) {
        Dependencies tree = sentence.dependencies();
        VerbTies ties = new VerbTies(mentions);
        if (!tree.children(noun, "cop").isEmpty()) {
            return ties.person(
                    tree.children(noun, "nsubj").stream()
                            .map(s -> isWho(sentence, s) ? tree.head(noun) : s)
                            .toList());
        }
        int verb = tree.head(noun);
        if (verb < 0 || !sentence.token(verb).isVerb()) {
            return Optional.empty();
        }
        String does = sentence.token(verb).lemma();
        if (!sentence.caseOf(noun).equals("as")) {
            return tree.is(noun, "xcomp") && does.matches("name|appoint|make|choose|elect")
                    ? ties.person(tree.children(verb, "obj", "nsubj:pass"))
                    : Optional.empty();
        }
        return does.matches("serve|act|work")
                ? ties.subject(sentence, verb)
                : ties.person(tree.children(verb, "obj", "nsubj:pass"));
    }

    private Stream<Tied> of(Sentence sentence, int verb) {
        return VERBS.getOrDefault(sentence.token(verb).lemma(), List.of()).stream()
                .flatMap(row -> {
                    Optional<Actor> subject = subject(sentence, verb);
                    Optional<Actor> other = other(sentence, verb, row.column(1));
                    return subject.isEmpty() || other.isEmpty()
                            ? Stream.empty()
                            : Stream.of(row.column(2).split(" +"))
                                    .map(noun -> new Tied(subject.get(), noun, other.get()));
                });
    }

    private Optional<Actor> subject(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        List<Integer> agents =
                tree.children(verb, "obl").stream()
                        .filter(o -> sentence.caseOf(o).equals("by"))
                        .toList();
        boolean passive = !tree.children(verb, "nsubj:pass").isEmpty();
        return person(
                passive
                        ? agents
                        : tree.children(verb, "nsubj").stream()
                                .map(s -> isWho(sentence, s) ? tree.head(verb) : s)
                                .toList());
    }

    private Optional<Actor> other(Sentence sentence, int verb, String how) {
        Dependencies tree = sentence.dependencies();
        return person(
                how.equals("object")
                        ? tree.children(verb, "obj", "nsubj:pass").stream()
                                .map(s -> isWho(sentence, s) ? tree.head(verb) : s)
                                .toList()
                        : tree.children(verb, "obl").stream()
                                .filter(o -> sentence.caseOf(o).equals(how))
                                .toList());
    }

    private static boolean isWho(Sentence sentence, int token) {
        return sentence.token(token).lower().matches("who|whom");
    }

    private Optional<Actor> person(List<Integer> heads) {
        return mentions.stream()
                .filter(m -> heads.contains(m.head()))
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .findFirst();
    }
}
