package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What verbs say that somebody is or wants to be: who was elected mayor is "the mayor" and "the
/// new mayor" later, who runs for governor or has a campaign "the candidate".
final class Posts {
    private static final Set<String> SOUGHT = LexiconFile.words("sought-posts");

    private static final String CANDIDATE = "candidate";

    /// "Is not running for mayor", "may run for mayor"
    private static final String UNCERTAIN = "not|n't|never|may|might|could|would";

    /// Somebody, and the noun that says what he is.
    ///
    /// @param token where the noun stands, or what tells of it
    /// @param taken whether he has got it there: he is the new one
    record Post(Actor actor, String noun, int token, boolean taken) {}

    private final Sentence sentence;
    private final List<ActorMention> mentions;

    private Posts(Sentence sentence, List<ActorMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /// Returns what a sentence says.
    ///
    /// @param mentions its actors
    static Stream<Post> in(Sentence sentence, List<ActorMention> mentions) {
        Posts posts = new Posts(sentence, mentions);
        return IntStream.range(0, sentence.size())
                .boxed()
                .flatMap(t -> Stream.of(posts.taken(t), posts.sought(t), posts.campaign(t)))
                .flatMap(Optional::stream);
    }

    /// "Lund was elected president", "became mayor", "succeeded Voss as chairman"
    private Optional<Post> taken(int post) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(post);
        if (verb == Dependencies.NONE
                || verb > post
                || ActorWords.title(sentence.token(post).lower()).isEmpty()
                || sentence.token(post).isProperNoun()
                || !tree.is(post, "obj", "xcomp", "obl", "dep", "ccomp")) {
            return Optional.empty();
        }
        boolean as = sentence.caseOf(post).equals("as");
        String does = sentence.token(verb).lemma();
        boolean passive = !tree.children(verb, "aux:pass").isEmpty();
        boolean taken =
                (passive && does.matches("elect|name|appoint|choose|pick|install|swear|re-elect"))
                        || (!passive && does.equals("become"))
                        || (!passive && as && does.matches("succeed|replace|take"));
        return taken
                ? subject(verb).map(a -> new Post(a, sentence.token(post).lower(), post, true))
                : Optional.empty();
    }

    /// "Is running for governor", "ran for the Senate"
    private Optional<Post> sought(int post) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(post);
        boolean runs =
                verb != Dependencies.NONE
                        && tree.is(post, "obl")
                        && sentence.token(verb).lemma().matches("run|stand|campaign")
                        && sentence.caseOf(post).equals("for")
                        && tree.children(verb, "advmod", "aux").stream()
                                .noneMatch(n -> sentence.token(n).lower().matches(UNCERTAIN))
                        && (SOUGHT.contains(sentence.token(post).lower())
                                || ActorWords.title(sentence.token(post).lower()).isPresent());
        return runs
                ? subject(verb).map(a -> new Post(a, CANDIDATE, post, false))
                : Optional.empty();
    }

    /// "Lund's campaign manager", "Lund's campaign is broke"
    private Optional<Post> campaign(int owner) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(owner);
        boolean campaign =
                noun > owner
                        && tree.is(owner, "nmod:poss")
                        && IntStream.rangeClosed(owner + 1, noun)
                                .anyMatch(t -> sentence.token(t).lower().equals("campaign"));
        return campaign
                ? person(owner).map(a -> new Post(a, CANDIDATE, noun, false))
                : Optional.empty();
    }

    private Optional<Actor> subject(int verb) {
        Dependencies tree = sentence.dependencies();
        int at = verb;
        while (tree.children(at, "nsubj", "nsubj:pass").isEmpty()
                && tree.is(at, "conj", "xcomp")
                && tree.head(at) != Dependencies.NONE
                && sentence.token(tree.head(at)).isVerb()) {
            at = tree.head(at);
        }
        int clause = at;
        return tree.children(at, "nsubj", "nsubj:pass").stream()
                .map(s -> sentence.token(s).lower().equals("who") ? tree.head(clause) : s)
                .flatMap(s -> person(s).stream())
                .findFirst();
    }

    private Optional<Actor> person(int head) {
        return mentions.stream()
                .filter(m -> m.head() == head)
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.unnamed())
                .findFirst();
    }
}
