package newsgraph.extract.actor;

import java.util.Locale;
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

    private static final Set<String> COMMITTEES = Set.of("committee", "subcommittee", "commission");

    private static final Set<String> THINGS = LexiconFile.words("abbreviated-things");

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
        if (kind.isEmpty() || isModifier(head) || isBefore(head) || isInNumber(head)) {
            return Optional.empty();
        }
        int own = new JoinedBody(sentence, names).first(first(head), head);
        int first = new JoinedToName(sentence, names).first(own, head);
        int end = new PhraseEnd(sentence, names, n -> kind(n).isPresent()).of(head);
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
                                withoutArticle(sentence, first, nameEnd(kind.get(), head, end)),
                                kind.get(),
                                lemma(sentence.token(head)),
                                definite,
                                owner(first, end))));
    }

    /// Returns where the words end by which a group or body is told from others.
    private int nameEnd(Actor.Kind kind, int head, int end) {
        return kind == Actor.Kind.PERSON ? end : new RestrictingClause(sentence).end(head, end);
    }

    private Optional<Actor.Kind> kind(int head) {
        Token token = sentence.token(head);
        if (names.at(sentence, head).isPresent() || isSideBySide(head)) {
            return Optional.empty();
        }
        if (Inhabitants.areAll(sentence, head, nations)) {
            return Optional.of(Actor.Kind.GROUP);
        }
        if (OnePerson.is(sentence, head, nations)) {
            return Optional.of(Actor.Kind.PERSON);
        }
        if (!token.isNoun()) {
            return Optional.empty();
        }
        if (LocalBodies.act(sentence, head) || WordOfBody.is(sentence, head, names)) {
            return Optional.of(Actor.Kind.ORGANIZATION);
        }
        boolean opening = isOpening(token) || isOffices(token);
        String lemma = lemma(token);
        boolean several = opening || token.tag().endsWith("S") || token.lower().equals("people");
        Optional<GroupKind> kind =
                ActorWords.group(before(head) + lemma)
                        .or(() -> ActorWords.group(lemma))
                        .or(() ->
                                ActorWords.title(lemma)
                                        .filter(t -> several && t.kind() != Title.Kind.ADDRESS)
                                        .map(t -> GroupKind.PEOPLE))
                        .or(() -> person(token, opening))
                        .or(() -> abbreviated(token));
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
            case NOTHING -> Optional.empty();
        };
    }

    private boolean isSideBySide(int noun) {
        return sentence.token(noun).lower().equals("side")
                && (words(noun - 2, noun).equals("side by")
                        || words(noun + 1, noun + 3).equals("by side"));
    }

    private String words(int from, int end) {
        return from < 0 || end > sentence.size()
                ? ""
                : NameFinder.words(sentence, from, end).toLowerCase(Locale.ROOT);
    }

    /// Returns the word before a noun and what parts them: "intelligence " of "the intelligence
    /// services", "hard-" of "hard-liners".
    private String before(int noun) {
        if (noun > 1 && sentence.token(noun - 1).word().equals("-")) {
            return sentence.token(noun - 2).lower() + "-";
        }
        return noun > 0 ? sentence.token(noun - 1).lower() + " " : "";
    }

    private String lemma(Token noun) {
        boolean opposite = // "her Spanish opposite number"
                noun.lemma().equals("number") && before(noun.index()).equals("opposite ");
        return opposite
                ? "counterpart"
                : isOpening(noun) || isOffices(noun) ? singular(noun) : noun.lemma();
    }

    /// "The MLAs", "four NGOs": people or bodies by their letters, but for things ("SUVs").
    private static Optional<GroupKind> abbreviated(Token token) {
        return token.word().matches("\\p{Lu}{2,5}s") && !THINGS.contains(token.lemma())
                ? Optional.of(GroupKind.PEOPLE)
                : Optional.empty();
    }

    private static Optional<GroupKind> person(Token token, boolean opening) {
        boolean person =
                PersonNouns.contains(opening ? singular(token) : token.lemma())
                        && (opening || !token.isProperNoun());
        return person ? Optional.of(GroupKind.PEOPLE) : Optional.empty();
    }

    /// "Farmers lifted": a plural that opens a sentence is in capitals and may be tagged a name.
    private boolean isOpening(Token token) {
        return token.index() == 0
                && token.isProperNoun()
                && token.word().matches("\\p{Lu}\\p{Ll}+s")
                && sentence.size() > 1
                && !sentence.token(1).isProperNoun()
                && !sentence.token(1).tag().equals("POS")
                && sentence.nameAt(0).isEmpty();
    }

    /// "The Prime Ministers of Laos and Peru": offices in capitals may be tagged a name, too; not
    /// "the Council of Ministers".
    private boolean isOffices(Token token) {
        int next = token.index() + 1;
        return token.tag().equals("NNP")
                && token.word().matches("\\p{Lu}\\p{Ll}+s")
                && next < sentence.size()
                && sentence.token(next).lower().matches("of|from")
                && !sentence.caseOf(token.index()).equals("of")
                && ActorWords.title(singular(token))
                        .filter(t -> t.kind() != Title.Kind.ADDRESS)
                        .isPresent();
    }

    private static String singular(Token plural) {
        return plural.lower().substring(0, plural.lower().length() - 1);
    }

    /// "Three-member" of "a three-member central team".
    private boolean isInNumber(int token) {
        return token > 1
                && sentence.token(token - 1).word().equals("-")
                && sentence.token(token - 2).tag().equals("CD");
    }

    /// Tells whether a noun only describes another one ("government" in "government forces").
    private boolean isModifier(int token) {
        return token + 1 < sentence.size()
                && !PhraseEnd.isInLaw(sentence, token)
                && (sentence.token(token + 1).isNoun()
                        || (sentence.token(token + 1).word().equals("-")
                                && !sentence.token(token + 1).tag().equals(":"))) // no dash
                && !DayBeside.at(sentence, token + 1)
                && sentence.token(token + 1).span().begin()
                        <= sentence.token(token).span().end() + 1;
    }

    /// Tells whether only what describes them stands between a noun and those whom it describes:
    /// "the union executive committee", "government and rebel negotiators".
    private boolean isBefore(int token) {
        Dependencies tree = sentence.dependencies();
        int whole = tree.head(token);
        return tree.is(token, "compound")
                && whole > token + 1
                && (sentence.tokens().subList(token + 1, whole).stream()
                                .allMatch(t -> t.tag().equals("JJ"))
                        || isJoined(token + 1, whole))
                && kind(whole).isPresent();
    }

    private boolean isJoined(int link, int whole) {
        return sentence.token(link).lower().equals("and")
                && link + 1 < whole
                && sentence.tokens().subList(link + 1, whole).stream()
                        .allMatch(t -> t.tag().matches("JJ|NN"));
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
        int first = Aged.first(sentence, head).orElse(ListedPortfolio.firstOfBody(sentence, head));
        for (int child : sentence.dependencies().children(head, BEFORE)) {
            if (child < head) {
                first = Math.min(first, sentence.dependencies().subtree(child).getFirst());
            }
        }
        while (first < head && (isNoStart(first) || isGerund(first) || isBound(first))) {
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
        return tag.matches("\\W+|HYPH|IN|CC|RB|-[LR]RB-|POS|TO|MD|VB[ZDP]?|W(DT|P|RB)");
    }

    /// "after meeting Chinese officials": the verb is no part of who is met.
    private boolean isGerund(int token) {
        return sentence.token(token).tag().equals("VBG")
                && token > 0
                && sentence.token(token - 1).tag().equals("IN");
    }

    /// "At least six mayors": a bound of how many is no part of who they are.
    private boolean isBound(int token) {
        return token > 0
                && sentence.token(token).lower().matches("least|most")
                && sentence.token(token - 1).lower().equals("at");
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
        while (from < end - 1 && sentence.token(from).tag().matches("DT|PRP\\$|PDT|WP\\$")) {
            from++;
        }
        return NameFinder.words(sentence, from, end);
    }
}
