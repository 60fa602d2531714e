package newsgraph.extract.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.BehindClause;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who stands where around a word: by the parse, and where that finds nobody, by the order of the
/// words.
public final class Arguments {
    /// How many tokens a phrase may stand behind its word.
    private static final int REACH = 14;

    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    private static final Set<String> TIES = LexiconFile.words("ties");

    private final Sentence sentence;
    private final Actors actors;
    private final WhoClause who;

    public Arguments(Sentence sentence, Actors actors) {
        this.sentence = sentence;
        this.actors = actors;
        this.who = new WhoClause(sentence, actors.in(sentence));
    }

    /// Returns the sentence whose words these are.
    public Sentence sentence() {
        return sentence;
    }

    /// Returns the actors that noun phrases stand for, by their heads.
    public List<ActorMention> of(Collection<Integer> heads) {
        return sides(
                heads.stream()
                        .flatMap(h ->
                                sentence.token(h).tag().matches("WP\\$?")
                                        ? antecedent(h).stream()
                                        : namedBy(h).stream()));
    }

    /// Returns whom a noun stands for; where it stands for nobody, whom it describes: "the rebel
    /// leaders Lund and Voss", "their outside counsel, Ann Lund".
    private List<ActorMention> namedBy(int noun) {
        List<ActorMention> own = actors.all(sentence, noun);
        if (!own.isEmpty()) {
            return own;
        }
        boolean title =
                sentence.token(noun).tag().equals("NNS")
                        && noun + 1 < sentence.size()
                        && sentence.token(noun + 1).isProperNoun();
        if (title) {
            return from(noun + 1);
        }
        return PersonNouns.contains(sentence.token(noun).lemma())
                        || sentence.token(noun).lower().equals("people")
                ? sentence.dependencies().children(noun, "appos").stream()
                        .flatMap(a -> actors.all(sentence, a).stream())
                        .toList()
                : List.of();
    }

    private List<ActorMention> antecedent(int pronoun) {
        return all(who.antecedent(pronoun));
    }

    private List<ActorMention> all(Optional<ActorMention> mention) {
        return mention.map(m -> actors.all(sentence, m.head())).orElse(List.of());
    }

    /// Returns who does what a verb says.
    public List<ActorMention> subjects(int verb) {
        Optional<ActorMention> reporter = new FinalReporter(sentence, actors.in(sentence)).of(verb);
        if (reporter.isPresent()) {
            return List.of(reporter.get());
        }
        List<Integer> heads = Clauses.subjects(sentence, verb);
        List<ActorMention> parsed =
                of(heads).stream().filter(m -> !owns(m) || heads.contains(m.head())).toList();
        List<ActorMention> found = parsed.isEmpty() ? all(who.subject(verb)) : parsed;
        return found.isEmpty()
                ? new SubjectBefore(sentence, actors.in(sentence)).of(verb)
                : withJoinedBefore(found);
    }

    /// Adds who opens the sentence before "and" and the only subject that the parse has: "CIA
    /// Director Lund and Mossad chief Voss met".
    private List<ActorMention> withJoinedBefore(List<ActorMention> found) {
        ActorMention one = found.getFirst();
        int and = one.first() - 1;
        boolean joined =
                found.size() == 1
                        && isNamedPerson(one)
                        && and > 0
                        && sentence.token(and).lower().equals("and")
                        && sentence.tokens().subList(0, and).stream().noneMatch(Token::isVerb);
        return joined
                ? Stream.concat(
                                mentions().filter(m -> m.end() == and && isNamedPerson(m)),
                                found.stream())
                        .toList()
                : found;
    }

    private static boolean isNamedPerson(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON && !mention.actor().unnamed();
    }

    /// Returns to whom it is done.
    public List<ActorMention> objects(int verb) {
        List<ActorMention> parsed = of(Clauses.objects(sentence, verb));
        return parsed.isEmpty() && !Clauses.isPassive(sentence, verb)
                ? from(verb + 1)
                : new ListedBefore(sentence, actors.in(sentence)).and(parsed, verb + 1);
    }

    /// Returns who follows one of these prepositions behind a word.
    ///
    /// @param end index just past the word
    public List<ActorMention> behind(int head, int end, Set<String> prepositions) {
        List<ActorMention> parsed =
                of(
                        Clauses.prepositional(sentence, head, prepositions).stream()
                                .filter(h ->
                                        sentence.dependencies().children(h, "case").stream()
                                                .noneMatch(this::isTie))
                                .toList());
        List<ActorMention> next = parsed.isEmpty() ? behind(end, prepositions) : parsed;
        List<ActorMention> found = next.isEmpty() ? behindClause(head, end, prepositions) : next;
        return found.isEmpty() ? found : withRepeated(found, prepositions);
    }

    /// "Met in Oslo, where she lives, with Lund".
    private List<ActorMention> behindClause(int head, int end, Set<String> prepositions) {
        return IntStream.range(end, sentence.size() - 1)
                .filter(at -> sentence.token(at).lower().equals("with"))
                .filter(at -> prepositions.contains("with"))
                .filter(at -> BehindClause.is(sentence, head, at))
                .boxed()
                .findFirst()
                .map(at -> from(at + 1))
                .orElse(List.of());
    }

    /// Adds who follows the same preposition again: "with Lund and, on Monday, with Voss", "as well
    /// as with Voss", "and also with Voss".
    private List<ActorMention> withRepeated(List<ActorMention> found, Set<String> prepositions) {
        List<ActorMention> all = new ArrayList<>(found);
        int last = found.stream().mapToInt(ActorMention::end).max().orElseThrow();
        for (int at = last; at + 1 < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (Surface.endsClause(token) || isEncounter(token)) {
                return all;
            }
            int next = pastDay(at + 1); // "and on Tuesday with Voss"
            if (token.word().matches("and|,|as|also")
                    && next + 1 < sentence.size()
                    && prepositions.contains(sentence.token(next).lower())) {
                from(next + 1).stream().filter(m -> !all.contains(m)).forEach(all::add);
            }
        }
        return all;
    }

    private int pastDay(int from) {
        boolean day =
                from + 2 < sentence.size()
                        && sentence.token(from).lower().equals("on")
                        && sentence.token(from + 1).word().endsWith("day");
        return day ? from + 2 : from;
    }

    /// Returns who comes last behind an "and" after a mention, in its clause: the other side where
    /// a parse joins it to something in the first ("between lawyers for Lund and officials").
    public List<ActorMention> joinedLater(ActorMention first) {
        List<ActorMention> last = List.of();
        for (int at = first.end(); at + 1 < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (Surface.endsClause(token) || token.word().equals(",")) {
                return last;
            }
            List<ActorMention> joined =
                    token.lower().equals("and") ? from(at + 1) : List.<ActorMention>of();
            last = joined.isEmpty() ? last : joined;
        }
        return last;
    }

    /// Tells whether "with" belongs to a noun of relation before it: "discussed trade with India".
    private boolean isTie(int preposition) {
        return preposition > 0
                && sentence.token(preposition).lower().equals("with")
                && TIES.contains(sentence.token(preposition - 1).lemma());
    }

    private List<ActorMention> behind(int from, Set<String> prepositions) {
        for (int at = from; at < Math.min(sentence.size() - 1, from + REACH); at++) {
            Token token = sentence.token(at);
            if (Surface.endsClause(token) || isEncounter(token) || isOfAnotherDeed(at)) {
                return List.of();
            }
            if (prepositions.contains(token.lower())
                    && token.tag().matches("IN|TO|VBG|RP")
                    && !isTie(at)
                    && !sentence.dependencies().is(at, "mark")) {
                return from(at + 1);
            }
        }
        return List.of();
    }

    /// "Held talks before dining with Lund": what was done before or after has him for itself.
    private boolean isOfAnotherDeed(int token) {
        return token > 0
                && sentence.token(token).tag().equals("VBG")
                && sentence.token(token - 1).lower().matches("before|after|while");
    }

    /// Tells whether a noun of meeting comes between, which a phrase behind it belongs to.
    private static boolean isEncounter(Token token) {
        return token.isNoun()
                && ENCOUNTERS.contains(token.lemma())
                && !token.lemma().matches("trip|visit|summit|hearing|testimony");
    }

    /// Returns the actors of the phrase that begins at a token, with those joined to it.
    public List<ActorMention> from(int token) {
        return mentions()
                .filter(m -> m.first() == token || new NameBehind(m).stands(token))
                .filter(m -> !describes(m))
                .findFirst()
                .map(m -> sides(actors.all(sentence, m.head()).stream()))
                .orElse(List.of());
    }

    /// Returns who is named at a token, also where a parse begins the name before it.
    public List<ActorMention> around(int token) {
        List<ActorMention> here = from(token);
        return here.isEmpty()
                ? mentions().filter(m -> m.first() < token && token < m.end()).limit(1).toList()
                : here;
    }

    /// Tells whether a mention only belongs to a noun behind it: "received France's support".
    private boolean describes(ActorMention mention) {
        Dependencies tree = sentence.dependencies();
        return owns(mention)
                || (tree.is(mention.head(), "compound", "nmod:poss", "amod")
                        && tree.head(mention.head()) >= mention.end());
    }

    /// "The dockers' leaders": they are no dockers.
    private boolean owns(ActorMention mention) {
        return mention.end() < sentence.size()
                && (sentence.token(mention.end()).tag().equals("POS")
                        || sentence.token(mention.end()).word().matches("[’']"));
    }

    /// Puts the sides of a group that joins several in its place.
    private List<ActorMention> sides(Stream<ActorMention> mentions) {
        return mentions.flatMap(
                        m -> {
                            List<ActorMention> members = actors.members(m);
                            return members.isEmpty() ? Stream.of(m) : members.stream();
                        })
                .distinct()
                .toList();
    }

    private Stream<ActorMention> mentions() {
        return actors.in(sentence).stream();
    }
}
