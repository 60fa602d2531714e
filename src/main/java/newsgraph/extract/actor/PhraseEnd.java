package newsgraph.extract.actor;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Where the phrase of a common noun ends: "leaders | of the union", "lawyers | for Ann Lund",
/// short of what only tells where or what explains it.
///
/// @param acts tells whether a noun is one of people or bodies
record PhraseEnd(Sentence sentence, Names names, IntPredicate acts) {
    /// Tokens of "-in-law".
    private static final int IN_LAW = 4;

    private static final Set<String> IN_OFFICE = LexiconFile.words("nobodys-agents");

    private static final Set<String> NO_PARTIES = LexiconFile.words("not-parties");

    /// Returns the index just past the phrase of a noun.
    int of(int head) {
        int at = head + 1;
        if (isInLaw(sentence, head)) {
            return at + IN_LAW;
        }
        if (Chosen.is(sentence, head)) {
            return Chosen.end(sentence, head);
        }
        boolean serves = // "aides to Ann Lund"
                at + 1 < sentence.size()
                        && sentence.token(at).lower().equals("to")
                        && sentence.token(head).lower().matches("(aide|advis[eo]r|assistant)s?");
        if (serves
                || (at + 1 < sentence.size()
                        && sentence.token(at).lower().equals("for")
                        && !sentence.token(at + 1).lower().equals("help") // "asked the king for"
                        && !IN_OFFICE.contains(sentence.token(head).lemma()))) {
            return served(head, at).stream().map(n -> pastServed(n, head)).findFirst().orElse(at);
        }
        OptionalInt charge = Charge.end(sentence, head);
        if (charge.isPresent()) {
            return charge.getAsInt();
        }
        OptionalInt seat = new Seat(sentence, names).end(head);
        if (seat.isPresent()) {
            return seat.getAsInt();
        }
        OptionalInt close = CloseTo.noun(sentence, head, acts);
        if (close.isPresent()) {
            return pastServed(close.getAsInt(), head);
        }
        if (at + 1 >= sentence.size()
                || !sentence.token(at).lower().matches("of|from")
                || new VerbWithOf(sentence, names, acts).takes(head, at)) {
            return at;
        }
        int end = at + 1;
        while (end < sentence.size()
                && (sentence.token(end)
                                .tag()
                                .matches("P?DT|JJ.*|NN.*|CD|POS|VB[NG]|IN|CC|HYPH|,|PRP.")
                        || isAbout(end))
                && (dominates(head, end) || belongs(head, end))
                && !NominalAdjective.is(sentence, end - 1)
                && !PlaceBehind.begins(sentence, end)
                && !isOutside(end)
                && !endsList(end)
                && !joinsAnother(head, end)
                && !isRepeated(head, end)) {
            end++;
        }
        while (end > at
                && !sentence.token(end - 1).isNoun()
                && !isGroupOf(end - 1)
                && !NominalAdjective.is(sentence, end - 1)
                && names.at(sentence, end - 1).isEmpty()) {
            end--;
        }
        return end > at + 1 ? end : at;
    }

    /// "A group of about | 25 ministers", "of at least | 20".
    private boolean isAbout(int token) {
        return sentence.token(token).tag().startsWith("RB")
                && IntStream.range(token + 1, Math.min(sentence.size(), token + 3))
                        .anyMatch(i -> sentence.token(i).tag().equals("CD"));
    }

    /// "Ministers from the Group of | 20".
    private boolean isGroupOf(int token) {
        return sentence.token(token).tag().equals("CD")
                && token > 1
                && sentence.token(token - 1).lower().equals("of")
                && sentence.token(token - 2).isProperNoun();
    }

    /// Tells whether a token hangs on a noun, or on what it is joined to: "the mayor and leaders |
    /// of various clans".
    private boolean dominates(int head, int token) {
        Dependencies tree = sentence.dependencies();
        return tree.dominates(head, token)
                || (tree.is(head, "conj")
                        && tree.children(tree.head(head), "nmod").stream()
                                .filter(n -> tree.children(n, "case").contains(head + 1))
                                .anyMatch(n -> n == token || tree.dominates(n, token)));
    }

    /// Tells whether a person's name, with its titles, or a clause begins: "miners | headed by
    /// Lund", "family of | Lund".
    private boolean isOutside(int token) {
        return isPerson(token)
                || TitleOfPerson.begins(sentence, names, token)
                || (!NominalAdjective.is(sentence, token) && isClause(token));
    }

    private boolean isClause(int token) {
        return (sentence.token(token).tag().equals("VBN")
                        && sentence.dependencies().is(token, "acl", "acl:relcl"))
                || (sentence.token(token).tag().equals("VBG")
                        && !(token + 1 < sentence.size()
                                && sentence.token(token + 1).isNoun()
                                && sentence.token(token - 1).tag().matches("IN|DT|JJ|NNP?")));
    }

    /// Tells whether a token is of somebody's name; a lone word that describes a group or follows
    /// "from" is only misread as one: "sons of two Welsh sailors", "teams from Eastmark".
    private boolean isPerson(int token) {
        return names.at(sentence, token)
                .filter(n -> n.type() == NameSpan.Type.PERSON)
                .filter(n ->
                        n.end() - n.first() > 1
                                || !(sentence.token(n.first() - 1).lower().equals("from")
                                        || describes(n.last())))
                .isPresent();
    }

    private boolean describes(int name) {
        return sentence.dependencies().is(name, "compound", "amod")
                && sentence.dependencies().head(name) == name + 1
                && sentence.token(name + 1).tag().equals("NNS")
                && !NO_PARTIES.contains(sentence.token(name + 1).lemma());
    }

    /// Returns for whom a group works, which tells who it is: "lawyers for the union", not "met
    /// lawyers for lunch".
    private OptionalInt served(int head, int link) {
        Dependencies tree = sentence.dependencies();
        return IntStream.range(link + 1, sentence.size())
                .filter(n -> tree.is(n, "nmod", "obl") && tree.children(n, "case").contains(link))
                .filter(n -> tree.head(n) == head || tree.head(n) == tree.head(head))
                .filter(n ->
                        isActor(n)
                                && sentence.tokens().subList(link + 1, n).stream()
                                        .allMatch(t -> t.tag().matches("DT|JJ.*|NN.*|CD|POS|PRP.")))
                .findFirst();
    }

    private boolean isActor(int noun) {
        return names.at(sentence, noun).isPresent() || acts.test(noun);
    }

    private int pastServed(int noun, int head) {
        int end = names.at(sentence, noun).map(NameSpan::end).orElseGet(() -> of(noun));
        boolean articles = // "negotiators for the Liberals and the Greens"
                end + 2 < sentence.size()
                        && sentence.token(end + 1).lower().equals("the")
                        && (sentence.token(first(noun) - 1).lower().equals("the")
                                || sentence.token(head).lemma().equals("negotiator"));
        int next = articles ? end + 2 : end + 1;
        boolean two = // "aides to Ann Lund and Bo Voss"
                next < sentence.size()
                        && sentence.token(end).lower().equals("and")
                        && sentence.dependencies().children(noun, "conj").stream()
                                .anyMatch(c -> isActor(c) && first(c) == next);
        return two ? names.at(sentence, next).map(NameSpan::end).orElse(end) : end;
    }

    private int first(int noun) {
        return names.at(sentence, noun).map(NameSpan::first).orElse(noun);
    }

    /// Tells whether a comma parts a phrase from what only explains it: "leaders of Omonia, | the
    /// party of the north", not "leaders of France, Spain and Italy".
    private boolean endsList(int comma) {
        if (!sentence.token(comma).word().equals(",")) {
            return false;
        }
        for (int at = comma + 1; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            boolean article =
                    token.lower().equals("the")
                            && at + 1 < sentence.size()
                            && sentence.token(at + 1).isProperNoun();
            if (token.tag().equals("CC")) {
                return false;
            }
            boolean person =
                    names.at(sentence, at)
                            .filter(n -> n.type() == NameSpan.Type.PERSON)
                            .isPresent();
            if (person || !(article || token.tag().matches("JJ.*|NN.*|POS|HYPH|,"))) {
                return true;
            }
        }
        return true;
    }

    /// "The government of Chile and the rebels": the other one is no part of the first.
    private boolean joinsAnother(int head, int token) {
        Dependencies tree = sentence.dependencies();
        JoinedOffices joined = new JoinedOffices(sentence, names);
        return (tree.is(token, "cc", "punct")
                        && tree.is(tree.head(token), "conj")
                        && tree.head(tree.head(token)) == head
                        && !joined.lands(head, token))
                || isOtherSide(head, token)
                || joined.office(token);
    }

    /// "With families of miners | and with sailors": the preposition of the whole phrase once more.
    private boolean isRepeated(int head, int token) {
        return sentence.token(token).tag().equals("CC")
                && token + 1 < sentence.size()
                && sentence.token(token + 1).lower().equals(sentence.caseOf(head));
    }

    /// "Talks between the board of Omonia | and its pilots": where nothing is joined to the board,
    /// theirs is the other side.
    private boolean isOtherSide(int head, int token) {
        Dependencies tree = sentence.dependencies();
        return tree.is(token, "cc")
                && sentence.token(token).lower().equals("and")
                && sentence.token(token + 1).tag().matches("PRP.")
                && sentence.caseOf(head).equals("between")
                && tree.children(head, "conj").isEmpty();
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
                || owned
                || (isAfterFrom(head) && leadsToActor(head + 2, token));
    }

    /// "A delegation from the regional bloc": the token is the bloc's, or before it.
    private boolean leadsToActor(int from, int token) {
        int at = from;
        while (at + 1 < sentence.size()
                && (sentence.token(at).tag().matches("DT|JJ") || sentence.token(at + 1).isNoun())
                && names.at(sentence, at).isEmpty()) {
            at++;
        }
        return token >= from && token <= at && sentence.token(at).isNoun() && acts.test(at);
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

    /// Tells whether a noun begins "son-in-law", which is one.
    static boolean isInLaw(Sentence sentence, int token) {
        return token + IN_LAW < sentence.size()
                && NameFinder.words(sentence, token + 1, token + 1 + IN_LAW)
                        .equalsIgnoreCase("-in-law");
    }
}
