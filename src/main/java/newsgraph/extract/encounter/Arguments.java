package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who stands where around a word: by the parse, and where that finds nobody, by the order of the
/// words.
final class Arguments {
    /// How many tokens a phrase may stand behind its word.
    private static final int REACH = 14;

    /// How many tokens a parenthesis between a subject and its verb may have.
    private static final int PARENTHESIS = 14;

    /// How many tokens a time between a helper and its verb may have.
    private static final int LONGEST_TIME = 6;

    /// How many tokens before its last a description before a name may have.
    private static final int LONGEST_TITLE = 2;

    private static final Set<String> ENCOUNTERS =
            LexiconFile.rows("trigger-nouns", 4).stream()
                    .map(r -> r.column(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TIES = LexiconFile.words("ties");

    private final Sentence sentence;
    private final Actors actors;

    Arguments(Sentence sentence, Actors actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    /// Returns the actors that noun phrases stand for, by their heads.
    List<ActorMention> of(Collection<Integer> heads) {
        return sides(
                heads.stream()
                        .flatMap(h ->
                                sentence.token(h).tag().equals("WP")
                                        ? antecedent(h).stream()
                                        : actors.all(sentence, h).stream()));
    }

    /// Returns whom "with whom" stands for: who is named right before it.
    private List<ActorMention> antecedent(int pronoun) {
        int end = pronoun - 1;
        boolean led = end > 0 && sentence.token(end).tag().matches("IN|TO");
        if (!led) {
            return List.of();
        }
        int before = sentence.token(end - 1).word().equals(",") ? end - 1 : end;
        return endingAt(before).map(m -> actors.all(sentence, m.head())).orElse(List.of());
    }

    /// Returns who does what a verb says.
    List<ActorMention> subjects(int verb) {
        List<ActorMention> parsed = of(Clauses.subjects(sentence, verb));
        return parsed.isEmpty() ? before(verb) : parsed;
    }

    /// Returns to whom it is done.
    List<ActorMention> objects(int verb) {
        List<ActorMention> parsed = of(Clauses.objects(sentence, verb));
        return parsed.isEmpty() && !Clauses.isPassive(sentence, verb) ? from(verb + 1) : parsed;
    }

    /// Returns who follows one of these prepositions behind a word.
    ///
    /// @param end index just past the word
    List<ActorMention> behind(int head, int end, Set<String> prepositions) {
        List<ActorMention> parsed =
                of(
                        Clauses.prepositional(sentence, head, prepositions).stream()
                                .filter(h ->
                                        sentence.dependencies().children(h, "case").stream()
                                                .noneMatch(this::isTie))
                                .toList());
        return parsed.isEmpty() ? behind(end, prepositions) : parsed;
    }

    /// Returns who comes last behind an "and" after a mention, in its clause: the other side where
    /// a parse joins it to something in the first ("between lawyers for Lund and officials").
    List<ActorMention> joinedLater(ActorMention first) {
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
            if (Surface.endsClause(token) || isEncounter(token)) {
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

    /// Tells whether a noun of meeting comes between, which a phrase behind it belongs to.
    private static boolean isEncounter(Token token) {
        return token.isNoun()
                && ENCOUNTERS.contains(token.lemma())
                && !token.lemma().matches("trip|visit|summit|hearing|testimony");
    }

    /// Returns the actors of the phrase that begins at a token, with those joined to it.
    List<ActorMention> from(int token) {
        return mentions()
                .filter(m ->
                        m.first() == token
                                || (m.first() == token + 1 && isArticle(token))
                                || isNamedAfterNoun(m, token))
                .filter(m -> !describes(m))
                .findFirst()
                .map(m -> sides(actors.all(sentence, m.head()).stream()))
                .orElse(List.of());
    }

    /// Tells whether a mention only belongs to a noun behind it: "received France's support".
    private boolean describes(ActorMention mention) {
        Dependencies tree = sentence.dependencies();
        boolean owns =
                mention.end() < sentence.size()
                        && (sentence.token(mention.end()).tag().equals("POS")
                                || sentence.token(mention.end()).word().matches("[’']"));
        return owns
                || (tree.is(mention.head(), "compound", "nmod:poss", "amod")
                        && tree.head(mention.head()) >= mention.end());
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

    /// "The developer Tony Marsh": a common noun that is no actor before a name.
    private boolean isNamedAfterNoun(ActorMention mention, int token) {
        int noun = mention.first() - 1;
        return mention.actor().kind() == Actor.Kind.PERSON
                && sentence.token(mention.first()).isProperNoun()
                && noun >= token
                && noun <= token + LONGEST_TITLE
                && sentence.tokens().subList(token, noun + 1).stream()
                        .allMatch(t -> t.tag().matches("DT|JJ|NN|PRP\\$"))
                && sentence.token(noun).tag().equals("NN");
    }

    private boolean isArticle(int token) {
        return sentence.token(token).tag().equals("DT");
    }

    /// Returns the actors right before a finite verb, those joined to the last of them included.
    private List<ActorMention> before(int verb) {
        if (!isFinite(verb)) {
            return List.of();
        }
        int end = beforeTime(verb);
        while (end > 0 && (isHelper(sentence.token(end - 1)) || isHadTo(end - 1))) {
            end--;
        }
        List<ActorMention> found = new ArrayList<>();
        Optional<ActorMention> last = endingAt(beforeParenthesis(end));
        boolean joint = false;
        while (last.isPresent()) {
            found.addFirst(last.get());
            int comma = last.get().first();
            int at = comma;
            while (at > 0 && isJoint(sentence.token(at - 1))) {
                at--;
                joint |= sentence.token(at).tag().equals("CC");
            }
            last = joint && at < comma ? endingAt(at) : Optional.empty();
        }
        return found;
    }

    private boolean isFinite(int verb) {
        Dependencies tree = sentence.dependencies();
        String tag = sentence.token(verb).tag();
        boolean question =
                tag.equals("VB")
                        && sentence.token(0).tag().equals("MD")
                        && tree.head(verb) == Dependencies.NONE;
        boolean helped =
                verb > 0
                        && (isHadTo(verb - 1)
                                || (isHelper(sentence.token(verb - 1))
                                        && !tree.is(verb, "xcomp", "acl")));
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || helped || question;
    }

    /// "Lund had on Tuesday night received": returns the place past the helper before a time.
    private int beforeTime(int verb) {
        for (int at = verb - 1; at > Math.max(0, verb - LONGEST_TIME); at--) {
            Token token = sentence.token(at);
            if (at < verb - 1 && isHelper(token) && sentence.token(at + 1).tag().equals("IN")) {
                return at + 1;
            }
            if (!token.tag().matches("IN|DT|JJ|CD|NNP?")
                    || sentence.dependencies().is(at, "nsubj", "nsubj:pass")) {
                return verb;
            }
        }
        return verb;
    }

    /// "Lund had to put off"
    private boolean isHadTo(int token) {
        return token > 0
                && sentence.token(token).tag().equals("TO")
                && sentence.token(token - 1).isVerb()
                && sentence.token(token - 1).lemma().equals("have");
    }

    private static boolean isHelper(Token token) {
        return token.tag().equals("MD")
                || token.tag().equals("RB")
                || (token.isVerb() && Set.of("be", "have", "do").contains(token.lemma()));
    }

    private static boolean isJoint(Token token) {
        return token.word().equals(",") || token.lower().equals("and") || token.word().equals("&");
    }

    /// Returns where the words before a parenthesis end, if one ends here ("Lund, on his way home,
    /// met"); else the place itself.
    private int beforeParenthesis(int end) {
        if (end == 0) {
            return end;
        }
        String mark = sentence.token(end - 1).word();
        String opening = mark.equals(",") ? "," : mark.equals(")") ? "(" : "";
        for (int at = end - 2; !opening.isEmpty() && at > Math.max(0, end - PARENTHESIS); at--) {
            if (sentence.token(at).word().equals(opening)
                    || (opening.equals("(") && sentence.token(at).tag().equals("-LRB-"))) {
                return at;
            }
        }
        return end;
    }

    private Optional<ActorMention> endingAt(int end) {
        return mentions().filter(m -> m.end() == end).findFirst();
    }

    private Stream<ActorMention> mentions() {
        return actors.in(sentence).stream();
    }
}
