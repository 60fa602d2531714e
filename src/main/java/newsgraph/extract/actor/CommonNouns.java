package newsgraph.extract.actor;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorWords.GroupKind;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds common nouns that act: groups, people and bodies without a name of their own.
final class CommonNouns {
    private static final String[] BEFORE = {
        "det", "amod", "compound", "nummod", "nmod:poss", "advmod", "punct", "dep", "nmod"
    };
    private static final Set<String> DAYS = LexiconFile.words("day-nouns");
    private static final Set<String> COMMITTEES = Set.of("committee", "subcommittee", "commission");
    private static final Set<String> LINKS = Set.of("of", "from");

    private final Sentence sentence;
    private final Names names;
    private final Nations nations;

    CommonNouns(Sentence sentence, Names names, Nations nations) {
        this.sentence = sentence;
        this.names = names;
        this.nations = nations;
    }

    /// Returns the phrase of which a token is the noun; empty if it is none that acts.
    Optional<Phrase> at(int head) {
        Optional<Actor.Kind> kind = kind(head);
        if (kind.isEmpty() || isModifier(head)) {
            return Optional.empty();
        }
        int first = first(head);
        int end = end(head);
        boolean definite =
                sentence.token(first).lower().matches("the|these|those")
                        || sentence.token(first).tag().equals("PRP$");
        return Optional.of(
                new Phrase(
                        sentence,
                        first,
                        end,
                        head,
                        new Reference.Common(
                                withoutArticle(sentence, first, end),
                                kind.get(),
                                sentence.token(head).lemma(),
                                definite,
                                owner(first, end))));
    }

    private Optional<Actor.Kind> kind(int head) {
        Token token = sentence.token(head);
        if (!token.isNoun() || names.at(sentence, head).isPresent()) {
            return Optional.empty();
        }
        boolean several = token.tag().endsWith("S") || token.lower().equals("people");
        Optional<GroupKind> kind =
                ActorWords.group(token.lemma())
                        .or(() ->
                                ActorWords.title(token.lemma())
                                        .filter(t -> several && t.kind() != Title.Kind.ADDRESS)
                                        .map(t -> GroupKind.PEOPLE))
                        .or(() -> person(token));
        if (kind.isEmpty()) {
            boolean inhabitants =
                    token.tag().equals("NNPS") && nations.endingAt(sentence, head).isPresent();
            return inhabitants ? Optional.of(Actor.Kind.GROUP) : Optional.empty();
        }
        return switch (kind.get()) {
            case PEOPLE -> Optional.of(several ? Actor.Kind.GROUP : Actor.Kind.PERSON);
            case GROUP -> Optional.of(Actor.Kind.GROUP);
            case BODY -> Optional.of(several ? Actor.Kind.GROUP : Actor.Kind.ORGANIZATION);
            case LAND -> several ? Optional.of(Actor.Kind.GROUP) : Optional.empty();
        };
    }

    private static Optional<GroupKind> person(Token token) {
        boolean common = !token.isProperNoun() && PersonNouns.contains(token.lemma());
        return common ? Optional.of(GroupKind.PEOPLE) : Optional.empty();
    }

    /// Tells whether a noun only describes another one ("government" in "government forces").
    private boolean isModifier(int token) {
        return token + 1 < sentence.size()
                && (sentence.token(token + 1).isNoun()
                        || sentence.token(token + 1).word().equals("-"))
                && !DAYS.contains(sentence.token(token + 1).lower()) // "met her aides Tuesday"
                && sentence.token(token + 1).span().begin()
                        <= sentence.token(token).span().end() + 1;
    }

    /// Tells whether a person's name only describes a group ("Sanders" in "the Sanders campaign").
    boolean isPartOfGroup(NameSpan name) {
        int next = name.end();
        Dependencies tree = sentence.dependencies();
        return next < sentence.size()
                && kind(next).isPresent()
                && tree.is(name.last(), "compound")
                && tree.dominates(next, name.last());
    }

    private int first(int head) {
        int first = head;
        for (int child : sentence.dependencies().children(head, BEFORE)) {
            if (child < head) {
                first = Math.min(first, sentence.dependencies().subtree(child).getFirst());
            }
        }
        while (first < head && (isNoStart(first) || isGerund(first))) {
            first++;
        }
        while (first > 0
                && COMMITTEES.contains(sentence.token(head).lemma())
                && goesOn(first - 1)) {
            first--;
        }
        return first;
    }

    /// Tells whether a word before a committee's belongs to its name: "Treasury select committee".
    private boolean goesOn(int token) {
        boolean person =
                names.at(sentence, token).filter(n -> n.type() == NameSpan.Type.PERSON).isPresent();
        Token word = sentence.token(token);
        return !person && (word.tag().matches("NNP?|JJ") || word.lower().equals("select"));
    }

    private boolean isNoStart(int token) {
        String tag = sentence.token(token).tag();
        return tag.matches("\\W+|HYPH|IN|CC|RB|-[LR]RB-|POS|TO|MD|VB[ZDP]?");
    }

    /// "after meeting Chinese officials": the verb is no part of who is met.
    private boolean isGerund(int token) {
        return sentence.token(token).tag().equals("VBG")
                && token > 0
                && sentence.token(token - 1).tag().equals("IN");
    }

    private int end(int head) {
        int at = head + 1;
        if (at + 1 >= sentence.size() || !LINKS.contains(sentence.token(at).lower())) {
            return at;
        }
        int end = at + 1;
        while (end < sentence.size()
                && sentence.token(end).tag().matches("DT|JJ.*|NN.*|CD|POS|VB[NG]|IN|CC|HYPH|,|PRP.")
                && (sentence.dependencies().dominates(head, end) || belongs(head, end))
                && !beginsPlace(end)
                && !isOutside(end)
                && !joinsAnother(head, end)) {
            end++;
        }
        while (end > at && !sentence.token(end - 1).isNoun()) {
            end--;
        }
        return end > at + 1 ? end : at;
    }

    /// Tells whether a person's name or a clause begins: "miners | headed by Lund", "family of |
    /// Lund".
    private boolean isOutside(int token) {
        boolean person =
                names.at(sentence, token).filter(n -> n.type() == NameSpan.Type.PERSON).isPresent();
        return person
                || (sentence.token(token).tag().equals("VBN")
                        && sentence.dependencies().is(token, "acl", "acl:relcl"))
                || (sentence.token(token).tag().equals("VBG")
                        && !(token + 1 < sentence.size()
                                && sentence.token(token + 1).isNoun()
                                && sentence.token(token - 1).tag().matches("IN|DT|JJ|NNP?")));
    }

    /// "The government of Chile and the rebels": the other one is no part of the first.
    private boolean joinsAnother(int head, int token) {
        Dependencies tree = sentence.dependencies();
        return tree.is(token, "cc", "punct")
                && tree.is(tree.head(token), "conj")
                && tree.head(tree.head(token)) == head;
    }

    /// "Skippers from Vigo in Oslo": where it is told of does not belong to who they are.
    private boolean beginsPlace(int token) {
        return sentence.token(token).lower().matches("in|at|on")
                && token + 1 < sentence.size()
                && (sentence.token(token + 1).isProperNoun()
                        || sentence.token(token + 1).tag().equals("PRP$"));
    }

    /// Tells whether a name behind "with leaders from" belongs to the leaders, wherever the parser
    /// hangs it.
    private boolean belongs(int head, int token) {
        boolean name =
                names.at(sentence, token).filter(n -> n.type() != NameSpan.Type.PERSON).isPresent();
        boolean article =
                sentence.token(token).tag().equals("DT")
                        && names.at(sentence, token + 1).isPresent();
        boolean owned = // "a delegation from China's sovereign fund"
                token > head + 2
                        && (sentence.token(token).tag().equals("POS")
                                ? names.at(sentence, token - 1).isPresent()
                                : isOwned(token));
        return ((name || article) && (!sentence.caseOf(head).isEmpty() || isAfterFrom(head)))
                || owned;
    }

    private boolean isAfterFrom(int head) {
        return sentence.token(head + 1).lower().equals("from");
    }

    /// Tells whether a possessor stands before a noun and what describes it.
    private boolean isOwned(int token) {
        int at = token;
        while (at > 0 && sentence.token(at).tag().matches("JJ|NNS?")) {
            at--;
        }
        return at < token && sentence.token(at).tag().equals("POS");
    }

    /// Returns the last token of the first name or nationality in a phrase.
    private OptionalInt owner(int first, int end) {
        for (int i = first; i < end; i++) {
            Optional<NameSpan> name = names.at(sentence, i);
            if (name.isPresent()) {
                return OptionalInt.of(name.get().last());
            }
            boolean goesOn = i + 1 < end && nations.endingAt(sentence, i + 1).isPresent();
            if (nations.endingAt(sentence, i).isPresent() && !goesOn) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// Returns the words of a phrase without an article or pronoun in front.
    static String withoutArticle(Sentence sentence, int first, int end) {
        int from = first;
        while (from < end - 1 && sentence.token(from).tag().matches("DT|PRP\\$|PDT")) {
            from++;
        }
        return NameFinder.words(sentence, from, end);
    }
}
