package newsgraph.extract.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What verbs say that somebody is or wants to be: who was elected mayor is "the mayor" and "the
/// new mayor" later, who runs for governor or has a campaign "the candidate", who owns a bank "the
/// owner", by the data file `verbs-of-posts`.
final class Posts {
    private static final Set<String> SOUGHT = LexiconFile.words("sought-posts");

    private static final String CANDIDATE = "candidate";

    private static final String ENVOY = "envoy";

    private static final Map<String, List<LexiconFile.Row>> VERBS =
            LexiconFile.rows("verbs-of-posts", 3).stream()
                    .collect(Collectors.groupingBy(r -> r.column(0)));

    /// What those are called who own or founded something: "its owner".
    static final Set<String> OWNERS =
            VERBS.values().stream()
                    .flatMap(List::stream)
                    .map(r -> r.column(2))
                    .filter(n -> !n.equals(ENVOY))
                    .collect(Collectors.toUnmodifiableSet());

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
                .flatMap(t ->
                        Stream.concat(
                                Stream.of(posts.taken(t), posts.sought(t), posts.campaign(t))
                                        .flatMap(Optional::stream),
                                posts.done(t)));
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

    /// "Lund owns the bank", "the bank belongs to Lund", "the union sent Lund to Oslo"
    private Stream<Post> done(int verb) {
        return !sentence.token(verb).isVerb()
                ? Stream.empty()
                : VERBS.getOrDefault(sentence.token(verb).lemma(), List.of()).stream()
                        .filter(row -> !row.column(2).equals(ENVOY) || isOnMission(verb))
                        .flatMap(row ->
                                who(verb, row.column(1))
                                        .map(a -> new Post(a, row.column(2), verb, false))
                                        .stream());
    }

    private Optional<Actor> who(int verb, String how) {
        Dependencies tree = sentence.dependencies();
        boolean passive = !tree.children(verb, "nsubj:pass").isEmpty();
        return switch (how) {
            case "subject" -> passive || isParticiple(verb) ? agent(verb) : subject(verb);
            case "object" ->
                    passive
                            ? subject(verb)
                            : tree.children(verb, "obj").stream()
                                    .flatMap(o -> person(o).stream())
                                    .findFirst();
            default -> named(verb, how);
        };
    }

    /// "The bank, owned by Lund"
    private boolean isParticiple(int verb) {
        return sentence.token(verb).tag().equals("VBN") && sentence.dependencies().is(verb, "acl");
    }

    private Optional<Actor> agent(int verb) {
        return named(verb, "by");
    }

    private Optional<Actor> named(int verb, String preposition) {
        return sentence.dependencies().children(verb, "obl").stream()
                .filter(o -> sentence.caseOf(o).equals(preposition))
                .flatMap(o -> person(o).stream())
                .findFirst();
    }

    /// "Sent Lund to Oslo", "sent Lund to settle the row", not "to prison" nor "home".
    private boolean isOnMission(int verb) {
        Dependencies tree = sentence.dependencies();
        boolean away =
                tree.children(verb, "obl").stream()
                        .filter(o -> sentence.caseOf(o).equals("to"))
                        .anyMatch(o -> sentence.token(o).isProperNoun());
        boolean errand =
                tree.children(verb, "xcomp", "advcl", "ccomp").stream()
                        .anyMatch(v -> sentence.caseOf(v).equals("to"));
        return away || errand;
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
